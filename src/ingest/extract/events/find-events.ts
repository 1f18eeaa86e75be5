import type { Extent } from "../../sentences";
import type { FoundEvent } from "../extraction";
import type { Reading } from "../reading";
import { addAttendances } from "./add-attendances";
import { antecedentsOf, namingsOf } from "./clause/antecedents";
import { ATTENDANCE_RULES } from "./attendance-rules";
import { withThoseBeside } from "./beside-occasion";
import { isCalledOff } from "./called-off";
import { completeEncounters } from "./complete-encounters";
import { ENCOUNTER_CUE } from "./clause/cue-words";
import { onDayOfNews } from "./day-of-news";
import { Delegations } from "./clause/delegations";
import { distinctEncounters } from "./identity/distinct-encounters";
import type { Encounter } from "./encounter";
import { eventTitle } from "./event-title";
import { placeInFrames } from "./clause/frames";
import { withHolders } from "./named-by-office";
import { asPlanned } from "./clause/coming-date";
import { parentOf } from "./identity/parent-encounter";
import { ENCOUNTER_RULES } from "./rules";
import { withoutSigningsWithin, withSigners } from "./signed-within";
import { withLeftOut } from "./left-out";
import { leftOver } from "./left-over";
import { mentionedIn } from "./mentioned";
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
  const isHeld = (encounter: Encounter): boolean => !isCalledOff(encounter, reading);
  const told = sentences
    .flatMap((sentence) => ENCOUNTERS.of(sentence.marked).flatMap((rule) => rule.read(sentence, reading)))
    .filter(isHeld);
  const delegations = new Delegations(attendances, reading);
  const complete = completeEncounters(told, delegations, reading);
  const once = withSigners(distinctEncounters(complete, reading), reading);
  const distinct = withoutSigningsWithin(once, reading);
  const attended = addAttendances(withThoseBeside(distinct, reading), attendances, reading);
  const besides = leftOver(
    completeEncounters(mentionedIn(reading).filter(isHeld), delegations, reading),
    [...complete, ...attended],
    reading,
  );
  const all = withThoseBeside([...attended, ...besides], reading).sort((one, other) => one.sentence - other.sentence);
  const placed = inMonthOfNews(onDayOfNews(placeInFrames(all, reading.text.published), reading), reading);
  const known = withLeftOut(
    placed.map((encounter) => withHolders(encounter, reading)),
    reading,
  )
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
