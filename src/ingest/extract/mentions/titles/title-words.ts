/** Nouns that name a post; a title ends with one of them, or goes on after it with "of", "for" or "to". */
export const TITLE_NOUNS = wordSet(`
  minister premier president chancellor king queen emir amir sultan monarch emperor empress pope
  secretary secretary-general undersecretary under-secretary under-secretary-general subsecretary
  director director-general ambassador envoy representative coordinator co-ordinator consul consul-general
  commissioner chair chairman chairwoman chairperson co-chair co-chairman co-chairperson vice-chair vice-chairman
  vice-chairperson vice-president vice-minister vice-premier vice-chancellor speaker senator congressman congresswoman
  mp mep governor governor-general inspector-general accountant-general mayor advisor adviser counselor counsellor councillor councilor aide spokesperson
  spokesman spokeswoman attorney-general solicitor-general auditor-general prosecutor judge head chief leader
  ceo cfo coo counsel officer negotiator rapporteur plenipotentiary administrator ombudsman treasurer rector
  pm fm dpm eam cs ps potus prince attorney solicitor auditor surgeon chef chargé charge attaché attache delegate commander commandant commander-in-chief inspector manager founder
  parliamentarian lawmaker legislator whip curator superintendent comptroller assistant deputy taoiseach
  tánaiste nuncio caliph ayatollah dean provost registrar moderator convenor convener facilitator sherpa sous-sherpa
  president-elect minister-counsellor secretary-designate minister-designate premier-designate co-president
  imam mufti rabbi patriarch
  analyst researcher fellow
  viceminister vicepresident
  member nsa facilitator principal trustee lawyer banker economist lady gentleman ruler lecturer diplomat
  observer ambassador-at-large minister-counselor minister-plenipotentiary counsellor-minister mediator ombudsperson controller co-founder cofounder
  accountant surveyor postmaster statistician advocate magistrate clerk co-rapporteur co-minister
  ex-president ex-minister ex-premier pro-chancellor pro-vice-chancellor sergeant-at-arms co-head co-coordinator pro-rector vice-rector vice-speaker
  vice-governor deputy-governor vice-mayor sub-secretary interlocutor
`);

/** Plural forms that are not the noun with an "s". */
const PLURALS: Readonly<Record<string, string>> = {
  chairmen: "chairman",
  chairwomen: "chairwoman",
  "co-chairmen": "co-chairman",
  "vice-chairmen": "vice-chairman",
  spokesmen: "spokesman",
  spokeswomen: "spokeswoman",
  congressmen: "congressman",
  congresswomen: "congresswoman",
  "secretaries-general": "secretary-general",
  "directors-general": "director-general",
  "consuls-general": "consul-general",
  "attorneys-general": "attorney-general",
  secretaries: "secretary",
  undersecretaries: "undersecretary",
  deputies: "deputy",
  plenipotentiaries: "plenipotentiary",
  chiefs: "chief",
};

/** Slips of the pen that news prints often enough. */
const SLIPS: Readonly<Record<string, string>> = {
  minster: "minister",
  ambasador: "ambassador",
  presidant: "president",
};

/** Nouns of posts that qualify another when one follows: "Chief Justice", "Assistant Secretary", "Deputy Head". */
export const QUALIFYING_NOUNS = wordSet(
  "chief assistant deputy principal general member representative president head",
);

/** Words that continue the noun before them: "Secretary General", "Consul General", "Minister Counsellor". */
export const NOUN_SUFFIXES = wordSet(
  "general justice executive designate elect counsellor counselor plenipotentiary d'affaires delegate resident extraordinary-and-plenipotentiary in-chief emeritus",
);

/** Words before the noun that rank or limit a post and belong to its title. */
export const TITLE_QUALIFIERS = wordSet(`
  deputy first second third vice additional coordinating co-ordinating acting interim caretaker ad-interim former ex-president senior special permanent executive assistant
  top under joint union state federal chief prime non-resident resident honorary personal presidential parliamentary
  cabinet crown supreme managing private political commercial extraordinary plenipotentiary principal lead general
  high national regional press global co deputy-general transitional provisional minority majority alternate associate
  founding ruling incumbent high-level ministerial royal paramount grand full district group forum pro-tempore pro-tem politburo apostolic
  roving goodwill emeritus operating metropolitan prime-ministerial ex-foreign ex-prime one-time co-opted titular adjunct
`);

/** Words that stand before a title without being part of it. */
export const PASSING_QUALIFIERS = wordSet(`
  then then- now- next new newly-appointed newly-elected newly appointed elected outgoing incoming visiting current late longtime
  long-serving recently fellow re-elected reelected respective far-right far-left right-wing left-wing centre-right
  centre-left center-right center-left centrist conservative socialist populist nationalist embattled hardline reformist
`);

