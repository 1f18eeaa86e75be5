import { matchesOf } from "../../matches";
import { inviters } from "./inviters";
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
  /‹p:(?<person>\d+)›(?!['’])(?:[^.;‹]{0,60}|[^.;‹]{0,40}‹[cl]:[A-Z]{2}›[^.;‹]{0,40}\s(?:after|before|while)\s)\b(?:(?:will|to)\s(?:also\s)?(?:lead|head|chair)|led|leads|leading|headed|heads|heading|chaired|chairs|represented|representing|represents)\s(?!(?:to|for|towards?|back|home|off|into|out)\b)(?:(?:a|an|the|his|her|its)\s)?(?:[\p{L}-]+\s){0,4}?‹[cdo]:(?<country>[A-Z]{2})›/gu;
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

/** "Director Obi initialled the deal for Kenya". */
const SIGNS_FOR =
  /‹p:(?<person>\d+)›,?\s(?:then\s|also\s)?(?:signed|signs|initialled|initialed|inked)(?:\s(?:it|the\s(?:[\p{L}-]+\s){0,3}(?:agreement|deal|memorandum|memorandum of understanding|protocol|document|treaty|accord|pact|contract|MoU|MOU)|(?:the|an?)\s[^,.;‹]{3,90}?(?=\son\sbehalf)))?\s(?:for|on\sbehalf\sof)\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?‹[co]:(?<country>[A-Z]{2})›(?!['’])/gu;
/** "As part of President Obi's tour, Kenya signed …", "Kenya builds dams as part of President Obi's plan". */
const ITS_PLANS =
  /^As\spart\sof\s‹p:(?<person>\d+)›['’]s?\s[^.;‹]{3,60},\s(?:the\s)?‹c:(?<country>[A-Z]{2})›\s(?=\p{Ll})/gu;
const PLANS_OF =
  /^(?:The\s)?‹[cl]:(?<country>[A-Z]{2})›\s(?:has|have|had|is|was|will|\p{Ll}+s|\p{Ll}+ed)\s[^.;]{3,200}\sas\spart\sof\s‹p:(?<person>\d+)›['’]/gu;
const PERSON = /‹p:(\d+)›/gu;

const REPRESENTED =
  /‹[cdo]:(?<country>[A-Z]{2})›(?:,?\s(?:was\s|is\s)?represented\sby|(?:['’]s)?\sside['’]s)\s(?:the\s|its\s)?(?:then[\s-]|former\s)?‹p:(?<person>\d+)›/gu;
/** "Kenya was represented by Minister Obi and Peru by Minister Paz", "… and the Peruvian one by Minister Paz". */
const AND_BY =
  /(?:[,;]|\band|\bwhile)\s(?:the\s)?‹[cdo]:(?<country>[A-Z]{2})›(?:['’]s)?(?:\s(?:one|side|delegation|team))?,?\sby\s(?:the\s|its\s)?‹p:(?<person>\d+)›/gu;
const LEADERSHIP =
  /\b[Uu]nder\s(?:the\s(?:leadership|presidency)\sof\s)?‹p:(?<person>\d+)›(?:['’]s?\s(?:\p{L}+\s)?(?:leadership|presidency|administration))?,\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/gu;

/** "Prime Minister Obi told Kenyan negotiators to wait": who gives orders to the officials of a state. */
const COMMANDS =
  /‹p:(?<person>\d+)›\s(?:has\s|had\s|also\s){0,2}(?:told|instructed|directed|ordered|tasked)\s(?:the\s)?‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:\p{Ll}+\s)?(?:officials|negotiators|forces|troops|diplomats|government|cabinet|army|military|authorities)\b/gu;
/** What every sentence of an order holds; quick to look for. */
const ORDERS = /told|instruct|direct|order|task/u;
/** "Cambodian People's Party President Obi": names of a state's own before the title. */
const OWN_BODY = /‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:\p{Lu}[\p{L}’'-]+\s){1,4}‹p:(?<person>\d+)›/gu;

/** "the head of Kenya's diplomacy, Foreign Minister Obi". */
const HEAD_OF =
  /\b(?:head|chief|leader)\sof\s(?:the\s)?‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\s(?:(?:\p{Ll}+\s)?delegation|diplomacy|foreign\spolicy|government|mission|state|team),?\s‹p:(?<person>\d+)›/gu;

/** "exchanged by Minister Obi, on behalf of Kenya, and Minister Paz, on behalf of Peru". */
const ON_BEHALF =
  /(?:\bby|‹[co]:[A-Z]{2}›,?\s(?:and|while)(?:\sby)?)\s(?:the\s)?‹p:(?<person>\d+)›,?\son\sbehalf\sof\s(?:the\s)?(?:Government\sof\s(?:the\s)?)?‹[co]:(?<country>[A-Z]{2})›(?!['’])/gu;

/** "Minister of Trade Obi, Kenya; and …": so lists of those present say of which state each is. */
const NAMED_AFTER =
  /‹p:(?<person>\d+)›,\s(?:the\s)?‹c:(?<country>[A-Z]{2})›(?=;|\.$|\)|,\s(?:(?:as\swell\sas|along\swith|and|who)\s)?(?:the\s|by\s)?‹p:|,\s(?:will|has|had|is|was|met|visit(?:ed|s)|arrived|paid|held|said|told|attended|signed|led|called|received|expressed|thanked|welcomed|who|while|as\swell\sas|and\s(?:other|representatives|officials|senior))\b|\sand\s(?:the\s)?‹p:)/gu;

/** "thanked Prime Minister Obi and the people of Kenya". */
const AND_PEOPLE =
  /‹p:(?<person>\d+)›,?\s(?:and|as\swell\sas)\s(?:the\s|his\s|her\s)?(?:\p{L}+\s){0,2}?(?:[Gg]overnment|[Pp]eople|nation)\s(?:and\s(?:the\s)?(?:people|government)\s)?of\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/gu;

/** Read who belongs to a delegation, leads it, signs for a state or speaks for it. */
export function sideStates({ marked }: StateMarkedSentence): StateOfPerson[] {
  return [
    ...delegates(marked),
    ...matches(marked, LEADS),
    ...(marked.includes(" side") ? present(marked) : []),
    ...behalf(marked),
    ...matches(marked, POSITION),
    ...matches(marked, SPEAKS_FOR),
    ...matches(marked, OF_STATE),
    ...sidesTaken(marked),
    ...matches(marked, LEADERSHIP),
    ...matches(marked, REPRESENTED),
    ...(/represented|led|headed/u.test(marked) ? matches(marked, AND_BY) : []),
    ...matches(marked, SIGNS_FOR),
    ...matches(marked, ITS_PLANS),
    ...matches(marked, PLANS_OF),
    ...inviters(marked),
    ...(ORDERS.test(marked) ? matches(marked, COMMANDS) : []),
    ...(marked.includes(" of ‹") || marked.includes(" of the ‹") ? matches(marked, HEAD_OF) : []),
    ...matches(marked, OWN_BODY),
    ...matches(marked, NAMED_AFTER),
    ...(/people|overnment|nation/u.test(marked) ? matches(marked, AND_PEOPLE) : []),
    ...(marked.includes("on behalf of") ? matches(marked, ON_BEHALF) : []),
  ];
}

/** "…, while Peru was represented by Minister Paz": the other side. */
const CONTRAST =
  /\b(?:(?:while|whereas)\s(?:the\s)?‹[cdo]:|and\s(?:the\s)?‹[cdo]:[A-Z]{2}›(?:['’]s)?\s(?:one\s|side\s|delegation\s|team\s|was\s|is\s){0,2}(?:represented\s|led\s|headed\s)?by\b)/u;

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

/** "Present from the Kenyan side were Minister Obi, Speaker Paz and officials": all who are listed. */
const PRESENT_FROM =
  /\b(?:[Ff]rom|[Oo]n|[Ff]or)\sthe\s‹[cd]:(?<country>[A-Z]{2})›(?:['’]s)?\sside[,:]?\s(?:(?:were|was|are)\s)?(?=(?:the\s)?‹p:)/gu;

function present(marked: string): StateOfPerson[] {
  return matchesOf(marked, PRESENT_FROM).flatMap(({ 0: words, index, groups }) =>
    leadingPeople(marked.slice(index + words.length)).map((person) => ({ person, country: groups?.["country"] ?? "" })),
  );
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
