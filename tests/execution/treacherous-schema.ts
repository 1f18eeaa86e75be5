import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from "graphql";
import { Deferred } from "../../src/api/deferred";
import { Random } from "../generated/random";

/** How the fields of the schema end. */
export interface Treachery {
  readonly seed: number;
  /** How probable it is that a value is missing, wrong or a failure. */
  readonly failures: number;
  /** Where values wait that are still to come; null where all are there at once. They are the same values. */
  readonly queue: Queue | null;
}

/** Work that is done when somebody asks for it, as that of loaders is. */
export class Queue {
  #waiting: (() => void)[] = [];

  /** Return what work will come to. */
  add(work: () => unknown): Deferred<unknown> {
    const outcome = new Deferred<unknown>();
    this.#waiting.push(() => {
      outcome.settleBy(work);
    });
    return outcome;
  }

  flush(): void {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const work of waiting) work();
    }
  }
}

/** An object whose fields end in ways that follow from its number. */
class Thing {
  constructor(
    readonly number: number,
    readonly type: string,
  ) {}
}

const TYPES = ["Person", "Place", "Treaty"];

/** Return a schema with every kind of type, in which anything may go wrong, again and again in the same way. */
export function treacherousSchema(treachery: Treachery): GraphQLSchema {
  const end = (type: GraphQLOutputType, source: unknown, name: string): unknown =>
    new Ending(treachery, numberOf(source, name, treachery.seed)).of(type);
  const fields = (): GraphQLFieldConfigMap<unknown, unknown> =>
    Object.fromEntries(
      Object.entries(wrapped()).map(([name, type]) => [name, { type, resolve: (source) => end(type, source, name) }]),
    );
  const isTypeOf = (type: string) => (value: unknown) => (value as Partial<Thing>).type === type;
  const Named = new GraphQLInterfaceType({
    name: "Named",
    fields,
    resolveType: (value: unknown) => typeNameOf(value, treachery),
  });
  const people = TYPES.map(
    (name) =>
      new GraphQLObjectType({
        name,
        fields,
        interfaces: [Named],
        ...(name === "Place" && { isTypeOf: isTypeOf(name) }),
      }),
  );
  const Any = new GraphQLUnionType({
    name: "Any",
    types: people,
    resolveType: (value) => typeNameOf(value, treachery),
  });
  const bare: Record<string, GraphQLOutputType> = {
    text: GraphQLString,
    id: GraphQLID,
    count: GraphQLInt,
    share: GraphQLFloat,
    isOpen: GraphQLBoolean,
    colour: COLOUR,
    odd: ODD,
    named: Named,
    any: Any,
    person: people[0] as GraphQLOutputType,
    place: people[1] as GraphQLOutputType,
  };
  const wrapped = (): Record<string, GraphQLOutputType> =>
    Object.fromEntries(
      Object.entries(bare).flatMap(([name, type]): [string, GraphQLOutputType][] => [
        [name, type],
        [`${name}Sure`, sure(type)],
        [`${name}List`, new GraphQLList(type)],
        [`${name}SureList`, sure(new GraphQLList(sure(type)))],
        [`${name}Table`, new GraphQLList(new GraphQLList(sure(type)))],
        [`${name}SureTable`, new GraphQLList(sure(new GraphQLList(type)))],
      ]),
    );
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields }), types: people });
}

const COLOUR = new GraphQLEnumType({
  name: "Colour",
  values: { RED: { value: 1 }, GREEN: {}, BLUE: { value: "blue" } },
});

/** A scalar that has no answer for some values. */
const ODD = new GraphQLScalarType<unknown, unknown>({
  name: "Odd",
  serialize: (value) => (typeof value === "number" && value % 2 === 0 ? null : value),
});

function sure(type: GraphQLOutputType): GraphQLOutputType {
  return new GraphQLNonNull(type as GraphQLScalarType);
}

