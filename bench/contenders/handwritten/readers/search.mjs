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

/** How well documents answer, and by which parameter those are asked for. */
const SCORES = { named: 7, begun: 6, beside: 5, names: 4, often: 3, one: 2, found: 1 };

const FINDABLE = Object.entries(TYPES)
  .filter(([name]) => name !== "ARTICLE")
  .map(([name, { type }]) => {
    const state = name === "OFFICIAL" ? `thing."review" = 'ACCEPTED'` : `thing."isShown"`;
    return `WHEN '${name}' THEN EXISTS (SELECT 1 FROM ${type.toLowerCase()} thing WHERE thing."slug" = document."slug" AND ${state})`;
  });

/** What a tier finds, what was loaded last first. */
const TIERS = Object.entries(SCORES).map(
  ([name, score]) => `SELECT * FROM (
    SELECT ${String(score)} AS "score", found."rowid" AS "id"
    FROM search_document_index found CROSS JOIN search_document document ON document."id" = found."rowid"
    WHERE search_document_index MATCH :${name} AND "tells" IN (${TELLS.join(", ")})
      AND CASE "type" ${FINDABLE.join(" ")} ELSE TRUE END
    ORDER BY found."rowid" DESC LIMIT :first_hits)`,
);

/** Return what reads the best hits of a search, with the text that each was found by. */
export function searchReader(database) {
  const page = database.prepare(`
    SELECT page."score", document."type", document."slug", document."text"
    FROM (SELECT * FROM (${TIERS.join(" UNION ALL ")}) LIMIT :first_hits) page
    JOIN search_document document ON document."id" = page."id" ORDER BY page."score" DESC, page."id" DESC`);
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
