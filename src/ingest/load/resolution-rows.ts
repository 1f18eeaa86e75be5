import { Article } from "../../articles/article.entity";
import { Referent } from "../../claims/referent.entity";
import { RivalValue } from "../../claims/rival-value.entity";
import type { MergedKey } from "../resolve/resolve";
import type { Rival } from "../resolve/rivals";
import { claim } from "./columns";
import { Reference, type RowSink } from "./rows";

/** Add the values on which articles disagree. */
export function addRivalValues(rows: RowSink, rivals: readonly Rival[]): void {
  for (const { claimKey, article, ...values } of rivals)
    rows.add(RivalValue, JSON.stringify([claimKey, values.property, values.value, article]), {
      claimId: claim(claimKey),
      articleId: new Reference(Article, article),
      ...values,
    });
}

/** Add the keys that lead to others. */
export function addReferents(rows: RowSink, merged: readonly MergedKey[]): void {
  for (const { subject, former, canonical } of merged)
    rows.add(Referent, `${subject} ${former}`, { subject, formerKey: former, canonicalKey: canonical });
}
