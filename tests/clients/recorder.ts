/** What a client really sends: its `fetch`, with a note of every request. */
export interface Recorder {
  readonly fetch: typeof fetch;
  readonly methods: readonly string[];
  /** The texts of queries that were sent, by whatever method. */
  readonly texts: readonly string[];
}

/** Return a recorder with nothing in it. */
export function recordRequests(): Recorder {
  const methods: string[] = [];
  const texts: string[] = [];
  return {
    methods,
    texts,
    fetch: (address, options) => {
      methods.push(options?.method ?? "GET");
      const text = textOf(address, options?.body);
      if (text) texts.push(text);
      return fetch(address, options);
    },
  };
}

function textOf(address: Parameters<typeof fetch>[0], body: unknown): string | null {
  if (typeof body === "string") return (JSON.parse(body) as { query?: string }).query ?? null;
  return new URL(address instanceof Request ? address.url : address).searchParams.get("query");
}
