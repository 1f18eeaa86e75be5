import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Role } from "../../api/viewer";
import { cachePolicy } from "../delivery/cache-policy";
import { introspectedNames } from "../limits/actual-cost";
import type { Variables } from "../limits/cost-parts";
import { RequestedCost } from "../limits/requested-cost";
import { rolesIn } from "./needed-roles";
import { OperationVariables } from "./operation-variables";

/** All about an operation that follows from its document: worked out once, whoever sends it however often. */
export class PreparedOperation {
  readonly name: string | null;
  readonly isQuery: boolean;
  readonly #variables: OperationVariables;
  readonly cost: RequestedCost;
  /** The roles that its fields need. */
  readonly roles: readonly Role[];
  /** The names in its answer of what it asks about the schema. */
  readonly introspected: ReadonlySet<string>;
  /** For how many seconds its answer may be kept; infinite when nothing in it says. */
  readonly maxAge: number;

  constructor(
    readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
    readonly definition: OperationDefinitionNode,
    /** What tells it from every other one that is prepared in this process. */
    readonly id: string,
  ) {
    this.name = definition.name?.value ?? null;
    this.isQuery = definition.operation === OperationTypeNode.QUERY;
    this.#variables = new OperationVariables(schema, definition.variableDefinitions ?? []);
    this.cost = new RequestedCost(schema, document, definition);
    this.roles = rolesIn(schema, document, definition);
    this.introspected = introspectedNames(document);
    this.maxAge = cachePolicy(schema, document).maxAge;
  }

  /** Return the variables of a request in the types of the operation, null when one of them is wrong. */
  variables(sent: Variables): Variables | null {
    return this.#variables.of(sent);
  }
}
