import {
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Random } from "./random";

/** Values that are in the database, so that filters and lookups find something. */
export interface Samples {
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
  /** Cursors of lists in their usual order, by the name of the connection. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

/** An enum value, which stands without quotes in a document and with them in variables. */
export class EnumName {
  constructor(readonly name: string) {}

  toJSON(): string {
    return this.name;
  }
}

const COUNTRIES = ["KZ", "UZ", "GB", "BH", "PL", "IN", "FR", "kz", "Kazakhstan", "ZZ"];
const DATES = [
  "2024",
  "2024-10",
  "2024-10-01",
  "2023-01/2024-06",
  "2024?",
  "../2024-10-01",
  "202X",
  "1999-02-29",
  "soon",
];
const WORDS = [
  "a",
  "Nurtleu",
  "visa",
  "KAZAKH",
  "łódź",
  "100%",
  "_",
  "'",
  '"',
  "\\",
  "",
  "*",
  "\u0000",
  "𝒳",
  "( OR )",
  "-1",
];

/** What a text is probably meant to be, by the name of what takes it. */
const MEANT: readonly (readonly [RegExp, "slugs" | readonly string[]])[] = [
  [/^(slug|official|organization|event|partyOrganization|article|series)$/u, "slugs"],
  [/^(code|with|between|includesA(ll|ny)|country|countries)$/u, COUNTRIES],
  [/^(gte|lte|overlaps|asOf|on)$/u, DATES],
  [/^(after|before)$/u, ["", "x", "WzFd"]],
];

/** Makes up values of input types that the schema allows. */
export class Values {
  constructor(
    readonly random: Random,
    readonly samples: Samples,
  ) {}

  /** Return a value for an argument or a field of input; the parts of it that may be left out mostly are. */
  of({ name, type }: GraphQLArgument | GraphQLInputField, context: string = name, depth = 0): unknown {
    return this.#value(type, TEXT_CONDITIONS.has(name) ? context : name, depth);
  }

  #value(type: GraphQLInputType, name: string, depth: number): unknown {
    if (!isNonNullType(type) && this.random.chance(0.03)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) return this.#list(nullable.ofType, name, depth);
    if (isInputObjectType(nullable)) return this.#object(nullable, name, depth);
    if (isEnumType(nullable)) return new EnumName(this.random.pick(nullable.getValues()).name);
    return this.#scalar(nullable.name, name);
  }

  #list(type: GraphQLInputType, name: string, depth: number): unknown[] {
    const length = name === "between" ? 2 : this.random.between(name === "groupBy" ? 1 : 0, 2);
    return Array.from({ length }, () => this.#value(type, name, depth));
  }

  #object(type: GraphQLInputObjectType, name: string, depth: number): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    const free = fields.filter((field) => depth < 2 || !["and", "or", "not"].includes(field.name));
    const chosen = new Set([...this.random.some(free, 1 + depth), ...fields.filter(({ type }) => isNonNullType(type))]);
    const told = type.isOneOf ? [this.random.pick(fields)] : [...chosen];
    return Object.fromEntries(told.map((field) => [field.name, this.of(field, name, depth + 1)]));
  }

  #scalar(type: string, name: string): unknown {
    if (type === "Boolean") return this.random.chance(0.5);
    if (type === "Int") return this.random.pick([0, 1, 2, 3, 10, -1, 2_147_483_647]);
    if (type === "Float") return this.random.pick([0, 0.5, -1.5, 1e300, 42]);
    if (type === "ID") return this.random.pick(this.samples.ids);
    const meant = MEANT.find(([names]) => names.test(name))?.[1] ?? WORDS;
    return this.random.pick(this.random.chance(0.1) ? WORDS : typeof meant === "string" ? this.samples[meant] : meant);
  }
}

/** Conditions on a text, which is meant to be what the field around them is. */
const TEXT_CONDITIONS: ReadonlySet<string> = new Set(["eq", "in", "notIn", "contains"]);

/** Return a value as it stands in a document. */
export function literal(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name}: ${literal(part)}`)
    .join(", ")} }`;
}