/** Return the number from which it follows how a field of an object ends. */
function numberOf(source: unknown, name: string, seed: number): number {
  let number = source instanceof Thing ? source.number : seed;
  for (const letter of name) number = (Math.imul(number, 31) + letter.charCodeAt(0)) | 0;
  return number;
}

function typeNameOf(value: unknown, { queue }: Treachery): string | undefined | Promise<string | undefined> {
  const { type, number = 0 } = value as Partial<Thing>;
  return queue && number % 5 === 0 ? Promise.resolve(type) : type;
}

/** How a value ends that begins with a number. */
class Ending {
  readonly #random: Random;

  constructor(
    readonly treachery: Treachery,
    number: number,
  ) {
    this.#random = new Random(number);
  }

  /** Return a value of the type, a failure, or something that is neither; perhaps as something to wait for. */
  of(type: GraphQLOutputType): unknown {
    const way = this.#random.between(0, 7);
    // What comes later must come to the same as when it had come at once.
    const own = new Ending(this.treachery, this.#random.between(0, 2 ** 31));
    const work = (): unknown => own.#now(type);
    const { queue } = this.treachery;
    if (!queue || way > 2) return work();
    return [later, Deferred.from, queue.add.bind(queue)][way]?.(work);
  }

  #now(type: GraphQLOutputType): unknown {
    if (this.#random.chance(this.treachery.failures)) return this.#failure();
    if (type instanceof GraphQLNonNull) return this.#value(type.ofType as GraphQLOutputType);
    return this.#random.chance(0.1) ? this.#random.pick([null, undefined]) : this.#value(type);
  }

  #failure(): unknown {
    const message = `It failed ${this.#random.between(0, 9)}.`;
    const kind = this.#random.between(0, 5);
    if (kind === 0) return null;
    if (kind === 1) return new Error(message);
    if (kind === 2) return { neither: message };
    if (kind === 3) return Symbol(message);
    return fail(kind === 4 ? new TypeError(message) : message);
  }

  #value(type: GraphQLOutputType): unknown {
    if (type instanceof GraphQLNonNull) return this.#value(type.ofType as GraphQLOutputType);
    if (type instanceof GraphQLList) return this.#list(type.ofType);
    const { name } = type as { readonly name: string };
    if (type instanceof GraphQLObjectType) return this.#thing(name);
    if (type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType)
      return this.#thing(this.#random.pick([...TYPES, ...TYPES, "Query", "Nothing"]));
    return this.#random.pick(LEAVES[name] ?? []);
  }

  #thing(type: string): Thing {
    return new Thing(this.#random.between(0, 2 ** 31), type);
  }

  #list(type: GraphQLOutputType): unknown {
    const items = Array.from({ length: this.#random.between(0, 3) }, () => this.#item(type));
    return this.#random.chance(0.2) ? new Map(items.entries()).values() : items;
  }

  /** What fails in a list is there as a failure: making the list does not fail. */
  #item(type: GraphQLOutputType): unknown {
    try {
      return this.of(type);
    } catch (error) {
      return error instanceof Error ? error : new Error(`Unexpected error value: "${String(error)}"`);
    }
  }
}

const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  String: ["word", "", 'a "quote"', 7, true, { toString: () => "object" }],
  ID: ["a1", 12, "", 1.5],
  Int: [0, -1, 42, 2 ** 31, "7", true, 1.5, -0],
  Float: [0.5, -0, 1e300, NaN, "2.5", false],
  Boolean: [true, false, 0, 1, "yes"],
  Colour: [1, "GREEN", "blue", "RED"],
  Odd: [1, 2, 3, "odd"],
};

/** Return the promise of what work comes to, a few ticks later. */
async function later(work: () => unknown): Promise<unknown> {
  await Promise.resolve();
  return work();
}

/** Throws anything: not all that is thrown is an error. */
function fail(reason: unknown): never {
  throw reason as Error;
}
