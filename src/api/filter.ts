import { Field, InputType } from "type-graphql";
import { every, some, sql, type Sql } from "./sql";

type TypeThunk = () => object;

/** One field of a filter: what clients may say and the SQL condition that it stands for. */
export interface FilterField<Value> {
  readonly description: string;
  readonly type: TypeThunk;
  /** Return the condition; `path` is the argument's path, for messages. */
  readonly where: (value: Value, path: string) => Sql;
}

// Fields of one table take values of different types; `Filter.where` gives each the value that its own type describes.
export type FilterTable = Readonly<Record<string, FilterField<never>>>;

export type FilterInput = Readonly<Record<string, unknown>>;

/** A filter's input type and the SQL it stands for. */
export class Filter {
  readonly type: new () => FilterInput;
  readonly #fields = new Map<string, FilterField<never>>();

  constructor(name: string, table: FilterTable) {
    this.type = filterInput(name);
    for (const [field, of] of Object.entries(table)) this.add(field, of);
  }

  /** Adds a field; with it a later slice lets an earlier one be filtered by what that knows nothing of. */
  add(name: string, field: FilterField<never>): void {
    this.#fields.set(name, field);
    addField(this.type, name, field.type, field.description);
  }

  /**
   * Return the condition of an input; every field given must hold, one that is null or left out says nothing. Fields that
   * are listed apart stand for what they are there.
   */
  where(input: FilterInput | null | undefined, path = "filter", apart: FilterTable = {}): Sql {
    return every(given(input).map(([name, value]) => this.#condition(name, value, `${path}.${name}`, apart)));
  }

  #condition(name: string, value: unknown, path: string, apart: FilterTable): Sql {
    if (name === "and") return every(this.#all(value, path, apart));
    if (name === "or") return some(this.#all(value, path, apart));
    // A comparison with a missing value is unknown, and so would be its negation: COALESCE makes "not" the exact complement.
    if (name === "not") return sql`NOT COALESCE(${this.where(value as FilterInput, path, apart)}, FALSE)`;
    const field = (apart[name] ?? this.#fields.get(name)) as FilterField<unknown> | undefined;
    return field ? field.where(value, path) : every([]);
  }

  #all(inputs: unknown, path: string, apart: FilterTable): Sql[] {
    return (inputs as FilterInput[]).map((input, index) => this.where(input, `${path}[${String(index)}]`, apart));
  }
}

/** Return whether an input asks for nothing but the fields. */
export function asksOnly(input: FilterInput | null | undefined, fields: FilterTable): boolean {
  return given(input).every(([name, value]) => {
    if (name === "and" || name === "or") return (value as FilterInput[]).every((each) => asksOnly(each, fields));
    return name === "not" ? asksOnly(value as FilterInput, fields) : name in fields;
  });
}

/** Return whether an input says nothing. */
export function asksNothing(input: FilterInput | null | undefined): boolean {
  return given(input).length === 0;
}

function given(input: FilterInput | null | undefined): [name: string, value: unknown][] {
  return Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
}

function addField(input: new () => FilterInput, field: string, type: TypeThunk, description: string): void {
  Field(type as never, { nullable: true, description })(input.prototype as object, field);
}

function filterInput(name: string): new () => FilterInput {
  const Input = class implements FilterInput {
    readonly [field: string]: unknown;
  };
  Object.defineProperty(Input, "name", { value: name });
  addField(Input, "and", () => [Input], "All of these must match.");
  addField(Input, "or", () => [Input], "At least one of these must match; none does when the list is empty.");
  addField(Input, "not", () => Input, "This must not match.");
  InputType(name, { description: "Conditions that must all hold; a field that is null or left out says nothing." })(
    Input,
  );
  return Input;
}
