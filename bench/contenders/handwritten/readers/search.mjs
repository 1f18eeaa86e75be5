import { among } from "../sql.mjs";
import { searchParameters } from "../search-words.mjs";

const TYPES = {
  ARTICLE: { type: "Article", columns: `"slug", "headline"` },
  OFFICIAL: { type: "Official", columns: `"slug", "name"` },
  ORGANIZATION: { type: "Organization", columns: `"slug", "name"` },
  EVENT: { type: "Event", columns: `"slug", "name"` },
  AGREEMENT: { type: "Agreement", columns: `"slug", "title"` },
  STATEMENT: { type: "Statement", columns: `"slug", "text"` },
};

const TELLS = ["", "-PROPOSED"].flatMap((one) =>
  ["", "-REJECTED"].flatMap((two) => ["", "-SUPERSEDED"].map((three) => `'${one}${two}${three}'`)),
);

const occurrences = (column, words) =>
  `((OCTET_LENGTH(${column}) - OCTET_LENGTH(REPLACE(${column}, ${words}, ''))) / OCTET_LENGTH(${words}))`;
const names = (words) => `8 * ${occurrences(`"foldedNames"`, words)}`;
const texts = (words) => occurrences(`"foldedText"`, words);
const worth = (mentions) => `(1000 - 1000 * half / (half + ${mentions}))`;

const SCORE = [
  worth(`1 + ${names(":first")} + ${names(":together")} + ${texts(":first")}`),
  worth(`1 + ${names(":last")} + ${names(":together")} + ${texts(":last")}`),
  worth(`${names(":both")} + ${texts(":both")}`),
  `CASE WHEN "unspacedNames" LIKE :name THEN 1000 ELSE 0 END`,
].join(" + ");

const FINDABLE = Object.entries(TYPES)
  .filter(([name]) => name !== "ARTICLE")
  .map(([name, { type }]) => {
    const state = name === "OFFICIAL" ? `thing."review" = 'ACCEPTED'` : `thing."isShown"`;
    return `WHEN '${name}' THEN EXISTS (SELECT 1 FROM ${type.toLowerCase()} thing WHERE thing."slug" = document."slug" AND ${state})`;
  });

/** Return what reads the best hits of a search, with the text that each was found by. */
export function searchReader(database) {
  const page = database.prepare(`
    WITH scored AS MATERIALIZED (
      SELECT "id", "key", ${SCORE} AS "score" FROM (
        SELECT document.*, 2 + "wordCount" / 200 AS half FROM search_document document
        WHERE "id" IN (SELECT "rowid" FROM search_document_index WHERE search_document_index MATCH :match)
          AND "tells" IN (${TELLS.join(", ")}) AND CASE "type" ${FINDABLE.join(" ")} ELSE TRUE END))
    SELECT page."score", document."type", document."slug", document."text"
    FROM (SELECT * FROM scored ORDER BY "score" DESC, "key" LIMIT :first_hits) page
    JOIN search_document document ON document."id" = page."id" ORDER BY page."score" DESC, page."key"`);
  const things = new Map(
    Object.entries(TYPES).map(([name, { type, columns }]) => [
      name,
      database.prepare(
        `SELECT '${type}' AS "__typename", ${columns} FROM ${type.toLowerCase()} WHERE "slug" ${among("?")}`,
      ),
    ]),
  );
  return (query, first) => {
    const hits = page.all({ ...searchParameters(query), first_hits: first });
    const found = new Map();
    for (const type of new Set(hits.map((hit) => hit.type))) {
      const slugs = hits.filter((hit) => hit.type === type).map(({ slug }) => slug);
      for (const thing of things.get(type).all(JSON.stringify(slugs))) found.set(`${type} ${thing.slug}`, thing);
    }
    return hits.map((hit) => ({ ...hit, node: found.get(`${hit.type} ${hit.slug}`) }));
  };
}
