import { matchesOf } from "../../matches";
import type { FoundParty } from "../../extraction";
import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import { stateOf, type Reading } from "../../reading";
import { joinedBodies } from "./institution-names";
import { statesOfCapitals } from "./joined-capitals";
import { FIRM, nameOfFirm } from "./unlisted-bodies";

/** A body with the state it belongs to before it: "the ‹C1›’s ‹O2›" names one party, the body. */
const STATE_OF_BODY = /‹C\d+›(?:['’]s)?(?: (?!and\b|or\b|with\b)[\p{L}-]+){0,2} (?=‹O\d+›)/gu;
/** "‹O1› of ‹C2›" names one party, the body, too. */
const BODY_OF_STATE = /(‹O\d+›)(?: \([^()‹]{1,12}\))?,? (?:of|in|from) (?:the )?‹C\d+›(?!['’])/gu;
/** "‹C1› and ‹C2› companies" are firms of either state. */
const FIRMS_OF_TWO =
  /(?<one>‹C\d+›) and (?<other>‹C\d+›)(?<many> (?:companies|firms|businesses|enterprises|investors|universities|banks|airlines)\b)/gu;
/** "‹O1›, represented by ‹O2›" names one party, the first. */
const REPRESENTED = /,? represented (?:here )?by (?:the |its |his |her )?(?:[^‹;.]{0,40}‹[OP]\d+›)/gu;
/** "its ‹O1› neighbours" are others. */
const OTHERS_OF_BODY =
  /\bits ‹C\d+› (?:counterparts?|peers?)\b|‹O\d+› (?:neighbou?rs?|members?|partners?|countries|states|nations|headquarters)\b/gu;
/** What follows a state's name or demonym when it stands for the state; before another noun ("‹C1› citizens") it does not. */
const STATE_NOUN =
  /^(?:sides?|governments?|authorit\p{L}+|part(?:y|ies)|leaders?|delegations?|presidents?|counterparts?|officials?|and|or|on|in|at|to|for|have|has|had|will|also|today|yesterday|who|which|that|would|were|was|are|is|agreed|signed|sign|recently|jointly|both|,)$/u;
/** Bodies in which states meet, and which conclude nothing themselves. */
const IS_MEETING_OF_STATES =
  /\b(?:(?<!Gulf )Cooperation Council(?! for the Arab)|Joint Committee|Joint Commission|Intergovernmental Commission|Dialogue|Forum|Summit|Assembly|Conference)\b/u;
/** "the two Ministries of Justice": one name for several bodies, each of which stands for its state. */
const IS_OF_SEVERAL = /^(?:Ministries|Departments|Governments|Universities|Agencies|Offices|Chambers)\b/u;
const IS_CABINET =
  /^(?:\p{Lu}\p{L}+ )?(?:Cabinet|Council of Ministers)(?: of (?!the (?:European|African|Arab)\b).*)?$/u;
const MARK = new RegExp(
  "‹([PCO])\\d+›(?<possessive>['’]s?)?" +
    `(?: (?:\\p{Ll}[\\p{L}-]* ){0,3}${FIRM}` +
    "| (?<proper>\\p{Lu}[\\p{L}‘’'&.-]*(?: \\p{Lu}[\\p{L}‘’'&.-]*){1,6}|(?:Power|Air|Airways|Airlines|Railways?|Telecom|Petroleum|Bank|Ports|Post|Energy|Gas|Oil|Electricity|Holdings?|Group|Steel|Shipping|Water|Police|Customs|Aviation)\\b)" +
    "| (?<single>\\p{Lu}[\\p{L}-]{2,}(?=$|[ ,.;:(]))" +
    "| (?<many>(?:companies|firms|businesses|enterprises|investors|universities|banks|airlines)\\b)" +
    "|(?<organ>(?: \\p{Ll}+){0,3} (?:ministry|ministries|government|parliament|cabinet|delegation|embassy)\\b)" +
    "| (?<noun>\\p{Ll}+))?",
  "gu",
);

/** Return the states and bodies that a part of a sentence names as parties, people standing for their states. */
export function partiesNamed(sentence: MarkedSentence, part: string, reading: Reading): FoundParty[] {
  const text = part
    .replaceAll(FIRMS_OF_TWO, "$<one>$<many> and $<other>$<many>")
    .replaceAll(STATE_OF_BODY, "")
    .replaceAll(REPRESENTED, "")
    .replaceAll(BODY_OF_STATE, "$1")
    .replaceAll(OTHERS_OF_BODY, "");
  const parties = matchesOf(text, MARK).flatMap(({ 0: mark, 1: kind, groups = {} }): FoundParty[] => {
    if (kind === "P") return statesOf(sentence, mark, reading);
    return kind === "O" ? bodiesIn(sentence, mark, reading) : stateIn(sentence, mark, groups);
  });
  return distinct([...parties, ...statesOfCapitals(sentence, text)]);
}

/** Whether a party is one of several. */
export function isAmong(party: FoundParty, parties: readonly FoundParty[]): boolean {
  return parties.some((other) => JSON.stringify(other) === JSON.stringify(party));
}

/** Return the parties without repetition, in order. */
export function distinct(parties: readonly FoundParty[]): FoundParty[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = JSON.stringify(party);
    return !seen.has(key) && seen.add(key);
  });
}

/** Return the state that each of the people holds a post of. */
export function statesOfPeople(people: readonly number[], reading: Reading): string[] {
  return [...new Set(people.flatMap((person) => stateOf(person, reading) ?? []))];
}

function statesOf(sentence: MarkedSentence, mark: string, reading: Reading): FoundParty[] {
  return mentionsIn(sentence, mark, "person").flatMap(({ people, office }) =>
    people.length === 0 && office?.country ? [{ country: office.country }] : represented(people, reading),
  );
}

const IS_OF_STATE = /^(?:Ministry|Department|Cabinet|Government)\b/u;

/** Return the states, or where they have none the bodies, whose posts the people hold. */
export function represented(people: readonly number[], reading: Reading): FoundParty[] {
  const states = statesOfPeople(people, reading).map((country) => ({ country }));
  const bodies = people.flatMap((index) => {
    const posts = reading.people[index]?.posts ?? [];
    if (posts.some(({ country }) => country !== null)) return [];
    return posts.flatMap(({ organization }) => (organization === null ? [] : [{ organization }]));
  });
  // A ministry acts for its state, which is one of those named even where nothing tells which.
  const apart = states.length > 0 ? bodies.filter(({ organization }) => !IS_OF_STATE.test(organization)) : bodies;
  return distinct([...states, ...apart]);
}

function bodiesIn(sentence: MarkedSentence, mark: string, reading: Reading): FoundParty[] {
  return mentionsIn(sentence, mark, "organization").flatMap(({ organization }): FoundParty[] => {
    const { name, kind, country } = reading.organizations[organization] ?? {};
    // A parliament acts for its state, and so does a cabinet.
    if (kind === "PARLIAMENT" || IS_CABINET.test(name ?? "")) return country ? [{ country }] : [];
    return name === undefined || IS_MEETING_OF_STATES.test(name) || IS_OF_SEVERAL.test(name)
      ? []
      : joinedBodies(name).map((organization) => ({ organization }));
  });
}

/** "‹C0›’s Reef Autonomous Region": a part of the state. */
const IS_REGION =
  /\b(?:Republic|Regions?|Province|Governorate|Oblast|District|Territory|Prefecture|Island|Islands|Peninsula|Exclave|City|County)$/u;

/** "Air ‹C1›": a state in the name of a body. */
const PREFIX = /\b(?:Air|Invest|Enterprise|Radio|Business|Export) $/u;

/** A state for itself, or the body whose proper name goes on after it ("‹C1› Railways Holding"). */
function stateIn(
  sentence: MarkedSentence,
  mark: string,
  {
    possessive,
    firm,
    single,
    proper = nameOfFirm(single),
    many,
    organ,
    noun,
  }: Readonly<Record<string, string | undefined>>,
): FoundParty[] {
  return mentionsIn(sentence, mark, "country").flatMap(({ code, form, start, end }): FoundParty[] => {
    const { sentence: plain } = sentence;
    const name = plain.text.slice(start - plain.start, end - plain.start);
    const prefix = PREFIX.exec(plain.text.slice(0, start - plain.start))?.[0];
    if (prefix !== undefined) return [{ organization: prefix + name }];
    if (many !== undefined && possessive === undefined) return [{ organization: `${name} ${many}` }];
    if (organ !== undefined) return [{ country: code }];
    if (firm !== undefined) return [{ organization: firm.replace(/\.$/u, "") }];
    if (proper !== undefined && IS_REGION.test(proper)) return [{ country: code }];
    if (proper !== undefined) return [{ organization: possessive === undefined ? `${name} ${proper}` : proper }];
    const isOfAnother =
      (form === "DEMONYM" || possessive !== undefined) && noun !== undefined && !STATE_NOUN.test(noun);
    return isOfAnother ? [] : [{ country: code }];
  });
}
