import { ofKind, type ActionFact, type EventFact, type FactDate } from "../fact";
import type { Articles, Rule } from "./rule";

export const reportedBeforePublication: Rule = {
  id: "REPORTED_BEFORE_PUBLICATION",
  condition:
    "An event or a signature reported as past, for which nothing gives a date, took place on or before the day the article was published.",
  source: "ISO 8601-2 (EDTF) interval with an open start; a report follows what it reports.",
  apply: (facts, articles) => {
    const eventful = new Set(ofKind(facts, "event").map((event) => event.slug));
    return facts.map((fact) => {
      if (fact.kind === "event" && isPast(fact))
        return { ...fact, start: fact.start ?? before(fact.article, articles) };
      if (fact.kind === "action" && isUndatedSignature(fact, eventful))
        return { ...fact, on: before(fact.article, articles) };
      return fact;
    });
  },
};

function isPast(event: EventFact): boolean {
  return event.status === "CONFIRMED" && (event.realis === "ACTUAL" || event.realis === "HISTORICAL");
}

/** Signatures at an event are left to SIGNED_DURING_EVENT, which dates them by the event. */
function isUndatedSignature(action: ActionFact, events: ReadonlySet<string>): boolean {
  return action.type === "SIGNATURE" && action.on === null && !(action.event !== null && events.has(action.event));
}

function before(article: string, articles: Articles): FactDate | null {
  const published = articles.get(article)?.published;
  if (!published || published.includes("/")) return null;
  return { asStated: null, edtf: `../${published}`, basis: "INFERRED", rule: "REPORTED_BEFORE_PUBLICATION", article };
}
