import type { ArticleProperty } from "../../claims/article-attribute.entity";
import { edtfRange } from "../../dates/edtf-range";
import { claimKey, type AttributeFact } from "../fact";
import type { FactsFile } from "./facts-file";
import type { Reading } from "./reading";

/** Read what the file says of the article itself. */
export function readArticle(reading: Reading): AttributeFact[] {
  const { article } = reading.facts;
  for (const key of ["headline", "dateline", "primarySource"] as const)
    if (article[key] !== undefined) reading.printed(article[key], ["article", key]);
  const lines = new Set(reading.document.body.split("\n").map((line) => line.trim()));
  article.boilerplate.forEach((line, index) => {
    if (!lines.has(line))
      reading.report(["article", "boilerplate", index], `"${line}" is no line of the article`, "copy the whole line");
  });
  if (article.published && !edtfRange(article.published.edtf))
    reading.report(
      ["article", "published", "edtf"],
      `"${article.published.edtf}" is not EDTF`,
      "write it as 2024-10-01 or 2025-02",
    );
  reading.facts.leftOut.forEach(({ quote }, index) => reading.printed(quote, ["leftOut", index, "quote"]));
  checkAttributes(reading);
  return article.attributes.map((item, index) => ({
    kind: "attribute",
    key: claimKey.attribute(reading.article, item.property),
    article: reading.article,
    grounds: reading.grounds(item, ["article", "attributes", index]),
    property: item.property,
    value: item.value,
  }));
}

const STATED = {
  HEADLINE: ({ headline }) => headline,
  DATELINE: ({ dateline }) => dateline,
  PUBLISHED: ({ published }) => published?.edtf,
  PUBLISHER: ({ publisher }) => publisher,
  PRIMARY_SOURCE: ({ primarySource }) => primarySource,
  DIGITAL_SOURCE_TYPE: ({ digitalSourceType }) => digitalSourceType,
} satisfies Record<ArticleProperty, (article: FactsFile["article"]) => string | undefined>;

/** What a sentence supports has to be what the file says of the article. */
function checkAttributes(reading: Reading): void {
  const { article } = reading.facts;
  article.attributes.forEach(({ property, value }, index) => {
    const stated = STATED[property](article);
    if (stated !== value)
      reading.report(
        ["article", "attributes", index, "value"],
        `"${value}" is not the article's ${property}`,
        `give ${stated ?? "it there too"}`,
      );
  });
}
