/** For whom each of several signed, and where they stand: "‹P2› for the ‹C1› and ‹P3› on behalf of ‹C4›". */
const SIDE =
  "(?:,? (?:who (?:is|was|were|signed|acted|did so|also signed) )?(?:for|on behalf of|representing|from|of) (?:the )?(?:[Gg]overnment of (?:the )?)?‹[CO]\\d+›(?:['’]s)?(?: (?:side|government|party|delegation))?)?";
/** "signed in ‹L1› by ‹P2› and ‹P3›", "signed on the ‹C1› side by ‹P2› and on the ‹C3› side by ‹P4›". */
const NO_SIGNING =
  "(?<!witnessed |attended |followed |tion |\\b(?:visit|trip|tour|speech|remarks|address|talk|stopover)s?\\b[^.;‹]{0,24}(?:‹[CL]\\d+›[^.;‹]{0,12})?)";
/** "by officials on behalf of ‹C1› and ‹P2›": those who are not named, before one who is. */
const WITH_OFFICIALS =
  "(?:(?:senior |relevant )?(?:officials?|representatives?|secretaries|ministers|heads|authorities)(?:(?!presence|witness|attend)[^;‹]){0,70}(?:‹C\\d+›,? )?and (?:the )?(?:‹C\\d+›(?:['’]s?)? )?)?";
