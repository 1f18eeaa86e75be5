import { matchesOf } from "../matches";
import { leadingPeople, listedPeople, type StateMarkedSentence } from "./state-marks";

/** Of which state the text says that somebody is. */
export interface StateOfPerson {
  readonly person: number;
  readonly country: string;
}

const SIDE =
  /(?:‹[cdo]:(?<before>[A-Z]{2})›(?:['’]s)?(?:\s[\p{L}-]+){0,3}?\s(?:delegations?|side|team|party)|(?:delegation|team|mission)\s(?:of|from)\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?‹[cdo]:(?<after>[A-Z]{2})›)/gu;
const INTRODUCES =
  /\b(?:included|includes|including|comprised|comprises|comprising|consisted of|consists of|consisting of|composed of|headed by|led by|chaired by|represented by|under the (?:leadership|chairmanship) of)\s/gu;
const LEADS =
  /‹p:(?<person>\d+)›(?!['’])[^.;‹]{0,60}\b(?:led|leads|leading|headed|heads|heading|chaired|chairs|represented|representing|represents)\s(?!(?:to|for|towards?|back|home|off|into|out)\b)(?:(?:a|an|the|his|her|its)\s)?(?:[\p{L}-]+\s){0,4}?‹[cdo]:(?<country>[A-Z]{2})›/gu;
const BEHALF =
  /\b(?:[Oo]n behalf of|for|from|on|(?:On|For|From)(?=\s(?:the\s)?‹[cdo]:[A-Z]{2}›(?:['’]s)?\s(?:side|part)\b))\s(?:the\s)?‹[cdo]:(?<country>[A-Z]{2})›(?:['’]s)?(?:\s(?:side|part|government))?,?\s(?:(?:(?:it|(?:the\s)?[\p{L} ]{3,30})\s(?:was|were)\s)?(?:signed\s)?by\s)?(?=(?:the\s)?‹p:)/gu;
const POSITION =
  /‹p:(?<person>\d+)›(?:[^.;‹]{0,60}\b|\s(?:also\s)?met\s[^.;]{0,160}?,?\sand\s(?:also\s)?)(?:reaffirm|affirm|reiterate|express|convey|confirm|underscore|underline|emphasi[sz]e|stress)(?:e?d|e?s)?\s(?:the\s)?‹[cd]:(?<country>[A-Z]{2})›['’]s?\s(?:\p{L}+\s){0,3}?(?:readiness|commitment|keenness|support|relations|interest|position|gratitude|appreciation|willingness|desire|solidarity)\b/gu;

const SPEAKS_FOR =
  /‹p:(?<person>\d+)›(?:[^.;‹]{0,40}\b|\s\p{Ll}+\s‹p:\d+›[^.;‹]{0,60}(?:‹[cd]:[A-Z]{2}›[^.;‹]{0,40})?\sand\s(?:also\s)?)(?:said|stated|stressed|noted|reaffirmed|affirmed|emphasi[sz]ed|reiterated|confirmed|added|underlined|underscored|assured|(?:made|makes)\sclear)\s(?:[^.;‹]{0,20}\s)?(?:that\s)?(?:the\s)?‹c:(?<country>[A-Z]{2})›\s(?:stands?\sready|stood\sready|remain(?:s|ed)\s(?:committed|ready)|(?:is|was)\s(?:ready|willing|keen|committed|prepared)|attach(?:es|ed)\s(?:great\s)?importance|(?:highly\s)?(?:values|valued|appreciates|appreciated)|(?:will|would)\s(?:continue|meet|provide|contribute|fund)|views\s(?:its|the)|will\sact|looks?\sforward|looked\sforward)\b/gu;

/** "Croatia’s Obi": so headlines call who leads a state. */
const OF_STATE = /‹c:(?<country>[A-Z]{2})›['’]s?\s‹p:(?<person>\d+)›/gu;

const TAKES_SIDE =
  /\b(?:from|on|for|represent(?:ed|ing))\sthe\s‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:side|part)(?=[.;]|,\s(?:while|whereas)|\s(?:and|while)\s|$)/gu;
/** "on the Peruvian side", before those who are of it. */
const OTHER_SIDE = /\b(?:from|on|for)\sthe\s‹[cd]:[A-Z]{2}›(?:['’]s)?\s(?:side|part)\b/iu;
/** "were present from the Kenyan side": those named before, in the same clause. */
function sidesTaken(marked: string): StateOfPerson[] {
  let from = 0;
  return matchesOf(marked, TAKES_SIDE).flatMap(({ 0: words, index, groups }) => {
    const clause = marked.slice(from, index);
    from = index + words.length;
    const people = matchesOf(clause, PERSON);
    return (OTHER_SIDE.test(clause) ? people.slice(-1) : people).map(([, person]) => ({
      person: Number(person),
      country: groups?.["country"] ?? "",
    }));
  });
}

/** Read who stands in a list beside "other" people of a state. */
export function besideOthers({ marked }: StateMarkedSentence): StateOfPerson[] {
  if (!marked.includes(" other ")) return [];
  return matchesOf(marked, AND_OTHERS).flatMap(({ groups }) =>
    leadingPeople(groups?.["people"] ?? "").map((person) => ({ person, country: groups?.["country"] ?? "" })),
  );
}
/** "Director Obi initialled the deal for Kenya". */
const SIGNS_FOR =
  /‹p:(?<person>\d+)›,?\s(?:then\s|also\s)?(?:signed|signs|initialled|initialed|inked)(?:\s(?:it|the\s(?:[\p{L}-]+\s){0,3}(?:agreement|deal|memorandum|memorandum of understanding|protocol|document|treaty|accord|pact|contract|MoU|MOU)))?\s(?:for|on\sbehalf\sof)\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?‹[co]:(?<country>[A-Z]{2})›(?!['’])/gu;
/** "As part of President Obi's tour, Kenya signed …", "Kenya builds dams as part of President Obi's plan". */
const ITS_PLANS =
  /^As\spart\sof\s‹p:(?<person>\d+)›['’]s?\s[^.;‹]{3,60},\s(?:the\s)?‹c:(?<country>[A-Z]{2})›\s(?=\p{Ll})/gu;
const PLANS_OF =
  /^(?:The\s)?‹[cl]:(?<country>[A-Z]{2})›\s(?:has|have|had|is|was|will|\p{Ll}+s|\p{Ll}+ed)\s[^.;]{3,200}\sas\spart\sof\s‹p:(?<person>\d+)›['’]/gu;
/** "President Obi, Minister Paz and other Kenyan officials": a list of which the others are of a state, back to its "and". */
const AND_OTHERS =
  /(?<people>‹p:\d+›(?:,\s(?:the\s)?‹p:\d+›){0,8}),?\s(?:and|as\swell\sas)\s(?:(?:several|many|some|various|numerous)\s)?other\s(?:[\p{Ll}-]+\s){0,2}(?:(?:the\s)?‹[cdo]:(?<country>[A-Z]{2})›)\s(?:[\p{L}-]+\s){0,2}(?:officials|ministers|leaders|dignitaries|representatives|parliamentarians|lawmakers)\b/gu;
const PERSON = /‹p:(\d+)›/gu;

const REPRESENTED =
  /‹[cdo]:(?<country>[A-Z]{2})›(?:,?\s(?:was\s|is\s)?represented\sby|(?:['’]s)?\sside['’]s)\s(?:the\s)?‹p:(?<person>\d+)›/gu;
/** "Kenya was represented by Minister Obi and Peru by Minister Paz". */
const AND_BY =
  /(?:,|\band|\bwhile)\s(?:the\s)?‹[cdo]:(?<country>[A-Z]{2})›,?\sby\s(?:the\s|its\s)?‹p:(?<person>\d+)›/gu;
const LEADERSHIP =
  /\b[Uu]nder\s(?:the\s(?:leadership|presidency)\sof\s)?‹p:(?<person>\d+)›(?:['’]s?\s(?:\p{L}+\s)?(?:leadership|presidency|administration))?,\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/gu;

/** "Minister Obi invited President Paz to visit Kenya": whoever invites is of the state to be visited. */
const INVITES =
  /\b(?:invited|invites|inviting|invitation\s(?:to|for))\s(?:the\s)?‹p:\d+›\s(?:\p{Ll}+\s){0,3}?to\s(?:pay\s(?:an?\s)?(?:\p{Ll}+\s){0,2}visit\sto|visit|come\sto|travel\sto)\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/gu;

function inviters(marked: string): StateOfPerson[] {
  if (!marked.includes("invit")) return [];
  return matchesOf(marked, INVITES).flatMap(({ index, groups }) => {
    const inviter = /‹p:(\d+)›/u.exec(marked.slice(0, index))?.[1];
    return inviter ? [{ person: Number(inviter), country: groups?.["country"] ?? "" }] : [];
  });
}

/** "Prime Minister Obi told Kenyan negotiators to wait": who gives orders to the officials of a state. */
const COMMANDS =
  /‹p:(?<person>\d+)›\s(?:has\s|had\s|also\s){0,2}(?:told|instructed|directed|ordered|tasked)\s(?:the\s)?‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:\p{Ll}+\s)?(?:officials|negotiators|forces|troops|diplomats|government|cabinet|army|military|authorities)\b/gu;
/** What every sentence of an order holds; quick to look for. */
const ORDERS = /told|instruct|direct|order|task/u;
/** "Cambodian People's Party President Obi": names of a state's own before the title. */
const OWN_BODY = /‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:\p{Lu}[\p{L}’'-]+\s){1,4}‹p:(?<person>\d+)›/gu;

/** "the head of Kenya's diplomacy, Foreign Minister Obi". */
const HEAD_OF =
  /\b(?:head|chief|leader)\sof\s(?:the\s)?‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:diplomacy|foreign\spolicy|government|state),?\s‹p:(?<person>\d+)›/gu;

/** Read who belongs to a delegation, leads it, signs for a state or speaks for it. */
export function sideStates({ marked }: StateMarkedSentence): StateOfPerson[] {
  return [
    ...delegates(marked),
    ...matches(marked, LEADS),
    ...behalf(marked),
    ...matches(marked, POSITION),
    ...matches(marked, SPEAKS_FOR),
    ...matches(marked, OF_STATE),
    ...sidesTaken(marked),
    ...matches(marked, LEADERSHIP),
    ...matches(marked, REPRESENTED),
    ...(marked.includes("represented") ? matches(marked, AND_BY) : []),
    ...matches(marked, SIGNS_FOR),
    ...matches(marked, ITS_PLANS),
    ...matches(marked, PLANS_OF),
    ...inviters(marked),
    ...(ORDERS.test(marked) ? matches(marked, COMMANDS) : []),
    ...(marked.includes(" of ‹") || marked.includes(" of the ‹") ? matches(marked, HEAD_OF) : []),
    ...matches(marked, OWN_BODY),
  ];
}

const COMPANIONS = /‹p:(?<subject>\d+)›[^.;‹]{0,80}\b(?:accompanied|joined)\sby\s(?=(?:the\s|his\s|her\s)?‹p:)/gu;
const TOGETHER =
  /(?<subjects>‹p:\d+›(?:,?\s(?:and\s)?(?:‹p:\d+›|M(?:r|s|rs)\.?\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})){0,6},?\sand\s‹p:\d+›)\s(?:also\s|jointly\s|then\s)?(?:met|held talks|called|held (?:an?\s)?(?:\p{Ll}+\s){0,5}?meetings?)\s(?:with|on)?\s?(?=‹p:|the\s‹d:)/gu;

const ACCOMPANY =
  /\b(?:accompan(?:y|ies|ied)|(?:is|are|was|were)\saccompanying)\s(?!by\b)(?:the\s)?‹p:(?<principal>\d+)›/gu;
/** "Envoy of President Obi". */
const SERVES = /‹p:(?<servant>\d+)›\sof\s(?:the\s)?‹p:(?<principal>\d+)›/gu;
/** "Obi’s spokesman Juan Paz". */
const IN_SERVICE_OF = /‹p:(?<principal>\d+)›['’]s?\s‹p:(?<servant>\d+)›/gu;

/** "Minister Obi delivered a message from President Paz": an envoy bears the words of the own head of state. */
const BEARS =
  /‹p:(?<servant>\d+)›[^.;]{0,160}?\b(?:deliver|convey|hand|carr|bear|transmit)\p{Ll}*\s(?:over\s)?(?:an?\s|the\s)?(?:\p{Ll}+\s){0,2}(?:message|letter)\s(?:from|of)\s(?:the\s)?‹p:(?<principal>\d+)›/gu;

/** "conveyed President Paz’s greetings". */
const BEARS_OF =
  /‹p:(?<servant>\d+)›[^.;‹]{0,80}\b(?:deliver|convey|hand|carr|bear|transmit)\p{Ll}*\s(?:over\s)?(?:the\s)?‹p:(?<principal>\d+)›['’]s?\s(?:\p{Ll}+\s)?(?:message|letter|greetings|regards|wishes)\b/gu;

/** "President Obi heads a large delegation, which includes Minister Paz". */
const HEADS_DELEGATION =
  /‹p:(?<principal>\d+)›[^.;‹]{0,60}\b(?:head|lead|led)\p{Ll}*\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:delegation|team)\b[^.;‹]{0,30}\b(?:includ|compris|consist)\p{Ll}*\s(?:of\s)?(?=(?:the\s)?‹p:)/gu;

/** Those who accompany or serve somebody, with that person. */
function retinues(marked: string): number[][] {
  const accompanying = matchesOf(marked, ACCOMPANY).map(({ index, groups }) => [
    Number(groups?.["principal"]),
    ...matchesOf(marked.slice(0, index), PERSON).map(([, person]) => Number(person)),
  ]);
  const serving = [
    SERVES,
    IN_SERVICE_OF,
    ...(/message|letter|greet|regard|wish/u.test(marked) ? [BEARS, BEARS_OF] : []),
  ]
    .flatMap((pattern) => [...matchesOf(marked, pattern)])
    .map(({ groups }) => [Number(groups?.["principal"]), Number(groups?.["servant"])]);
  const led = (/delegation|team/u.test(marked) ? matchesOf(marked, HEADS_DELEGATION) : []).map(
    ({ 0: words, index, groups }) => [
      Number(groups?.["principal"]),
      ...leadingPeople(marked.slice(index + words.length)),
    ],
  );
  return [...accompanying, ...serving, ...led];
}

const CALLED_ON =
  /\b(?:[Cc]all(?:ed|s|ing)? on|received (?:separately\s)?by|met(?: with)?|meetings? with)\s(?=(?:the\s)?‹p:\d+›,?\sand\s(?:the\s|his\s|her\s)?‹p:\d+›(?!\sof\b))/gu;

/** Read who comes with somebody of a known state, or is met with one: "Minister Obi, accompanied by Permanent Secretary Paz". */
export function companionStates(
  { marked }: StateMarkedSentence,
  stateOf: (person: number) => string | null,
): StateOfPerson[] {
  const companions = matchesOf(marked, COMPANIONS).map(({ 0: words, index, groups }) => [
    Number(groups?.["subject"]),
    ...leadingPeople(marked.slice(index + words.length)),
  ]);
  const hosts = matchesOf(marked, CALLED_ON).map(({ 0: words, index }) =>
    leadingPeople(marked.slice(index + words.length)).slice(0, 2),
  );
  const together = matchesOf(marked, TOGETHER).map(({ groups }) =>
    matchesOf(groups?.["subjects"] ?? "", PERSON).map(([, person]) => Number(person)),
  );
  return [...companions, ...hosts, ...together, ...retinues(marked)].flatMap((people) => {
    const country = people.map(stateOf).find((state) => state !== null);
    return country ? people.map((person) => ({ person, country })) : [];
  });
}

/** "…, while Peru was represented by Minister Paz": the other side. */
const CONTRAST =
  /\b(?:(?:while|whereas)\s(?:the\s)?‹[cdo]:|and\s(?:the\s)?‹[co]:[A-Z]{2}›\s(?:was\s|is\s)?(?:represented\s)?by\b)/u;

function delegates(marked: string): StateOfPerson[] {
  const sides = matchesOf(marked, SIDE);
  return sides.flatMap(({ 0: words, index, groups }, at) => {
    const rest = marked.slice(index + words.length, sides[at + 1]?.index).split(CONTRAST, 1)[0] ?? "";
    const country = groups?.["before"] ?? groups?.["after"] ?? "";
    const introduced = matchesOf(rest, INTRODUCES).flatMap((found) =>
      listedPeople(rest.slice(found.index + found[0].length)),
    );
    return introduced.map((person) => ({ person, country }));
  });
}

function behalf(marked: string): StateOfPerson[] {
  return matchesOf(marked, BEHALF).flatMap(({ 0: words, index, groups }) =>
    leadingPeople(marked.slice(index + words.length))
      .slice(0, 1)
      .map((person) => ({ person, country: groups?.["country"] ?? "" })),
  );
}

function matches(marked: string, pattern: RegExp): StateOfPerson[] {
  return matchesOf(marked, pattern).map(({ groups }) => ({
    person: Number(groups?.["person"]),
    country: groups?.["country"] ?? "",
  }));
}
