import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { OperationPlan } from "./plan";
import { decidingVariable, type Variables } from "./selected-fields";
import type { Shapes } from "./shape";

/** How many plans are kept: whoever sends every combination of variables that skip fields shall not fill the memory. */
const PLANS = 4;

/** An operation and its plans: one for each set of fields that its variables skip and include. */
export class PlannedOperation {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #deciding: readonly string[];
  readonly #plans = new Map<string, OperationPlan>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly shapes: Shapes,
    document: DocumentNode,
    readonly definition: OperationDefinitionNode,
    readonly rootType: GraphQLObjectType,
  ) {
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#deciding = decidingVariables(document);
  }

  /** Return the plan for a request; null where a variable that decides about fields does not say whether. */
  planFor(variables: Variables): OperationPlan | null {
    const decisions = this.#deciding.map((name) => variables[name]);
    if (decisions.some((decision) => decision === null)) return null;
    const key = decisions.join();
    const known = this.#plans.get(key);
    if (known) return known;
    const plan = this.#plan(variables);
    if (this.#plans.size === PLANS) this.#plans.delete(this.#plans.keys().next().value as string);
    this.#plans.set(key, plan);
    return plan;
  }

  #plan(variables: Variables): OperationPlan {
    const decisions = Object.fromEntries(this.#deciding.map((name) => [name, variables[name]]));
    const { schema, shapes } = this;
    const selecting = { schema, shapes, fragments: this.#fragments, variables: decisions };
    return new OperationPlan(selecting, this.definition, this.rootType);
  }
}

/** A document may hold other operations, whose variables have no value here. */
function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const name = decidingVariable(directive);
      if (name !== null) names.add(name);
    },
  });
  return [...names];
}
