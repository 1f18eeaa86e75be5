import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isUnionType,
} from "graphql";
import type { Random } from "./random";
import { literal, type Samples, Values } from "./values";

/** A request as a client sends it. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields whose values belong to one load, not to what was loaded. */
const OF_ONE_LOAD: ReadonlySet<string> = new Set(["Dataset.loadedAt", "Dataset.lastLoad"]);
const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(["first", "last", "after", "before"]);

/** Return a valid document over the schema, with variables that fit it. */
export function validDocument(schema: GraphQLSchema, random: Random, samples: Samples): Asked {
  return new Document(schema, random, new Values(random, samples)).asked();
}

/** One document while it is made up. */
class Document {
  readonly #variables = new Map<string, { readonly type: string; readonly value: unknown }>();
  readonly #fragments: string[] = [];
  #names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly random: Random,
    readonly values: Values,
  ) {}

  asked(): Asked {
    const selections = this.#selections(this.schema.getQueryType() as GraphQLCompositeType, this.random.between(1, 3));
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = declared.length > 0 ? `query Random(${declared.join(", ")})` : this.random.pick(["query Random", ""]);
    const variables = Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value]));
    return { query: [`${head} ${selections}`, ...this.#fragments].join("\n"), variables };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    if (isAbstractType(type)) return `{ __typename ${this.#possible(type, depth).join(" ")} }`;
    return `{ ${this.#fields(type, depth, false).join(" ")} }`;
  }

  /** Fragments on some of the types that an abstract type can be, and what an interface promises itself. */
  #possible(type: GraphQLCompositeType, depth: number): string[] {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const own = isUnionType(type) ? [] : this.#fields(type, depth, true);
    const fragments = this.random.some(possible, 2).map((each) => {
      return `... on ${each.name} { ${this.#fields(each, depth - 1, true).join(" ")} }`;
    });
    return [...own, ...fragments];
  }

  #fields(type: GraphQLCompositeType, depth: number, aliased: boolean): string[] {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const usable = fields.filter(
      ({ name, type: returned }) =>
        !OF_ONE_LOAD.has(`${type.name}.${name}`) && (depth > 0 || isLeafType(getNamedType(returned))),
    );
    const chosen = usable.length > 0 ? this.random.some(usable, this.random.between(1, 3)) : [];
    const selections = chosen.map((field) => this.#field(field, depth, aliased));
    return this.#perhapsInFragment(type, selections.length > 0 ? selections : ["__typename"]);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, aliased: boolean): string {
    const args = this.#arguments(field);
    const alias = aliased || args !== "" || this.random.chance(0.1) ? `${this.#name("a")}: ` : "";
    const returned = getNamedType(field.type);
    const below = isCompositeType(returned) ? ` ${this.#selections(returned, depth - 1)}` : "";
    return `${alias}${field.name}${args}${this.#directive()}${below}`;
  }

  #arguments({ args, type }: GraphQLField<unknown, unknown>): string {
    const told = args.filter(
      (arg) => isNonNullType(arg.type) || (!PAGE_ARGUMENTS.has(arg.name) && this.random.chance(0.3)),
    );
    const values = told.map((arg) => `${arg.name}: ${this.#given(String(arg.type), this.values.of(arg))}`);
    if (args.some(({ name }) => name === "first")) values.push(...this.#page(args, getNamedType(type).name));
    return values.length > 0 ? `(${values.join(", ")})` : "";
  }

  /** The arguments of a page, sometimes one in the middle of the list. */
  #page(args: readonly GraphQLArgument[], connection: string): string[] {
    const size = this.#given("Int", this.random.between(0, 3));
    const cursors = this.values.samples.cursors.get(connection);
    const isBackwards = args.some(({ name }) => name === "last") && this.random.chance(0.3);
    const page = [`${isBackwards ? "last" : "first"}: ${size}`];
    if (!cursors?.length || !this.random.chance(0.3)) return page;
    return [...page, `${isBackwards ? "before" : "after"}: ${this.#given("String", this.random.pick(cursors))}`];
  }

  /** Return a value as a literal or as a variable. */
  #given(type: string, value: unknown): string {
    if (this.random.chance(0.5)) return literal(value);
    const name = this.#name("v");
    this.#variables.set(name, { type, value });
    return `$${name}`;
  }

  #directive(): string {
    if (!this.random.chance(0.05)) return "";
    return ` @${this.random.pick(["include", "skip"])}(if: ${this.#given("Boolean!", this.random.chance(0.5))})`;
  }

  #perhapsInFragment(type: GraphQLCompositeType, selections: string[]): string[] {
    if (!this.random.chance(0.1)) return selections;
    const name = this.#name("F");
    this.#fragments.push(`fragment ${name} on ${type.name} { ${selections.join(" ")} }`);
    return [`...${name}`];
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }
}
