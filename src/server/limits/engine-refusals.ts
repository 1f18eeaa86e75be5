import type { GraphQLFormattedError } from "graphql";
import { LIMIT_EXCEEDED, type LimitName } from "./limit-exceeded";
import { DOCUMENT_LIMITS } from "./limits";

/** A refusal of the GraphQL engine in its own words, and ours for it. */
interface Refusal {
  readonly limit: LimitName;
  readonly recognizes: (error: GraphQLFormattedError) => boolean;
  readonly message: string;
}

const REFUSALS: readonly Refusal[] = [
  {
    limit: "tokens",
    recognizes: ({ message }) => message.endsWith("tokens. Parsing aborted."),
    message: `The document has more than ${DOCUMENT_LIMITS.tokens} tokens: send what is long as variables, or split the document.`,
  },
  {
    limit: "depth",
    // The parser ran out of stack: it goes deeper by one call for every level.
    recognizes: ({ message }) => message.endsWith("Maximum call stack size exceeded"),
    message: `The document nests far deeper than ${DOCUMENT_LIMITS.depth} levels: split it, or start at a root field closer by.`,
  },
  {
    limit: "repetitions",
    // To see whether fields of one name agree, validation compares each with each, and gives up at half a million steps.
    recognizes: ({ message }) => message === "Validation aborted.",
    message: "The document selects the same fields too often to compare them all: select each once in one place.",
  },
  {
    limit: "selections",
    recognizes: ({ extensions }) => extensions?.["validationErrorCode"] === "MAX_RECURSIVE_SELECTIONS_EXCEEDED",
    message: `The query selects more than ${DOCUMENT_LIMITS.selections} fields, those of fragments counted wherever they are spread: select fewer.`,
  },
  {
    limit: "introspection",
    recognizes: ({ extensions }) => extensions?.["validationErrorCode"] === "INTROSPECTION_DISABLED",
    message: "This server does not tell its schema: read schema.graphql, or set ENTENTE_INTROSPECTION to true.",
  },
];

/** Return an error about a limit in our shape, with its code and the name of the limit; null when it is about none. */
export function limitError(error: GraphQLFormattedError): GraphQLFormattedError | null {
  const refusal = REFUSALS.find(({ recognizes }) => recognizes(error));
  if (refusal) return { message: refusal.message, extensions: { code: LIMIT_EXCEEDED, limit: refusal.limit } };
  // Apollo gives what its validation reports a code of its own.
  if (error.extensions?.["limit"] === undefined) return null;
  return { ...error, extensions: { ...error.extensions, code: LIMIT_EXCEEDED } };
}
