import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { getOperationAST, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { BoundedCache } from "../../api/bounded-cache";
import { PreparedOperation } from "./prepared-operation";

/** What a parsed document takes is about a hundred times its text. */
const CHARACTERS = 400_000;

/** How many hashes of documents are remembered; a document is never shorter than a few characters. */
const HASHES = 10_000;

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>["documentStore"]>;

/**
 * The documents that were found valid and within the limits, by their text. The GraphQL engine puts them here and finds
 * them here again, so that all about a document is worked out once.
 */
export class PreparedDocuments {
  readonly #byText = new BoundedCache<DocumentNode>(CHARACTERS);
  readonly #texts = new BoundedCache<string>(HASHES);
  readonly #operations = new WeakMap<OperationDefinitionNode, PreparedOperation>();
  #count = 0;

  constructor(readonly schema: GraphQLSchema) {}

  /** Return the operation of a text that the engine has seen, null when it has not or when no operation has the name. */
  find(text: string, operationName: string | undefined): PreparedOperation | null {
    const document = this.#byText.get(text);
    const definition = document && getOperationAST(document, operationName);
    return definition ? this.prepare(document, definition) : null;
  }

  /** Return all that is known of an operation of a valid document. */
  prepare(document: DocumentNode, definition: OperationDefinitionNode): PreparedOperation {
    const known = this.#operations.get(definition);
    if (known) return known;
    const operation = new PreparedOperation(this.schema, document, definition, String(this.#count++));
    this.#operations.set(definition, operation);
    return operation;
  }

  /** Where the engine, which knows documents by their hash, keeps those that it need not look at again. */
  readonly store: DocumentStore = {
    get: (hash) => {
      const text = this.#texts.get(hash);
      return Promise.resolve(text === undefined ? undefined : this.#byText.get(text));
    },
    set: (hash, document) => {
      const text = document.loc?.source.body ?? "";
      this.#texts.set(hash, text);
      this.#byText.set(text, document, text.length);
      return Promise.resolve();
    },
    delete: (hash) => Promise.resolve(this.#texts.delete(hash)),
  };
}
