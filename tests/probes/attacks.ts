/** A request that means harm, and how it must be refused. */
export interface Attack {
  readonly name: string;
  readonly status: number;
  /** What is posted. */
  readonly body?: string;
  readonly type?: string;
  /** A query in the address instead of a body. */
  readonly search?: string;
}

const MANY = 50_000_000;
const PAGES = "query ($first: Int) { events(first: $first) { nodes { id } } }";
const RING = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
const TYPES = `{ __schema { types { ${"fields { type { ".repeat(10)} name ${"} }".repeat(10)} } } }`;
const PRODUCT =
  "{ countries(first: 100) { nodes { officials(first: 100) { nodes { events(first: 100) { nodes { id } } } } } } }";

/** The attacks of graphql-cop's list, and others that servers like this one have fallen to. */
export const ATTACKS: readonly Attack[] = [
  asking("alias overload", `{ ${times(1000, (index) => `a${index}: __typename`)} }`),
  asking(
    "alias overload by a fragment",
    `{ ...A } fragment A on Query { ${times(900, (index) => `a${index}: dataset { version }`)} }`,
  ),
  asking("directive overload", `{ __typename ${times(1000, () => "@include(if: true)")} }`),
  asking("overload of unknown directives", `{ __typename ${times(2000, () => "@aa")} }`),
  asking("field duplication", `{ ${times(1500, () => "__typename")} }`),
  asking("circular fragments", RING),
  asking("circular introspection", TYPES),
  asking("an unbounded list by literal", `{ events(first: ${MANY}) { nodes { id } } }`),
  asking("an unbounded list by variable", PAGES, { first: MANY }),
  asking("pages within pages within pages", PRODUCT),
  asking("a flood of tokens", `{ ${times(100_000, () => "a")} }`),
  asking("a document too deep to parse", "{a".repeat(20_000) + "}".repeat(20_000)),
  { name: "deep JSON variables", status: 400, body: `{"query":"{__typename}","variables":${deep(100_000)}}` },
  { name: "array batching", status: 400, body: JSON.stringify(Array(10).fill({ query: "{ __typename }" })) },
  { name: "an oversized body", status: 413, body: JSON.stringify({ query: `# ${"x".repeat(5_000_000)}` }) },
  { name: "a mutation by GET", status: 405, search: "mutation { __typename }" },
  { name: "a form", status: 415, body: "query=%7B__typename%7D", type: "application/x-www-form-urlencoded" },
  { name: "JSON called text", status: 415, body: '{"query":"{__typename}"}', type: "text/plain" },
];

function asking(name: string, query: string, variables?: object): Attack {
  return { name, status: 400, body: JSON.stringify({ query, variables }) };
}

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(" ");
}

function deep(levels: number): string {
  return '{"a":'.repeat(levels) + "1" + "}".repeat(levels);
}
