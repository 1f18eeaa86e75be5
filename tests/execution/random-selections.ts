import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from "graphql";
import type { Random } from "../generated/random";
import type { Asked } from "./both-engines";

/** Return a valid query in which fields are asked for again, in fragments within fragments, skipped and included. */
export function randomQuery(schema: GraphQLSchema, random: Random): Asked {
  return new Query(schema, random).asked();
}

/** One query while it is made up. */
class Query {
  readonly #fragments: string[] = [];

  constructor(
    readonly schema: GraphQLSchema,
    readonly random: Random,
  ) {}

  asked(): Asked {
    const selections = this.#selections(this.schema.getQueryType() as GraphQLCompositeType, 3);
    const query = [`query ($yes: Boolean!, $no: Boolean = false) ${selections}`, USES, ...this.#fragments].join("\n");
    return { query, variables: { yes: this.random.chance(0.8), ...(this.random.chance(0.3) && { no: true }) } };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: this.random.between(1, 4) }, () => this.#selection(type, depth));
    return `{ ${type.name === "Query" ? "...Uses " : ""}${parts.join(" ")} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    if (depth > 0 && this.random.chance(0.25)) return this.#fragment(type, depth - 1);
    if (isUnionType(type) || this.random.chance(0.05)) return this.random.pick(["__typename", "__proto__: __typename"]);
    const fields = Object.values(type.getFields());
    const usable = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const field = this.random.pick(usable);
    const returned = getNamedType(field.type);
    const below = isCompositeType(returned) ? ` ${this.#selections(returned, depth - 1)}` : "";
    // A name of the answer stands for one field, so that two selections of it can always be merged.
    const alias = this.random.chance(0.3) ? `also_${field.name}: ` : "";
    return `${alias}${field.name}${this.#directive()}${below}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const others = isAbstractType(type) ? this.schema.getPossibleTypes(type) : type.getInterfaces();
    const on = this.random.pick([type, ...others]);
    if (this.random.chance(0.5)) {
      const condition = on === type && this.random.chance(0.5) ? "" : `on ${on.name}`;
      return `... ${condition}${this.#directive()} ${this.#selections(on, depth)}`;
    }
    const selections = this.#selections(on, depth);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${on.name} ${selections}`);
    return `...${name}${this.#directive()} ...${name}`;
  }

  #directive(): string {
    if (!this.random.chance(0.15)) return "";
    const condition = this.random.pick(["$yes", "$no", "true", "false"]);
    return this.random.pick([
      ` @include(if: ${condition})`,
      ` @skip(if: ${condition})`,
      ` @skip(if: $no) @include(if: ${condition})`,
    ]);
  }
}

/** Every variable has to be used. */
const USES = "fragment Uses on Query { __typename @include(if: $yes) @skip(if: $no) }";
