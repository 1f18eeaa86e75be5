import type { FilterTable } from "../api/filter";
import { enumField, keyField, related } from "../api/filter-fields";
import { number, type OrderTable } from "../api/order";
import { raw, sql } from "../api/sql";
import { Basis } from "../dates/basis";

/** Return what a list of the claims of a table can be filtered by. */
export const claimFilter = (table: string): FilterTable => ({
  basis: enumField("How the claim is grounded in its sources.", Basis, sql`claim."basis"`),
  rule: keyField("The inference rule that made the claim.", sql`claim."rule"`),
  article: related(
    keyField("Readable key of an article with evidence for the claim.", sql`article."slug"`),
    (condition) => sql`EXISTS (SELECT 1 FROM evidence JOIN article ON article."id" = evidence."articleId"
      WHERE evidence."claimId" = ${raw(table)}."id" AND ${condition})`,
  ),
});

/** Return what a list of the claims of a table can be ordered by. */
export const claimOrder = (table: string): OrderTable => ({
  LOADED: number("In the order in which the claims were loaded: as the articles cite them.", sql`${raw(table)}."id"`),
});
