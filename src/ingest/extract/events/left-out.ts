import { mentionsIn, type MarkedSentence } from "../marked-sentence";
import type { DateMention } from "../mention";
import { stateOf, type Reading } from "../reading";
import type { Encounter } from "./encounter";
import { datesAgree, isLongAgo, union } from "./encounter-order";
import { LEFT_OUT_ROLES, ROLE_CUE, type LeftOutRole } from "./left-out-roles";
import { isPlanned } from "./clause/modality";
import { isWorthTelling } from "./worth-telling";

/** Somebody who is told to have acted, sat or spoken at an encounter that the article tells of elsewhere. */
interface Presence {
  readonly person: number;
  readonly sentence: MarkedSentence;
  readonly role: LeftOutRole;
}

/**
 * Return the encounters with those office-holders whom nothing else puts at any of them, though the article tells what
 * they did there.
 */
export function withLeftOut(encounters: readonly Encounter[], reading: Reading): Encounter[] {
  if (encounters.length === 0) return [...encounters];
  const known = new Set(encounters.flatMap(({ participants }) => participants));
  const grown = [...encounters];
  for (const presence of presencesIn(reading, known)) {
    if (known.has(presence.person)) continue;
    const at = homeOf(presence, grown, reading);
    const home = grown[at];
    if (!home) continue;
    grown[at] = withPerson(home, presence.person, reading);
    known.add(presence.person);
  }
  return grown;
}

function presencesIn({ sentences, people }: Reading, known: ReadonlySet<number>): Presence[] {
  const isLeftOut = (person: number) => !known.has(person) && (people[person]?.posts.length ?? 0) > 0;
  const told = sentences.filter(
    ({ sentence, marked, mentions }) =>
      !sentence.isBoilerplate &&
      mentions.some((mention) => mention.kind === "person" && mention.people.some(isLeftOut)) &&
      ROLE_CUE.test(marked),
  );
  return LEFT_OUT_ROLES.flatMap((role) =>
    told.flatMap((sentence) =>
      peopleOf(role, sentence)
        .filter(isLeftOut)
        .map((person) => ({ person, sentence, role })),
    ),
  );
}

function peopleOf(role: LeftOutRole, sentence: MarkedSentence): number[] {
  return role
    .partsOf(sentence.marked)
    .flatMap((part) => mentionsIn(sentence, part.replace(/‹P\d+›['’]/gu, ""), "person"))
    .flatMap(({ people }) => people);
}

/** Where somebody was: at what their sentence tells itself, else what others of it were at, else what was told last, else first after. */
function homeOf(presence: Presence, encounters: readonly Encounter[], reading: Reading): number {
  const { sentence, role } = presence;
  const { index } = sentence.sentence;
  const others = sentence.mentions.flatMap((mention) => (mention.kind === "person" ? mention.people : []));
  const candidates = encounters.filter((each) => canBeAt(presence, each, reading));
  for (const kinds of role.homes) {
    const fit = candidates.filter(({ kind }) => kinds.includes(kind));
    const home =
      fit.find((each) => each.sentence === index) ??
      fit.findLast((each) => each.participants.some((person) => others.includes(person))) ??
      fit.findLast((each) => each.sentence <= index) ??
      fit[0];
    if (home) return encounters.indexOf(home);
  }
  return -1;
}

/** Whether somebody can be at an encounter: no call, as much to come as what they did, of the same day and of their state. */
function canBeAt({ person, sentence, role }: Presence, encounter: Encounter, reading: Reading): boolean {
  const { countries } = encounter;
  const { published } = reading.text;
  const state = stateOf(person, reading);
  const days = sentence.mentions.flatMap((mention) =>
    mention.kind === "date" && mention.edtf !== null ? [mention] : [],
  );
  return (
    encounter.kind !== "CALL" &&
    encounter.isPlanned === isPlanned(sentence.marked) &&
    !isLongAgo(encounter, published) &&
    (days.length === 0 || days.some((day) => isOnDay(day, encounter, published))) &&
    isWorthTelling(encounter, reading) &&
    (role.isOfAnyState || state === null || countries.length === 0 || countries.includes(state))
  );
}

function isOnDay(day: DateMention, encounter: Encounter, published: string | null): boolean {
  return datesAgree(day.edtf, encounter.date?.edtf ?? null) && !isLongAgo({ ...encounter, date: day }, published);
}

function withPerson(encounter: Encounter, person: number, reading: Reading): Encounter {
  const state = stateOf(person, reading);
  return {
    ...encounter,
    participants: union(encounter.participants, [person]),
    countries: union(encounter.countries, state === null ? [] : [state]),
  };
}
