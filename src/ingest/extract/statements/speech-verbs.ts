/** Verbs with which somebody is reported to say something, in the infinitive. */
const VERBS = [
  "accuse",
  "acknowledge",
  "add",
  "admit",
  "advocate",
  "affirm",
  "announce",
  "appeal",
  "applaud",
  "appreciate",
  "argue",
  "ask",
  "assert",
  "assure",
  "caution",
  "cite",
  "claim",
  "comment",
  "commend",
  "complain",
  "concede",
  "condemn",
  "confirm",
  "congratulate",
  "contend",
  "convey",
  "criticise",
  "criticize",
  "declare",
  "defend",
  "demand",
  "denounce",
  "describe",
  "disclose",
  "dismiss",
  "echo",
  "elaborate",
  "elucidate",
  "emphasise",
  "emphasize",
  "envisage",
  "envision",
  "explain",
  "express",
  "hail",
  "herald",
  "highlight",
  "indicate",
  "inform",
  "insist",
  "laud",
  "mention",
  "note",
  "observe",
  "outline",
  "opine",
  "pledge",
  "praise",
  "predict",
  "promise",
  "propose",
  "reaffirm",
  "reassure",
  "recall",
  "recognise",
  "recognize",
  "recommend",
  "reiterate",
  "reject",
  "remark",
  "remind",
  "report",
  "regret",
  "request",
  "restate",
  "reveal",
  "slam",
  "specify",
  "state",
  "stress",
  "suggest",
  "thank",
  "tweet",
  "underline",
  "underscore",
  "urge",
  "voice",
  "vow",
  "warn",
  "welcome",
  "wish",
];

/** Past, present and participle of the verbs that do not form them by rule. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, present: string, participle: string]>> = {
  say: ["said", "says", "saying"],
  tell: ["told", "tells", "telling"],
  allege: [String.raw`alleged(?=,|\sthat|\s‹|\s(?:the|he|she|it)\s)`, "alleges", "alleging"],
  deny: ["denied", "denies", "denying"],
  write: ["wrote", "writes", "writing"],
  post: [
    String.raw`posted(?=\s(?:on\s(?!‹D)|that)|[,:])`,
    String.raw`posts(?=\son\s(?:X|Twitter|Facebook)\b)`,
    String.raw`posting(?=\s(?:on\s(?!‹D)|that))`,
  ],
  seek: [String.raw`sought(?!\sto)`, String.raw`seeks(?!\sto)`, "seeking"],
  maintain: [String.raw`maintained(?=\sthat)`, String.raw`maintains(?=\sthat)`, String.raw`maintaining(?=\sthat)`],
  brief: [String.raw`briefed(?=\sthat)`, String.raw`briefs(?=\sthat)`, String.raw`briefing(?=\sthat)`],
  "make clear": ["made clear", "makes clear", "making clear"],
  // "a crisis that he has blamed on others" is said by whoever tells of it.
  blame: [String.raw`blamed(?!\son)`, String.raw`blames(?!\son)`, "blaming"],
  believe: [
    String.raw`believed(?=\sthat)`,
    String.raw`believes(?=\s(?:that|it|the)\s)`,
    String.raw`believing(?=\sthat)`,
  ],
  "lay emphasis": ["laid emphasis", "lays emphasis", "laying emphasis"],
  "place emphasis": ["placed emphasis", "places emphasis", "placing emphasis"],
  reply: ["replied", "replies", "replying"],
  hope: [String.raw`hoped(?!\sto)`, String.raw`hopes(?!\sto)`, "hoping"],
  invite: [String.raw`invited(?!\s‹P)`, String.raw`invites(?!\s‹P)`, "inviting"],
  "point out": ["pointed out", "points out", "pointing out"],
  "call for": ["called for", "calls for", "calling for"],
  "call on": ["called on", "calls on", "calling on"],
  "call upon": ["called upon", "calls upon", "calling upon"],
  "draw attention": ["drew attention", "draws attention", "drawing attention"],
  "pay tribute": ["paid tribute", "pays tribute", "paying tribute"],
  "go on to say": ["went on to say", "goes on to say", "going on to say"],
  "speak of": ["spoke of", "speaks of", "speaking of"],
  "speak highly of": ["spoke highly of", "speaks highly of", "speaking highly of"],
};

const PARTICIPLE = [...VERBS.map(participleOf), ...Object.values(IRREGULAR).map(([, , participle]) => participle)]
  .map(spaced)
  .join("|");

/** Phrases of a verb and a noun that say something: "extended an invitation", "delivered opening remarks". */
const PHRASES = [
  String.raw`(?:extended|extends|renewed|renews)\s(?:an?\s|(?:his|her)\s|[\p{L}]+\s){0,3}(?:invitation|greetings|gratitude|congratulations|condolences|thanks|appreciation|wishes|sympathies)`,
  String.raw`(?:delivered|delivers|made|gave)\s(?:an?\s|(?:his|her)\s|[\p{L}]+\s){0,2}(?:remarks|speech|statement|address)(?=\s(?:${PARTICIPLE})\b)`,
  String.raw`(?:raised|raises)(?=\s(?:[\p{L}’']+\s){0,3}(?:concerns?|issues?|matters?|questions?|importance|cases?|need|topics?|possibility))`,
  String.raw`(?:offered)\s(?:[\p{L}]+\s){0,2}(?:condolences|congratulations|thanks)`,
  String.raw`(?:was|is)\squoted\s(?:by\s(?:[\p{L}’']+\s|‹O\d+›\s){1,6})?as\ssaying`,
  // "called the deal a milestone".
  String.raw`(?:called|termed)(?=\s(?:it|(?:the|this|that)\s[^.;‹]{1,40}?)\s(?:an?|“)\s?\p{Ll})`,
  // "called the plan ‹Q›": what is called something in quotation marks.
  String.raw`(?:called|calls|dubbed|branded|termed)(?=\s[^.;‹]{0,60}(?:‹[COLN]\d+›[^.;‹]{0,30}){0,2}‹Q)`,
];

