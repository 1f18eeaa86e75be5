import type { Asked } from "./documents";
import type { Random } from "./random";

/** The body of a request, damaged: what it holds need not be what it should. */
export type Damaged = Readonly<Record<string, unknown>>;

type Damage = (random: Random, asked: Asked) => Damaged;

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  2 ** 53,
  "",
  "x".repeat(5000),
  "\u0000",
  "\ud800",
  [],
  [[[[]]]],
  {},
  { or: [{ or: [] }] },
  { __proto__: null, constructor: 1 },
];

const ODD_TEXT = [
  "{",
  "}",
  "(",
  ")",
  "!",
  "$",
  "...",
  ":",
  '"',
  '"""',
  "@",
  "@include",
  "\u0000",
  "\u202e",
  "é",
  "#",
  "&",
];

/** Ways in which a request goes wrong, each in another part of it. */
const DAMAGES: readonly Damage[] = [
  (random, asked) => inText(asked, (query) => without(query, random.between(0, query.length - 1), 1)),
  (random, asked) => inText(asked, (query) => query.slice(0, random.between(0, query.length))),
  (random, asked) => inText(asked, (query) => inserted(query, random.between(0, query.length), random.pick(ODD_TEXT))),
  (random, asked) =>
    inText(asked, (query) => without(query, random.between(0, query.length - 1), random.between(2, 30))),
  (random, asked) => replaced(random, asked, /\b[a-z]\w*(?= [{}a-z])/gu, "nothingLikeIt"),
  (random, asked) => replaced(random, asked, / on [A-Z]\w+/gu, " on Nothing"),
  (random, asked) => replaced(random, asked, /: \d+/gu, ': "many"'),
  (random, asked) => replaced(random, asked, /: "[^"]*"/gu, ": { is: [1] }"),
  (random, asked) => replaced(random, asked, /first|last/gu, "offset"),
  (random, asked) => replaced(random, asked, /: [A-Z]\w*!/gu, ": Nothing!"),
  (random, asked) => replaced(random, asked, /\{/gu, "@nothing {"),
  (random, asked) => replaced(random, asked, /(first|last): \d+/gu, "first: 3, last: 3"),
  (random, asked) => replaced(random, asked, /(first|last): \d+/gu, 'first: 2, after: "WzEsIkV2ZW50Il0"'),
  (random, asked) => replaced(random, asked, /\}/gu, "...Missing }"),
  (random, asked) => ({ ...asked, operationName: random.pick(["Other", "", 7, null]) }),
  (random, asked) => ({ ...asked, variables: random.pick(ODD_VALUES) }),
  (random, asked) => ({ ...asked, query: random.pick(ODD_VALUES) }),
  (random, asked) => ({ ...asked, extensions: random.pick(ODD_VALUES) }),
  (random, asked) => inText(asked, (query) => query.replace("query", random.pick(["mutation", "subscription"]))),
  (random, asked) => ({ ...asked, variables: withOdd(random, asked.variables) }),
  (random, asked) => ({ ...asked, variables: withOdd(random, asked.variables) }),
  (_random, { query }) => ({ query }),
];

/** Return a request with one thing wrong with it, or sometimes two. */
export function damaged(random: Random, asked: Asked): Damaged {
  const once = random.pick(DAMAGES)(random, asked);
  const again = random.chance(0.2) && typeof once["query"] === "string" && isRecord(once["variables"]);
  return again ? random.pick(DAMAGES)(random, once as unknown as Asked) : once;
}

function inText(asked: Asked, change: (query: string) => string): Damaged {
  return { ...asked, query: change(asked.query) };
}

function without(text: string, start: number, length: number): string {
  return text.slice(0, start) + text.slice(start + length);
}

function inserted(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}

/** Replaces one of the places that a pattern finds; a document without any loses a character instead. */
function replaced(random: Random, asked: Asked, pattern: RegExp, by: string): Damaged {
  const places = [...asked.query.matchAll(pattern)];
  if (places.length === 0) return inText(asked, (query) => without(query, random.between(0, query.length - 1), 1));
  const { index, 0: found } = random.pick(places);
  return inText(asked, (query) => inserted(without(query, index, found.length), index, by));
}

function withOdd(random: Random, variables: Asked["variables"]): Asked["variables"] {
  const names = Object.keys(variables);
  return { ...variables, [names.length > 0 ? random.pick(names) : "odd"]: random.pick(ODD_VALUES) };
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