/** "at a summit convened by ‹P2›", "attended by ‹P2›": what somebody did there was not to sign. */
const NO_OTHER_DEED = "(?<!\\b(?:(?!(?:signed|inked|penned)\\b)\\p{L}+ed|held|led|given|overseen|hosted) )";
const BY = new RegExp(
  `^[^;‹]{0,80}(?:‹[DLCO]\\d+›[^;‹]{0,40}){0,3}${NO_SIGNING}${NO_OTHER_DEED}\\bby (?:the )?${WITH_OFFICIALS}(?:\\p{Lu}\\p{L}+ )?(?<signers>‹P\\d+›(?!['’]| (?:predecessor|successor|deput|representative|envoy|government|administration|officials))` +
    `(?:${SIDE}(?:,| and|,? and|,? while|;)(?:(?!presence|witness|attend)[^;‹]){0,24}(?:‹P\\d+› )?(?:the )?(?:‹C\\d+› (?:counterpart|side|side['’]s) )?‹[PO]\\d+›|[^;‹]{0,30}(?:‹[CO]\\d+›)?[^;‹]{0,30}${NO_OTHER_DEED}\\bby ‹P\\d+›){0,7})`,
  "u",
);
const WITH =
  /^[^;‹]{0,20}(?:‹[DL]\d+›[^;‹]{0,20}){0,2}\b(?:along )?with (?:his |her |(?:the )?‹C\d+›(?: \p{Ll}+)?['’]s )?(?<signers>‹P\d+›(?:(?:,| and|,? and)[^;‹]{0,8}‹P\d+›){0,4})/u;

/** "signed ‹D1› between ‹P2› and ‹P3›", "signed at ‹O1› between ‹P2› and ‹P3›", with nothing but when and where before. */
const BETWEEN = new RegExp(
  "^,?(?: \\p{Ll}+ly| today| yesterday| here)?(?: (?:(?:on|in|at) )?(?:the )?(?:‹[DLOC]\\d+›|\\(‹D\\d+›\\)),?){0,4} between (?:the )?" +
    `(?<signers>‹P\\d+›(?!['’])${SIDE}(?:,| and|,? and)(?!presence|witness|attend)[^;‹]{0,12}‹P\\d+›(?!['’]))`,
  "u",
);

const BODY =
  "(?:the )?(?:[Gg]overnment of (?:the )?)?‹[CO]\\d+›(?: \\((?:‹O\\d+›|[^()‹]{1,12})\\))?(?: of (?:the )?‹C\\d+›)?";
const REPRESENTATIVE =
  "(?:represented|through|headed|led) by (?:the |its )?(?:[^;.‹]{0,30})‹P\\d+›(?: on behalf of ‹P\\d+›)?";

/** "signed by ‹O1› (‹O2›), represented by ‹P3›, and ‹O4›, represented by ‹P5›": those who stand for the bodies. */
const REPRESENTED = new RegExp(
  `\\b(?:by|between) (?<signers>(?:(?:the |and (?:the )?)?${BODY},? ${REPRESENTATIVE}(?:, |,? and |; )?){1,4})`,
  "u",
);

/** "…, while ‹P2› and ‹P3› witnessed", "with ‹P2› looking on": a clause of those who did not sign. */
const LOOKERS_ON =
  /,? (?:while|whereas|as|with) (?:the )?[^;]{0,40}?‹[PCO]\d+›(?:(?!\bsign)[^;.]){0,80}?\b(?:witness|watch|overs[ae]w|overs[ae]|look(?:ed|ing) on|observ|presid|stood by|in attendance|attend|said|noted|thanked|prais|welcom)/u;

/** Return the part of what follows "signed" that names those who did. */
export function signersAfterPassive(all: string): string {
  const after = all.slice(0, LOOKERS_ON.exec(all)?.index);
  const signers = (REPRESENTED.exec(after) ?? BY.exec(after) ?? BETWEEN.exec(after))?.groups?.["signers"] ?? "";
  return signers.replaceAll(/ on behalf of ‹P\d+›/gu, "");
}

/** Return the part of what follows "signed an agreement" that names those with whom. */
export function coSigners(after: string): string {
  return WITH.exec(after)?.groups?.["signers"] ?? "";
}

/** Words that begin a clause of its own, whose subject the names before it are not. */
const NEW_CLAUSE = /\b(?:as|while|when|where|after|before|because|since|whose|which|who)\b/u;
const LAST_PEOPLE =
  /‹P\d+›(?:(?:, of ‹C\d+›)?(?:,| and|,? and|,? along with|,? together with|,? as well as)[^;‹,]{0,24}‹P\d+›){0,11}(?:, of ‹C\d+›)?$/u;
const LAST_STATES =
  /(?:‹C\d+›(?:['’]s)? )?‹[CO]\d+›(?:(?: (?:governments?|sides?|authorities|delegations?|teams?))?(?:,| and|,? and|,? (?:as well as|along with|together with|alongside))[^;‹]{0,8}(?:‹C\d+›(?:['’]s)? )?‹[CO]\d+›){0,11}(?: (?:governments?|sides?|authorities|delegations?|teams?))?$/u;

/** "‹P0› meets ‹P1›, ministries sign …": others do. */
const OTHERS =
  /(?:[,;–—-]|\band\b)[^‹]*\b(?:minist(?:ries|ers)|officials|companies|firms|agencies|authorities|banks|universities|institutions|delegations)\s+(?:\p{Ll}+ )?$/iu;
/** What a name after it is the object of, and so no subject. */
const TAKES_OBJECT =
  /\b(?:with|met|meets?|received|receives|hosted|hosts|welcomed|welcomes|told|joined|visited|thanked|congratulated|greeted|presence of|flanked by|accompanied by|joined by|alongside|before)\s(?:the |his |her |their )?$/iu;
/** "‹P0›, accompanied by ‹P1›, signed": the companion did not. */
const COMPANIONS = /,? (?:(?:accompanied|joined|flanked|watched|witnessed) by|(?:in|with) the presence of) .*$/u;
const FIRST_PEOPLE = /^‹P\d+›(?:(?:,| and|,? and)[^;‹,]{0,24}‹P\d+›){0,11}/u;

/** "‹P0› met ‹P1› and signed …", "After talks with ‹P0›, ‹P1› signed …": who was met is not who signed. */
function withoutObject(people: string, lead: string, between: string): string {
  if (!TAKES_OBJECT.test(lead)) return people;
  const comma = people.lastIndexOf(", ");
  if (/^,? and\b/u.test(between)) return FIRST_PEOPLE.exec(lead.slice(lead.indexOf("‹P")))?.[0] ?? "";
  return comma < 0 || /^, (?:and|along|together)/u.test(people.slice(comma)) ? "" : people.slice(comma + 2);
}

/** "‹P0› and his ‹C1› counterpart signed": the one who is named, and the state of the other. */
const IS_PEER =
  /^ (?:(?:\p{Ll}+ )?(?:counterparts?|peers?|colleagues?|ministers?|officials?|representatives?|ambassadors?|authorities)|opposite number|homologue)\b/iu;
const WITH_PEER =
  /‹P\d+›(?:(?:, (?:and )?| and )[^;‹,]{0,24}‹P\d+›){0,6},? (?:and|along with|together with) (?:(?:his|her|the|‹P\d+›) )?‹C\d+›$/u;

/** "‹C0›, represented by ‹P1›, and ‹C2›, represented by ‹P3›, signed": each with who stands for it. */
const STOOD_FOR =
  /^(?:‹[CO]\d+›(?: \(‹O\d+›\))?,? represented (?:here )?by [^‹;]{0,30}‹[OP]\d+›(?:,? and (?:the )?|, (?:the )?)?)+$/u;

/** "‹P0› and ‹P1›, representing the ‹C2› ‹O3›, signed": for whom who signed did so. */
const STANDS_FOR =
  /,? (?:representing|on behalf of|for|acting for) (?:the )?(?:[Gg]overnment of (?:the )?)?(?:‹C\d+›(?:['’]s)? )?‹[CO]\d+›(?: of (?:the )?‹C\d+›)?$/u;

/** "‹P0›, who signed", "‹P0› and ‹P1›, who both signed": those right before. */
const IS_RELATIVE = /^,? who(?: (?:had|has|have|also|jointly|recently|both|earlier|together|today))* $/u;
/** "‹C0›, which signed": the state or body right before. */
const IS_OF_STATE = /^,? (?:which|that)(?: (?:had|has|have|also|recently|already|earlier|jointly))* $/u;
const LAST_STATE = /‹[CO]\d+›$/u;
/** "‹P0›, on behalf of ‹C1›, and ‹P2›", "‹P0›, accompanied by ‹P1›, and ‹P2›": what is said of one of several on the way. */
const ASIDE =
  /,? (?:representing|on behalf of|for|acting for) (?:the )?(?:[Gg]overnment of (?:the )?)?(?:‹C\d+›(?:['’]s)? )?‹[CO]\d+›(?: of (?:the )?‹C\d+›)?(?=,? and\b)| \((?:joined|accompanied|flanked) by [^()]{0,60}\)|, (?:(?:accompanied|joined|flanked|watched|witnessed) by|in the presence of) [^;‹]{0,20}‹P\d+›(?:,? and [^;‹]{0,20}‹P\d+›)?,(?= and\b)/gu;

/** "‹P0› met in ‹L1› with ‹P2› to sign", "‹P0› joined ‹P1› in signing": both did. */
const CAME_TOGETHER =
  /‹P\d+›(?: (?:has|have|also|today|yesterday|on|‹D\d+›)){0,3} (?:met|meets|joined|joins|sat down)\b(?:[^;‹]{0,30}‹[PLDCO]\d+›){1,4}$/u;
const TOGETHER = /^,? (?:to(?: \p{Ll}+ly)?|in) $/u;

/** Return the part of the words before a verb that names its subject: the last names that are joined. */
export function subjectOf(all: string, between: string, before = ""): string {
  if (IS_RELATIVE.test(between)) return / both /u.test(between) ? (LAST_PEOPLE.exec(all)?.[0] ?? "") : lastPerson(all);
  const together = TOGETHER.test(between) ? CAME_TOGETHER.exec(before.slice(-120) + all)?.[0] : undefined;
  if (together !== undefined) return together;
  const who = STOOD_FOR.test(all) ? all : all.replaceAll(ASIDE, "");
  if (IS_OF_STATE.test(between)) return LAST_STATE.exec(all)?.[0] ?? "";
  if (NEW_CLAUSE.test(between) || OTHERS.test(between)) return "";
  if (STOOD_FOR.test(who)) return who;
  if (STANDS_FOR.test(who)) return subjectOf(who.replace(STANDS_FOR, ""), between, before);
  const withPeer = IS_PEER.test(between) ? WITH_PEER.exec(who)?.[0] : undefined;
  if (withPeer !== undefined) return withPeer;
  const people = LAST_PEOPLE.exec(who);
  if (people)
    return withoutObject(people[0].replace(COMPANIONS, ""), before.slice(-40) + who.slice(0, people.index), between);
  return LAST_STATES.exec(who)?.[0].includes("› and") || !/‹C\d+›(?: and| as well as)/u.test(who)
    ? (LAST_STATES.exec(who)?.[0] ?? who)
    : who;
}

function lastPerson(who: string): string {
  return /‹P\d+›$/u.exec(who)?.[0] ?? "";
}

/** "‹C0› has concluded talks on a pact, and has signed": the verb comes after "and", and has the subject of the one before. */
const SECOND_VERB =
  /^(?<subject>[^‹;]{0,40}‹[CPO]\d+›(?:(?:,| and|,? and) (?:the )?‹[CPO]\d+›){0,8}) (?<verb>[^;]{0,200}),? (?:and|but)(?: also| then| later| has| have| had| recently| jointly| subsequently)* ?$/u;
/** Words after which another may be the subject. */
const OTHER_SUBJECT =
  /\b(?:that|which|who|whose|where|while|when|as|said|says|told|added|noted|stated|between|they|he|she|it|we|sides|parties|countries|ministers|leaders|presidents|officials)\b/u;

/** Return the subject that a verb after "and" shares with the verb before it; nothing where another may be its subject. */
export function sharedSubject(before: string): string {
  const { subject = "", verb = "" } = SECOND_VERB.exec(before)?.groups ?? {};
  return OTHER_SUBJECT.test(verb) ? "" : subject;
}
