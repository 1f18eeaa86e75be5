import { ofKind, type EventFact, type FactDate, type FactPlace } from "../fact";
import type { Rule } from "./rule";

export const withinParentEvent: Rule = {
  id: "WITHIN_PARENT_EVENT",
  condition:
    "What took place as part of an event took place when and where that event did, where the article says nothing else.",
  source: "Popolo Event parent_id: a part lies within the whole, in time and space.",
  apply: (facts) => {
    const events = new Map(ofKind(facts, "event").map((event) => [event.slug, event]));
    return facts.map((fact) => (fact.kind === "event" ? placed(fact, events) : fact));
  },
};

function placed(event: EventFact, events: ReadonlyMap<string, EventFact>): EventFact {
  const parent = event.parent === null ? undefined : events.get(event.parent);
  if (!parent || event.realis === "FUTURE") return event;
  const whole = placed(parent, events);
  return {
    ...event,
    start: event.start ?? (whole.start?.edtf ? inheritedDate(whole.start) : null),
    place: event.place ?? (whole.place && inheritedPlace(whole.place)),
  };
}

function inheritedDate(date: FactDate): FactDate {
  return { ...date, asStated: null, basis: "INFERRED", rule: "WITHIN_PARENT_EVENT" };
}

function inheritedPlace(place: FactPlace): FactPlace {
  return { ...place, asStated: null, basis: "INFERRED", rule: "WITHIN_PARENT_EVENT" };
}
