import type { Samples } from "./values";

/** What the server said to one request. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly AnswerError[] };
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** What nobody outside should read: the engines' names and words, tables, places in the code. */
const INTERNAL =
  /\bSELECT\b|\bFROM "|SQLITE|sqlite|[Pp]ostgres|typeorm|QueryFailed|node_modules|\.[jt]s:\d|\n\s+at |row_id|TypeError|is not a function|of undefined/u;

/** Post a request body to a server. */
export async function post(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

/** Return what no answer may show, whatever was asked: null when all is well. */
export function mistakeIn({ status, body: { errors = [] } }: Answer): string | null {
  if (status >= 500) return `status ${status}`;
  const unexpected = errors.find(({ extensions }) => extensions?.code === "INTERNAL_SERVER_ERROR");
  if (unexpected) return unexpected.message;
  return errors.find(({ message }) => INTERNAL.test(message))?.message ?? null;
}

/** Do something with every item, a few at a time. */
export async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

/** Read real keys and ids from a server, the same from every engine. */
export async function readSamples(url: string): Promise<Samples> {
  const lists = [
    "agreements",
    "articles",
    "commitments",
    "events",
    "figures",
    "officials",
    "organizations",
    "statements",
  ];
  const selections = lists.map((list) => `${list}(first: 6) { nodes { id slug } }`).join(" ");
  const { body } = await post(url, { query: `{ ${selections} countries(first: 2) { nodes { id } } }` });
  const nodes = Object.values(body.data as Record<string, { nodes: readonly { id: string; slug?: string }[] }>).flatMap(
    (list) => list.nodes,
  );
  return { ids: nodes.map(({ id }) => id), slugs: nodes.flatMap(({ slug }) => slug ?? []) };
}
