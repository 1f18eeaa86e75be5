import type { Fact, FactDate } from "../fact";

/** Return the fact with every date that it states mapped; dates that are not stated stay so. */
export function mapDates(fact: Fact, map: (date: FactDate) => FactDate): Fact {
  const mapped = (date: FactDate | null) => date && map(date);
  switch (fact.kind) {
    case "event":
      return { ...fact, start: mapped(fact.start), end: mapped(fact.end) };
    case "action":
      return { ...fact, on: mapped(fact.on), effective: mapped(fact.effective) };
    case "figure":
      return { ...fact, period: mapped(fact.period) };
    case "commitment":
      return { ...fact, deadline: mapped(fact.deadline) };
    default:
      return fact;
  }
}