/** Words of courtesy before a name, no part of it. */
export const HONORIFICS = wordSet(`
  ybhg yab yam yabhg mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness baron h.e. h.e he h e sheikh shaikh
  sheikha shaikha hon hon. honourable honorable excellency dato' datuk tan sri prince princess hh hm hrh h.h. h.m. h.r.h. dato tun puan encik shri smt smt. sri
  eng. eng engr engr. ir ir. gen. lt. col. maj. capt. adm. brig. sen. rep. gov. amb. rev. rev sayyid sayyed sheik shaykh ven. venerable maulana mallam malam hajia alhaja
  madam madame mme m. monsieur señor senhor right rt rt. rtd adv adv. alhaji hajiya dasho comrade general admiral rear
  senior lieutenant colonel major captain brigadier marshal lieutenant-general major-general vice-admiral rear-admiral radm vadm ltg gen col cdr
  brigadier-general major-general commodore air-marshal sergeant yang berhormat amat mulia seri setia awang dayang pehin
  pengiran yab yb utama hajah samdech advocate hon'ble honble t.h. his her royal highness majesty holiness eminence beatitude excellencies cardinal archbishop bishop pastor reverend the most air chief vice
  sr sra sra. srta. señora field amb mawlawi maulvi molvi mullah mulla begum imamu mwalimu
  messrs messrs. mmes mmes. mme. mlle dra. drs. drs acad. academician min. pres. cllr cllr. ald. lt maj brig capt cpt cpt. adm
  lt-gen lt.-gen lt.-gen. lt-gen. maj-gen maj.-gen maj.-gen. maj-gen. brig-gen brig.-gen brig.-gen. brig-gen. lt-col lt.-col lt.-col. lt-col.
  radm. vadm. cdr. cmdr cmdr. cmdre cmdre. sgt sgt. supt supt. insp. ret. retd. rtd. retired wing group squadron flight
  father fr fr. msgr msgr. mgr mgr. monsignor alh alh. hj hj. hjh sayyida hojjatoleslam hojatoleslam hojjat-ol-islam ustaz ustadz ustad
  shri. shrimati cde cde. ing. arch. arc. barr. barrister atty. lic. licda. viscount datin toh oknha techo justice
  herr frau signor signora maître ndugu ato bwana ibu bapak khun
`);

/** Letters after a name, no part of it. */
export const POST_NOMINALS = wordSet(
  "td msp mhk mlc sc kc qc jp mp mep ac ao am oam ak ad or cch dsc mc cvo psc rfd onz gnzm dnzm knzm cnzm qso obn egh cgh cbs ebs mgh gcb kcb cb dbe kbe gbe obs ocb gcmg kcmg gcvo kcvo cmg on om oj oe oon ofr mfr cfr gcfr gcon con npom obe cbe mbe phd esq mla mna psm pc cc cd cv cvs gc vc kg kt lvo mvo mbs dco ndc mni san sag hsc fss fwc gosk gcsk csk osk msm mom dcmg scm sbs bbs gbm gbs gbc mba msc fcc ssrn cfm gcm chb onh",
);

/** Words of lower case that stand inside names. */
export const NAME_PARTICLES = wordSet(
  "bin bint ibn ben bte ole wa arap af vom zum dal degli los las abd al el ul ur de da do dos das di del della dela van von der den ten ter la le du af ould mint abu zu y e i st binti and-son",
);

/** A noun that names a post, in the singular, and whether it stood in the plural. */
export interface TitleNoun {
  readonly noun: string;
  readonly isPlural: boolean;
}

const FORMS = new Map<string, TitleNoun>([
  ...[...TITLE_NOUNS].map((noun) => [`${noun}s`, { noun, isPlural: true }] as const),
  ...Object.entries(PLURALS).map(([plural, noun]) => [plural, { noun, isPlural: true }] as const),
  ...Object.entries(SLIPS).map(([slip, noun]) => [slip, { noun, isPlural: false }] as const),
  ...[...TITLE_NOUNS].map((noun) => [noun, { noun, isPlural: false }] as const),
]);

/** Whether a word is a known slip in the name of a post. */
export function isSlip(word: string): boolean {
  return word in SLIPS;
}

/** Return what a word names as a post; null for any other word. */
export function titleNoun(word: string): TitleNoun | null {
  const form = FORMS.get(word);
  if (form || !word.includes("-")) return form ?? null;
  const charged = /^(.+)-(?:in-charge|in-office|designate|elect)$/u.exec(word)?.[1] ?? "";
  const charge = FORMS.get(charged);
  return charge ?? null;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
