import type { Term } from "./search-query";

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

/** A question to the full-text index. */
type Question = string;

/** Return the statement of the best hits of a query, with its parameters. */
export function searchStatement(terms: readonly Term[], limit: number): [string, unknown[]] {
  const questions = questionsOf(terms);
  const tiers = questions.map(
    ([score]) => `SELECT * FROM (
      SELECT ${String(score)} AS "score", found."rowid" AS "id"
      FROM search_document_index found CROSS JOIN search_document document ON document."id" = found."rowid"
      WHERE search_document_index MATCH ? AND "tells" IN (${TELLINGS.map((tells) => `'${tells}'`).join(", ")}) AND ${FINDABLE}
      ORDER BY found."rowid" DESC LIMIT ?)`,
  );
  const page = `SELECT page."score", document."key", document."type", document."slug", document."text"
    FROM (SELECT * FROM (${tiers.join(" UNION ALL ")}) LIMIT ?) page
    JOIN search_document document ON document."id" = page."id" ORDER BY page."score" DESC, page."id" DESC`;
  return [page, [...questions.flatMap(([, question]) => [question, limit]), limit]];
}

/** Things named so, things whose names begin so, words side by side in a name, in names, there or often in the text, one in a name, anywhere. */
function questionsOf(terms: readonly Term[]): [score: number, question: Question][] {
  const words = terms.map(({ word }) => word);
  const isBegun = terms.at(-1)?.begun ?? false;
  const exact = quoted(`¶${words.join("")}`, false);
  const named = quoted(`¶${words.join("")}`, isBegun);
  const pairs = terms.slice(1).map(({ word, begun }, index) => quoted(`¦${words[index] ?? ""}¦${word}`, begun));
  const inNames = groupsOf(terms, "§").join(" AND ");
  const often = groupsOf(terms, "§", "¤").join(" AND ");
  const found = groupsOf(terms, "").join(" AND ");
  const one = `(${groupsOf(terms, "§").join(" OR ")}) AND ${found}`;
  return [
    [7, exact],
    ...(isBegun ? [[6, `${named} NOT ${exact}`] as [number, Question]] : []),
    ...(pairs.length > 0 ? [[5, `(${pairs.join(" AND ")}) NOT ${named}`] as [number, Question]] : []),
    [4, `(${inNames}) NOT (${[named, ...(pairs.length > 0 ? [`(${pairs.join(" AND ")})`] : [])].join(" OR ")})`],
    [3, `(${often}) NOT (${named} OR (${inNames}))`],
    [2, `(${one}) NOT (${named} OR (${often}))`],
    [1, `(${found}) NOT (${named} OR (${often}) OR (${one}))`],
  ];
}

/** Return a question for each word, or what it makes together with a word beside it; the typed one may be marked otherwise. */
function groupsOf(terms: readonly Term[], mark: string, other?: string): Question[] {
  const groups = terms.map(({ word, begun, together }) => [
    quoted(mark + word, begun),
    quoted(`${mark}·${word}`, false),
    ...together.map((spelling) => quoted(mark + spelling.word, spelling.begun)),
    ...(other === undefined ? [] : [quoted(other + word, begun)]),
  ]);
  return groups.map((group) => `(${group.join(" OR ")})`);
}

function quoted(word: string, begun: boolean): string {
  return `"${word}"${begun ? "*" : ""}`;
}
