import { edtfRange } from "../../dates/edtf-range";
import { claimKey, type AttributeFact } from "../fact";
import type { Reading } from "./reading";

/** Read what the file says of the article itself. */
export function readArticle(reading: Reading): AttributeFact[] {
  const { article } = reading.facts;
  for (const key of ["headline", "dateline", "primarySource"] as const)
    if (article[key] !== undefined) reading.printed(article[key], ["article", key]);
  article.boilerplate.forEach((line, index) => reading.printed(line, ["article", "boilerplate", index]));
  if (article.published && !edtfRange(article.published.edtf))
    reading.report(["article", "published", "edtf"], `"${article.published.edtf}" is not EDTF`, "write it as 2024-10-01 or 2025-02");
  reading.facts.leftOut.forEach(({ quote }, index) => reading.printed(quote, ["leftOut", index, "quote"]));
  return article.attributes.map((item, index) => ({
    kind: "attribute",
    key: claimKey.attribute(reading.article, item.property),
    article: reading.article,
    grounds: reading.grounds(item, ["article", "attributes", index]),
    property: item.property,
    value: item.value,
  }));
}
