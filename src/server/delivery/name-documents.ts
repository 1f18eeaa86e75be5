import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { answer } from "../request-errors";
import { hashIn, type TrustedDocuments } from "./trusted-documents";

const EXTENSIONS = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/** What a request says of its document, wherever it says it. */
interface Naming {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** What is wrong with how a request names its document. */
interface Refusal {
  readonly code: string;
  readonly message: string;
}

/**
 * Return the handler that accepts `documentId`, as GraphQL over HTTP has it, beside Apollo's `persistedQuery`; with
 * `trustedOnly` it refuses all but trusted documents.
 */
export function nameDocuments(trusted: TrustedDocuments, trustedOnly: boolean): RequestHandler {
  return (request, response, next) => {
    const naming = namingOf(request);
    const refusal = misnamed(naming) ?? (trustedOnly ? untrusted(naming, trusted) : null);
    if (refusal) {
      answer(response, 400, refusal.code, refusal.message);
      return;
    }
    if (naming.documentId !== undefined) nameByHash(request, naming);
    next();
  };
}

function namingOf(request: Request): Naming {
  if (request.method === "GET") return Object.fromEntries(searchOf(request));
  return typeof request.body === "object" && request.body !== null ? (request.body as Naming) : {};
}

function searchOf(request: Request): URLSearchParams {
  return new URL(request.url, "http://localhost").searchParams;
}

function misnamed({ documentId, query }: Naming): Refusal | null {
  if (documentId === undefined) return null;
  if (typeof documentId !== "string" || documentId === "")
    return {
      code: "BAD_REQUEST",
      message: "`documentId` has to be text, such as sha256: and the hash of the document.",
    };
  if (query === undefined) return null;
  return { code: "BAD_REQUEST", message: "The request has a `documentId` and a `query`: send one of them." };
}

function untrusted(naming: Naming, trusted: TrustedDocuments): Refusal | null {
  if (typeof naming.query === "string" && trusted.includes(naming.query)) return null;
  const id = naming.query === undefined ? (naming.documentId ?? persistedHash(naming.extensions)) : undefined;
  if (typeof id !== "string")
    return {
      code: "PERSISTED_DOCUMENT_REQUIRED",
      message: "This server answers trusted documents only: send the `documentId` of one.",
    };
  if (trusted.find(id) !== undefined) return null;
  return {
    code: "PERSISTED_DOCUMENT_NOT_FOUND",
    message: `No trusted document has the id ${id.slice(0, 80)}: add it to the server's file of trusted documents.`,
  };
}

/** Return the hash that Apollo's extension names, if it does. */
function persistedHash(extensions: unknown): string | undefined {
  const parsed = EXTENSIONS.safeParse(typeof extensions === "string" ? jsonIn(extensions) : extensions);
  return parsed.data?.persistedQuery.sha256Hash;
}

/** Return what a text of a GET parameter stands for, undefined when it is not JSON, which Apollo will complain about. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Says in Apollo's way what the request said in the standard one. */
function nameByHash(request: Request, { documentId }: Naming): void {
  const persistedQuery = { version: 1, sha256Hash: hashIn(String(documentId)) };
  if (request.method !== "GET") {
    request.body = { ...(request.body as object), extensions: { persistedQuery } };
    return;
  }
  const search = searchOf(request);
  search.delete("documentId");
  search.set("extensions", JSON.stringify({ persistedQuery }));
  request.url = `/?${search.toString()}`;
}
