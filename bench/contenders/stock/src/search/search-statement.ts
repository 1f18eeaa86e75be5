import type { Term } from "./search-query";

/** What a perfect answer to one term is worth, and a mention in a name among those in the text. */
const FULL = 1000;
const NAME = 8;

/** Long texts mention everything; the more words there are, the more mentions half of the full worth takes. */
const HALF = `(2 + "wordCount" / 200)`;

/** The claims that can be found, by type. */
const CLAIMS = { ORGANIZATION: "organization", EVENT: "event", AGREEMENT: "agreement", STATEMENT: "statement" };

/** Only what review accepted is found. */
const FINDABLE = `CASE "type"
  WHEN 'OFFICIAL' THEN EXISTS (SELECT 1 FROM official WHERE official."slug" = document."slug" AND official."review" = 'ACCEPTED')
  ${Object.entries(CLAIMS)
    .map(
      ([type, table]) => `WHEN '${type}' THEN EXISTS (SELECT 1 FROM ${table} found
        WHERE found."slug" = document."slug" AND found."isShown")`,
    )
    .join(" ")} ELSE TRUE END`;

/** What the documents tell that have the words of nothing but accepted claims. */
const TELLINGS = ["", "-PROPOSED"].flatMap((proposed) =>
  ["", "-REJECTED"].flatMap((rejected) => ["", "-SUPERSEDED"].map((superseded) => proposed + rejected + superseded)),
);

const PAGE = `WITH scored AS MATERIALIZED (
    SELECT "id", "key", "type", "slug", "text", SCORE AS "score" FROM search_document document
    WHERE "id" IN (SELECT rowid FROM search_document_index WHERE search_document_index MATCH ?)
      AND "tells" IN (${TELLINGS.map((tells) => `'${tells}'`).join(", ")}) AND ${FINDABLE}
  ) SELECT * FROM scored ORDER BY "score" DESC, "key" LIMIT ?`;

/** Return the statement of the best hits of a query, with its parameters. */
export function searchStatement(terms: readonly Term[], limit: number): [string, unknown[]] {
  const parameters: unknown[] = [];
  const occurrences = (column: string, words: string): string => {
    parameters.push(words);
    // A number that is bound would be a real one, and so the quotient.
    const bytes = String(Buffer.byteLength(words));
    return `(OCTET_LENGTH("${column}") - OCTET_LENGTH(REPLACE("${column}", ?, ''))) / ${bytes}`;
  };
  const worthOfTerm = ({ word, begun, together }: Term): string => {
    const inNames = [{ word, begun }, ...together].map(
      (spelling) => `${String(NAME)} * ${occurrences("foldedNames", pattern([spelling.word], spelling.begun))}`,
    );
    return worth(`1 + ${inNames.join(" + ")} + ${occurrences("foldedText", pattern([word], begun))}`);
  };
  const words = terms.map(({ word }) => word);
  const whole = pattern(words, terms.at(-1)?.begun ?? false);
  const scores = terms.map(worthOfTerm);
  if (terms.length > 1) {
    const inNames = `${String(NAME)} * ${occurrences("foldedNames", whole)}`;
    scores.push(worth(`${inNames} + ${occurrences("foldedText", whole)}`));
  }
  parameters.push(`%|${words.join("")}|%`);
  scores.push(`CASE WHEN "unspacedNames" LIKE ? THEN ${String(FULL)} ELSE 0 END`);
  return [PAGE.replace("SCORE", scores.join(" + ")), [...parameters, matchOf(terms), limit]];
}

function worth(mentions: string): string {
  return `(${String(FULL)} - ${String(FULL)} * ${HALF} / (${HALF} + ${mentions}))`;
}

/** Return the words as a document has them: each between two spaces of its own. */
function pattern(words: readonly string[], begun: boolean): string {
  const spaced = words.map((word) => ` ${word} `).join("");
  return begun ? spaced.trimEnd() : spaced;
}

/** Return the question to the full-text index: each word, or what it makes together with a word beside it. */
function matchOf(terms: readonly Term[]): string {
  const quoted = (word: string, begun: boolean) => `"${word}"${begun ? "*" : ""}`;
  const groups = terms.map(({ word, begun, together }) =>
    [quoted(word, begun), quoted(`·${word}`, false), ...together.map((other) => quoted(other.word, other.begun))].join(
      " OR ",
    ),
  );
  return groups.map((group) => `(${group})`).join(" AND ");
}
