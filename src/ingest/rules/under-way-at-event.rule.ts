import { ofKind, type ActionFact, type EventFact } from "../fact";
import type { Rule } from "./rule";

const PROCESSES: readonly ActionFact["type"][] = ["NEGOTIATION", "RATIFICATION_PROCESS"];

export const underWayAtEvent: Rule = {
  id: "UNDER_WAY_AT_EVENT",
  condition: "A process that was discussed at an event as under way had begun by the day of the event.",
  source: "ISO 8601-2 (EDTF) interval with an open start.",
  apply: (facts) => {
    const events = new Map(ofKind(facts, "event").map((event) => [event.slug, event]));
    return facts.map((fact) => {
      if (fact.kind !== "action" || fact.on || !fact.event || !PROCESSES.includes(fact.type)) return fact;
      return begunBy(fact, events.get(fact.event));
    });
  },
};

function begunBy(action: ActionFact, event: EventFact | undefined): ActionFact {
  const day = event?.start?.edtf;
  // An event without a day of its own bounds nothing: an interval or an unknown year would claim too much.
  if (!event?.start || !day || day.includes("/") || day.startsWith("XXXX")) return action;
  return {
    ...action,
    on: { ...event.start, asStated: null, edtf: `../${day}`, basis: "INFERRED", rule: "UNDER_WAY_AT_EVENT" },
  };
}