/** A finite verb of speech. */
export const SAYS = `(?:${[...VERBS.flatMap((verb) => [pastOf(verb), presentOf(verb)]), ...Object.values(IRREGULAR).flatMap(([past, present]) => [past, present])].map(spaced).join("|")}|${PHRASES.join("|")})(?![\\p{L}-])`;

/** A participle of speech: "with the minister stressing …". */
export const SAYING = `(?:${PARTICIPLE})(?![\\p{L}-])`;

/** The few verbs that follow what is said: "…, he added". */
export const SAYS_AFTERWARDS =
  "(?:said|says|added|adds|noted|notes|stressed|stresses|announced|announces|explained|explains|stated|states|remarked|emphasi[sz]ed|underlined|underscored|pointed\\sout|concluded|concludes|continued|told|recalled|observed|warned|argued|insisted|claimed|declared|tweeted|posted(?=\\son\\s)|wrote|quipped|regretted|commented|replied|expressed|reiterated|affirmed|confirmed|(?:was|is)\\squoted\\s(?:by\\s(?:[\\p{L}’']+\\s|‹O\\d+›\\s){1,6})?as\\ssaying)(?![\\p{L}-])";

function pastOf(verb: string): string {
  if (verb === "slam" || verb === "regret") return `${verb}${verb.at(-1) ?? ""}ed`;
  if (verb.endsWith("fy")) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

function presentOf(verb: string): string {
  if (verb.endsWith("fy")) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function participleOf(verb: string): string {
  if (verb === "slam" || verb === "regret") return `${verb}${verb.at(-1) ?? ""}ing`;
  return verb.endsWith("e") ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function spaced(words: string): string {
  return words.replaceAll(" ", String.raw`\s`);
}
