import { groupBy } from "../../../../api/group-by";
import type { FoundParty } from "../../extraction";
import { mentionsIn } from "../../marked-sentence";
import type { Reading } from "../../reading";
import { isAmong } from "./parties-named";
import { statesActing, statesIn } from "./states-told";

/** Share of the namings of states that those an article is about have together. */
const MOSTLY = 0.7;
/** Largest share of the least of them that another state may be named with. */
const HARDLY = 0.34;
/** How often the state at home is named for each time that another is, besides its partner, and how often at least. */
const AT_HOME = { times: 2, least: 3, timesOfBody: 3 };

interface Named {
  readonly party: FoundParty;
  readonly count: number;
}

/** The states that an article names, the most often named first. */
function statesNamed(reading: Reading): Named[] {
  const named = reading.sentences.flatMap((sentence) => statesIn(sentence, reading));
  const groups = groupBy(named, (party) => JSON.stringify(party));
  const counts = [...groups.values()].flatMap(([party, ...more]) => (party ? [{ party, count: more.length + 1 }] : []));
  return counts.sort((a, b) => b.count - a.count);
}

/** Return the state at home, where the partners of an agreement are named: the only other one, or by far the most named. */
export function stateAtHome(partners: readonly FoundParty[], reading: Reading): FoundParty | null {
  const [first, next] = statesNamed(reading).filter(({ party }) => !isAmong(party, partners));
  if (!first) return null;
  const times = partners.every((partner) => "country" in partner) ? AT_HOME.times : AT_HOME.timesOfBody;
  const isMain = first.count >= AT_HOME.least && first.count >= times * (next?.count ?? 0);
  return next === undefined || isMain ? first.party : null;
}

const DATELINE = /^‹L\d+›(?: ?[:(–—-]|,? (?:‹C\d+›,? ?)?(?:‹D\d+›|\())/u;
/** Lines of an article in which its dateline can stand. */
const HEAD = 4;

/** Return the state of the place in the dateline, where it is not a partner's. */
export function stateOfDateline(partners: readonly FoundParty[], { sentences }: Reading): FoundParty | null {
  const within = sentences.slice(0, HEAD).find(({ marked }) => DATELINE.test(marked));
  const country = within && mentionsIn(within, within.marked, "place")[0]?.country;
  return country && !isAmong({ country }, partners) ? { country } : null;
}

/** Return the two states of an article that names no third one, and neither only as where something was; none of any other article. */
export function onlyTwoStates(reading: Reading): FoundParty[] {
  const named = statesNamed(reading).map(({ party }) => party);
  if (named.length !== 2) return [];
  const acting = reading.sentences.flatMap((sentence) => statesActing(sentence, reading));
  return named.every((party) => isAmong(party, acting)) ? named : [];
}

/** Return the two or three states that an article is about, at most so many, when hardly another is named; none of any other article. */
export function partiesOfArticle(reading: Reading, most: number): FoundParty[] {
  if (isOnTour(reading)) return [];
  const ranked = statesNamed(reading);
  const all = ranked.reduce((sum, { count }) => sum + count, 0);
  for (const size of [2, 3].filter((each) => each <= most)) {
    const [principal, least, next] = [ranked.slice(0, size), ranked[size - 1], ranked[size]];
    if (!least || least.count < 2) return [];
    const share = principal.reduce((sum, { count }) => sum + count, 0) / all;
    if (share >= MOSTLY && (next?.count ?? 0) <= HARDLY * least.count) return principal.map(({ party }) => party);
  }
  return [];
}

/** Return the two states that an article names more often than any other, more than once; none where two are named as often. */
export function twoMostNamed(reading: Reading): FoundParty[] {
  const [first, second, third] = statesNamed(reading);
  if (!first || !second || second.count < 2 || second.count === third?.count || isOnTour(reading)) return [];
  return [first.party, second.party];
}

/** "visits ‹C0› and ‹C1›": somebody else is with one of them, then with the other. */
const TOUR =
  /\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?(?: of)?|(?:visits?|trips?|travel\p{Ll}*|tours?) to) (?:the )?‹[CL]\d+›,? and (?:to )?(?:the )?‹[CL]\d+›/u;

function isOnTour({ sentences }: Reading): boolean {
  return sentences.some(({ marked }) => TOUR.test(marked));
}
