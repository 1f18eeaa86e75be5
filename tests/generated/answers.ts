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
