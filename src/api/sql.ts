/** The most conditions that are chained without parentheses. */
const CHAIN = 10;

/** A value that a statement binds. */
export type SqlValue = string | number | boolean | null;

/** A place in a piece of SQL for words of the program that are known only when the statement is made. */
export class Hole {}

/** The values inside the parentheses of `IN`. */
export class ValueList {
  constructor(readonly values: readonly SqlValue[]) {}
}

/** Return what stands in a text for so many values from a position on, the first being 1. */
export type Placeholders = (position: number, count: number) => string;

/** A piece of SQL with the values it binds; a value never becomes part of the text. */
export class Sql {
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly (SqlValue | ValueList | Hole)[],
    /** The texts of statements that differ in their lists only; null for one that is not made to be asked again. */
    private readonly spellings: Spellings | null = null,
  ) {}

  /** Return the text; fails on a hole, since nothing may be run by mistake without what fills it. */
  text(placeholders: Placeholders): string {
    return this.spellings ? this.spellings.of(this, placeholders) : this.spell(placeholders);
  }

  /** Return the text, put together anew. */
  spell(placeholders: Placeholders): string {
    let text = this.texts[0] ?? "";
    let position = 1;
    for (const [index, value] of this.values.entries()) {
      if (value instanceof Hole) throw new Error("A statement has a hole that was not filled.");
      const count = value instanceof ValueList ? value.values.length : 1;
      text += placeholders(position, count) + (this.texts[index + 1] ?? "");
      position += count;
    }
    return text;
  }

  /** Whether it is the same SQL, with the same holes. */
  equals({ texts, values }: Sql): boolean {
    const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
      one.length === other.length && one.every((each, index) => each === other[index]);
    return isSame(this.texts, texts) && isSame(this.values, values);
  }

  /** The values that are bound, one by one. */
  get bound(): readonly SqlValue[] {
    const bound: SqlValue[] = [];
    for (const value of this.values) {
      if (value instanceof ValueList) bound.push(...value.values);
      else if (!(value instanceof Hole)) bound.push(value);
    }
    return bound;
  }

  /** Return the same SQL, to be asked with one list after another. */
  kept(): Sql {
    return new Sql(this.texts, this.values, new Spellings());
  }

  /** Return the same SQL with another list in the place of one. */
  with(place: ValueList, list: ValueList): Sql {
    const values = this.values.map((value) => (value === place ? list : value));
    return new Sql(this.texts, values, this.spellings);
  }
}

/** The texts of a statement by how long its lists are: an engine finds what it prepared sooner by the very same text. */
class Spellings {
  readonly #texts = new Map<Placeholders, Map<string, string>>();

  of(statement: Sql, placeholders: Placeholders): string {
    const lengths = statement.values.map((value) => (value instanceof ValueList ? value.values.length : 0)).join();
    const texts = this.#texts.get(placeholders) ?? new Map<string, string>();
    this.#texts.set(placeholders, texts);
    const text = texts.get(lengths) ?? statement.spell(placeholders);
    texts.set(lengths, text);
    return text;
  }
}

/** Tag of a template in which pieces of SQL are spliced and all else is bound. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  const whole = new Draft(strings[0] ?? "");
  for (const [index, part] of parts.entries()) {
    if (part instanceof Sql) whole.splice(part);
    else whole.bind(part);
    whole.write(strings[index + 1] ?? "");
  }
  return whole.finished();
}

/** Return SQL of a text that the program itself wrote, such as the name of a column. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** Return a piece of SQL that is only the hole. */
export function open(hole: Hole): Sql {
  return new Sql(["", ""], [hole]);
}

/** Return whether the SQL has holes; no engine runs it before they are filled. */
export function hasHoles({ values }: Sql): boolean {
  return values.some((value) => value instanceof Hole);
}

/** Return whether the SQL names a column of the table, or of one that is called so within it. */
export function refersTo({ texts }: Sql, table: string): boolean {
  return texts.some((text) => text.includes(`${table}."`));
}

/** Return the SQL with each hole filled with SQL that the program itself wrote, whose holes are filled likewise. */
export function fill({ texts, values }: Sql, fillingOf: (hole: Hole) => Sql): Sql {
  const whole = new Draft(texts[0] ?? "");
  for (const [index, value] of values.entries()) {
    if (value instanceof Hole) whole.splice(fill(fillingOf(value), fillingOf));
    else whole.bind(value);
    whole.write(texts[index + 1] ?? "");
  }
  return whole.finished();
}

/** Return the pieces with the separator between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  const whole = new Draft("");
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) whole.write(separator);
    whole.splice(piece);
  }
  return whole.finished();
}

/**
 * Return the values as the list inside the parentheses of `IN`. The last is repeated up to a power of two, which changes
 * nothing for `IN` and makes the texts of statements few, so that an engine can keep them prepared.
 */
export function list(values: readonly SqlValue[]): Sql {
  return values.length === 0 ? raw("NULL") : inside(padded(values));
}

/** Return the list as SQL. */
export function inside(values: ValueList): Sql {
  return new Sql(["", ""], [values]);
}

/** Return how many rows a statement returns at most. SQLite would prepare it anew for each number that stands there bare. */
export function limit(rows: number | ValueList): Sql {
  return sql`LIMIT CAST(${rows instanceof ValueList ? inside(rows) : rows} AS INTEGER)`;
}

/** Return the values, the last of which is repeated up to a power of two; there must be one. */
export function padded(values: readonly SqlValue[]): ValueList {
  const size = 2 ** Math.ceil(Math.log2(values.length));
  const all = values.slice();
  const last = values.at(-1) ?? null;
  while (all.length < size) all.push(last);
  return new ValueList(all);
}

/** Return the conjunction of the conditions, true when there is none. */
export function every(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("TRUE") : chain(conditions, " AND ");
}

/** Return the disjunction of the conditions, false when there is none. */
export function some(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("FALSE") : chain(conditions, " OR ");
}

/** Halves within halves: SQLite refuses an expression that is a thousand levels deep, and a plain chain is one level per link. */
function chain(conditions: readonly Sql[], operator: string): Sql {
  if (conditions.length <= CHAIN) return sql`(${join(conditions, operator)})`;
  const half = Math.ceil(conditions.length / 2);
  return sql`(${chain(conditions.slice(0, half), operator)}${raw(operator)}${chain(conditions.slice(half), operator)})`;
}

/** A piece of SQL while it is put together. */
class Draft {
  readonly #texts: string[] = [];
  readonly #values: (SqlValue | ValueList | Hole)[] = [];

  constructor(private tail: string) {}

  write(text: string): void {
    this.tail += text;
  }

  bind(value: SqlValue | ValueList): void {
    this.#values.push(value);
    this.#texts.push(this.tail);
    this.tail = "";
  }

  splice({ texts, values }: Sql): void {
    this.tail += texts[0] ?? "";
    for (const [index, value] of values.entries()) {
      this.#values.push(value);
      this.#texts.push(this.tail);
      this.tail = texts[index + 1] ?? "";
    }
  }

  finished(): Sql {
    return new Sql([...this.#texts, this.tail], this.#values);
  }
}
