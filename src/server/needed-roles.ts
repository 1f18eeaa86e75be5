import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import { requireRole } from "../access/require-role";
import { AccessRefused } from "../access/refusals";
import type { Role } from "../api/viewer";
import type { Exchange } from "./operations/exchange";
import type { ExchangeContext } from "./operations/record-operation";
import type { PreparedDocuments } from "./prepared/prepared-documents";

/** Return the plugin that refuses an operation, before any of it runs, with a field that the viewer has not the role for. */
export function neededRoles(logger: Logger, documents: PreparedDocuments): ApolloServerPlugin<ExchangeContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ document, operation, contextValue: { exchange } }) {
          if (!operation) return Promise.resolve();
          for (const role of documents.prepare(document, operation).roles) allow(exchange, role, logger);
          return Promise.resolve();
        },
      }),
  };
}

function allow({ id, client, viewer }: Exchange, role: Role, logger: Logger): void {
  try {
    requireRole({ viewer }, role);
  } catch (error) {
    if (error instanceof AccessRefused)
      logger.warn({ requestId: id, client, viewer: viewer.name, role: viewer.role, needed: role }, "operation refused");
    throw error;
  }
}
