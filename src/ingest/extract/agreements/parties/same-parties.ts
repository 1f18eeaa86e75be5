import type { InstrumentAct } from "../instrument-act";
import { hasTopic, isSameFamily, tellingWords } from "../instruments/instrument-identity";

/** "the ‹C1›–‹C2› compact", where the article names one compact of the two only. */
export function onlyOfPair(
  groups: readonly InstrumentAct[][],
  { instrument }: InstrumentAct,
): InstrumentAct[] | undefined {
  const pair = pairOf(instrument);
  if (pair === null || hasTopic(instrument) || instrument.isPlural) return undefined;
  const alike = groups.filter((group) =>
    group.some(({ instrument: known }) => known.head === instrument.head && pairOf(known) === pair),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** "an MoU between two institutes", for what is then told to be on by its number: the only one of its kind. */
export function onlyOfKindByParties(
  groups: readonly InstrumentAct[][],
  act: InstrumentAct,
): InstrumentAct[] | undefined {
  if (!act.rule.startsWith("TOLD_IN_ORDER@")) return undefined;
  const ofKind = groups.filter((group) =>
    group.some(({ instrument, sentence }) => instrument.kind === act.instrument.kind && sentence < act.sentence),
  );
  const [only] = ofKind;
  return ofKind.length === 1 && only?.every(({ instrument: { title } }) => SAYS_BETWEEN_WHOM.test(title))
    ? only
    : undefined;
}

/** The noun, its abbreviation and the parties, without what it is on. */
const SAYS_BETWEEN_WHOM =
  /^[^()]{3,40}(?: \([^()]{2,12}\))? between (?!.*\b(?:on|regarding|concerning|relating|to|in)\b)/u;

/** Whether a group tells of an instrument of the parties of an act, of a kind that its word may stand for. */
export function isOfParties(group: readonly InstrumentAct[], act: InstrumentAct): boolean {
  return group.some(
    (known) =>
      !known.instrument.isPlural &&
      isSameFamily(known.instrument.kind, act.instrument.kind) &&
      haveSameParties(known, act),
  );
}

/** The two states that a phrase names, in one order; null of any other number. */
function pairOf(instrument: InstrumentAct["instrument"]): string | null {
  const states = new Set(statesIn(instrument));
  return states.size === 2 ? [...states].sort().join() : null;
}

function statesIn({ mentions }: InstrumentAct["instrument"]): string[] {
  return mentions.flatMap((mention) => (mention.kind === "country" ? [mention.code] : []));
}

/** "our Reef Agreement with ‹C1›" is the "Reef Agreement on corals" that the same parties concluded. */
export function isOfSameName(known: InstrumentAct, act: InstrumentAct): boolean {
  const [name, other] = [known, act].map(({ instrument }) => nameOf(instrument));
  const isNamed = name !== undefined && name.size > 0 && known.instrument.kind === act.instrument.kind;
  return (
    isNamed && other?.size === name.size && [...other].every((word) => name.has(word)) && haveSameParties(known, act)
  );
}

/** The telling words up to the noun. */
function nameOf({ title, head }: InstrumentAct["instrument"]): ReadonlySet<string> {
  return tellingWords(title.slice(0, title.toLowerCase().indexOf(head) + head.length));
}

function haveSameParties({ parties }: InstrumentAct, { parties: others }: InstrumentAct): boolean {
  const keys = keysOf(parties);
  return keys.size > 1 && others.length > 0 && others.every((party) => keys.has(JSON.stringify(party)));
}

/** "the agreement signed between the EU and ‹C1› in 2007" is not the one that ‹C1› and ‹C2› have signed; a ministry may stand for its state. */
export function areOfOthers(group: readonly InstrumentAct[], parties: InstrumentAct["parties"]): boolean {
  const known = group.flatMap((act) => act.parties);
  return (
    parties.length > 1 &&
    keysOf(known).size > 1 &&
    [isState, isBody].some((isOfKind) => differ(known, parties, isOfKind))
  );
}

type Party = InstrumentAct["parties"][number];

function isState(party: Party): boolean {
  return "country" in party;
}

function isBody(party: Party): boolean {
  return !isState(party);
}

/** Whether each of two has a party of a kind that the other lacks. */
function differ(one: readonly Party[], other: readonly Party[], isOfKind: (party: Party) => boolean): boolean {
  const [keys, others] = [keysOf(one.filter(isOfKind)), keysOf(other.filter(isOfKind))];
  return [...keys].some((key) => !others.has(key)) && [...others].some((key) => !keys.has(key));
}

function keysOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.map((party) => JSON.stringify(party)));
}

/** "the reef agreement with ‹C1›" is not the reef agreement that an article tells ‹C2› and ‹C3› to have. */
export function isWithOthers(group: readonly InstrumentAct[], { instrument }: InstrumentAct): boolean {
  const states = statesIn(instrument);
  const ofPhrases = group.flatMap((act) => statesIn(act.instrument));
  const ofActs = group.flatMap(({ parties }) =>
    parties.flatMap((party) => ("country" in party ? [party.country] : [])),
  );
  const known = new Set([...ofPhrases, ...ofActs]);
  return ofPhrases.length > 0 && states.length > 0 && states.every((state) => !known.has(state));
}
