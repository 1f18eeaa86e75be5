import type { Fact, FactDate } from "../fact";
import { parseTemporalExpression, resolvedEdtf } from "../temporal-expression";
import { mapDates } from "./dates-of-facts";
import type { Articles, Rule } from "./rule";

export const relativeDate: Rule = {
  id: "RELATIVE_DATE",
  condition:
    "A date worded without its year or relative to the report is counted from the article's publication date; a year the words leave out is marked uncertain.",
  source: "ISO 8601-2 (EDTF) level 2, 2025?-02-11; the calendar.",
  apply: (facts, articles) => facts.map((fact) => mapDates(fact, (date) => resolved(date, fact, articles))),
};

function resolved(date: FactDate, fact: Fact, articles: Articles): FactDate {
  const published = articles.get(date.article)?.published;
  const expression = date.asStated === null ? null : parseTemporalExpression(date.asStated);
  if (!published || !expression || expression.kind === "ABSOLUTE") return date;
  const edtf = resolvedEdtf(expression, published, isAhead(fact) ? "FUTURE" : "PAST");
  return edtf === null ? date : { ...date, edtf, basis: "INFERRED", rule: "RELATIVE_DATE" };
}

/** Whether the article looks ahead: to an event still to come, or to a deadline. */
function isAhead(fact: Fact): boolean {
  return fact.kind === "commitment" || (fact.kind === "event" && fact.realis === "FUTURE");
}
