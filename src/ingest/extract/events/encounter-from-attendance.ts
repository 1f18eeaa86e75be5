import type { FoundEventKind } from "../extraction";
import { stateOf, type Reading } from "../reading";
import type { Attendance } from "./attendance";
import { dateOf, placeOf } from "./clause/circumstances";
import type { Encounter } from "./encounter";
import { union } from "./encounter-order";
import { occasionKind } from "./occasions";

/** Return the encounter that only a sentence on who was there tells of; none when it says not what or names one person. */
export function encounterFrom(attendance: Attendance, reading: Reading): Encounter[] {
  const { people, leaders, noun, quote, sentence, rule, isToCome } = attendance;
  const kind = noun === null ? null : kindOf(noun);
  const marked = reading.sentences[sentence];
  const participants = union(leaders, people);
  if (kind === null || !marked || participants.length < 2) return [];
  const whole = { from: 0, to: marked.marked.length };
  return [
    {
      kind,
      sentence,
      quote,
      core: quote,
      participants,
      visitors: [],
      hosts: [],
      countries: union(participants.flatMap((person) => stateOf(person, reading) ?? [])),
      organizations: [],
      unnamed: [],
      date: dateOf(marked, whole),
      ...placeOf(marked, whole),
      visitLevel: null,
      isOnlyStart: false,
      isDeparture: false,
      isPlanned: isToCome,
      within: null,
      noun,
      rule,
    },
  ];
}

function kindOf(noun: string): FoundEventKind | null {
  if (/sign/iu.test(noun)) return "CEREMONY";
  return /discussions|call|audience/iu.test(noun) ? "MEETING" : occasionKind(noun);
}
