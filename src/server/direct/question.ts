import type { StoredDocuments } from "../delivery/stored-documents";
import { hashIn } from "../delivery/trusted-documents";
import type { Variables } from "../limits/cost-parts";

/** What a request asks, in one of the usual ways. */
export interface Question {
  /** The text of the document, or the hash that names it. */
  readonly document: { readonly text: string } | { readonly hash: string };
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** What a request may say, of any type. */
interface Sent {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

const PARAMETERS: readonly string[] = ["query", "documentId", "operationName", "variables", "extensions"];

/** Return what a body asks, null when there is anything unusual about it. */
export function questionIn(body: unknown): Question | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const { operationName, variables, ...sent } = body as Sent;
  if (operationName != null && typeof operationName !== "string") return null;
  if (variables != null && !isRecord(variables)) return null;
  const document = documentIn(sent);
  return document && { document, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/** Return what the parameters of an address ask, null when there is anything unusual about them. */
export function questionInAddress(url: string): Question | null {
  const sent: Record<string, unknown> = {};
  if (url.includes("#")) return null;
  for (const [name, value] of new URLSearchParams(url.slice(url.indexOf("?")))) {
    if (!PARAMETERS.includes(name)) continue;
    if (name in sent) return null;
    sent[name] = name === "variables" || name === "extensions" ? recordIn(value) : value;
    if (sent[name] === null) return null;
  }
  return questionIn(sent);
}

/** A document has one name, or is there itself; registering it is for the engine. */
function documentIn({ query, documentId, extensions }: Sent): Question["document"] | null {
  if (extensions != null && !isRecord(extensions)) return null;
  if (documentId !== undefined) {
    if (typeof documentId !== "string" || documentId === "" || query !== undefined) return null;
    return { hash: hashIn(documentId) };
  }
  const persisted = extensions?.["persistedQuery"];
  if (!persisted) return typeof query === "string" && query !== "" ? { text: query } : null;
  const { version, sha256Hash } = persisted as Readonly<Record<string, unknown>>;
  return query === undefined && version === 1 && typeof sha256Hash === "string" ? { hash: sha256Hash } : null;
}

/** Return the text of the document of a question, undefined when it is not known. */
export function textOf({ document }: Question, stored: StoredDocuments): string | undefined {
  return "text" in document ? document.text : stored.find(document.hash);
}

function recordIn(json: string): Variables | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Variables {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
