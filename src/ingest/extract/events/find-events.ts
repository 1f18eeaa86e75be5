import type { Extent } from "../../sentences";
import type { FoundEvent } from "../extraction";
import type { Reading } from "../reading";
import { addAttendances } from "./add-attendances";
import { antecedentsOf, namingsOf } from "./antecedents";
import { ATTENDANCE_RULES } from "./attendance-rules";
import { withThoseBeside } from "./beside-occasion";
import { completeEncounters } from "./complete-encounters";
import { ENCOUNTER_CUE } from "./cue-words";
import { onDayOfNews } from "./day-of-news";
import { Delegations } from "./delegations";
import { distinctEncounters } from "./distinct-encounters";
import type { Encounter } from "./encounter";
import { eventTitle } from "./event-title";
import { placeInFrames } from "./frames";
import { asPlanned } from "./coming-date";
import { parentOf } from "./parent-encounter";
import { ENCOUNTER_RULES } from "./rules";
import { isSignedWithin, withSigners } from "./signed-within";
import { inMonthOfNews } from "./under-way";
import { isWorthTelling } from "./worth-telling";
import { TriggerIndex } from "../../triggers/trigger-index";

const ATTENDANCES = new TriggerIndex(ATTENDANCE_RULES);
const ENCOUNTERS = new TriggerIndex(ENCOUNTER_RULES);

/** Return the encounters that an article speaks of, each once. */
export function findEvents(reading: Reading): FoundEvent[] {
  const sentences = reading.sentences.filter(
    ({ sentence, marked }) => !sentence.isBoilerplate && ENCOUNTER_CUE.test(marked),
  );
  const attendances = sentences.flatMap((sentence) =>
    ATTENDANCES.of(sentence.marked).flatMap((rule) => rule.read(sentence, reading)),
  );
  const told = sentences.flatMap((sentence) =>
    ENCOUNTERS.of(sentence.marked).flatMap((rule) => rule.read(sentence, reading)),
  );
  const complete = completeEncounters(told, new Delegations(attendances, reading), reading);
  const once = withSigners(distinctEncounters(complete, reading), reading);
  const distinct = once.filter((encounter) => !isSignedWithin(encounter, once, reading));
  const attended = addAttendances(withThoseBeside(distinct, reading), attendances, reading);
  const placed = inMonthOfNews(onDayOfNews(placeInFrames(attended, reading.text.published), reading), reading);
  const known = placed
    .map((encounter) => asPlanned(encounter, reading.text.published))
    .filter((encounter) => isWorthTelling(encounter, reading));
  const namings = namingsOf(reading);
  return known.map((encounter, index) => ({
    ...eventOf(encounter, antecedentsOf(encounter, namings), reading),
    parent: parentOf(encounter, known.slice(0, index)),
  }));
}

function eventOf(
  encounter: Encounter,
  antecedents: readonly Extent[],
  { people }: Reading,
): Omit<FoundEvent, "parent"> {
  const { kind, quote, date, place, participants, visitors, hosts, countries, organizations } = encounter;
  const { visitLevel, isPlanned, rule } = encounter;
  const title = eventTitle(encounter, people);
  const basis = antecedents.length > 0 ? "COREFERENT" : "EXPLICIT";
  return {
    ...{ kind, title, quote, date, place, participants, visitors, hosts, countries, organizations },
    ...{ visitLevel, isPlanned, rule, basis, antecedents },
  };
}
