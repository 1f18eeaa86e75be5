import { GraphQLError, type ASTNode } from "graphql";

/** What is limited; the name stands in the `limit` of an error's extensions. */
export type LimitName =
  | "tokens"
  | "depth"
  | "aliases"
  | "directives"
  | "repetitions"
  | "selections"
  | "inputDepth"
  | "inputValues"
  | "argumentValues"
  | "textLength"
  | "cost"
  | "introspection";

/** The code of every error about a limit of one request. */
export const LIMIT_EXCEEDED = "LIMIT_EXCEEDED";

/** A request that asks for more than a limit allows; it was refused before any of it ran. */
export class LimitExceeded extends GraphQLError {
  constructor(
    readonly limit: LimitName,
    message: string,
    numbers: Readonly<Record<string, number>> = {},
    nodes: ASTNode[] = [],
  ) {
    super(message, { nodes, extensions: { code: LIMIT_EXCEEDED, limit, ...numbers, http: { status: 400 } } });
    this.name = "LimitExceeded";
  }
}
