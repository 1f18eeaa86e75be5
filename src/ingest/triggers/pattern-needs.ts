import {
  ANYTHING,
  clausesOf,
  either,
  inOrder,
  literal,
  lookedFor,
  NOTHING,
  repeated,
  type Clause,
  type Needs,
} from "./needs";

/** Classes of more characters than this are not told apart. */
const MOST_CHARACTERS = 4;

/** A sign of a regular expression: an escape, a class, the opening of a group, …, a quantifier, or words that stand for themselves. */
const SIGN =
  /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c.|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]+>))?|[*+?]\??|\{\d+,?\d*\}\??|[^\\^$.*+?()[\]{}|]+(?![*+?{])|./gsu;

const QUANTIFIER = /^(?:[*+?]|\{(?<least>\d+)(?<comma>,?)(?<most>\d*)\})/u;

/** A group that is being read: its alternatives so far, and the parts of the one that is read. */
interface Group {
  readonly opening: string;
  readonly options: Needs[];
  parts: Needs[];
}

/**
 * Return what every text holds, in lower case, in which a pattern is found: of each clause at least one word. Read from
 * the pattern itself, so that it cannot be at odds with it.
 */
export function needsOf({ source }: RegExp): readonly Clause[] {
  const whole: Group = { opening: "", options: [], parts: [] };
  const outer: Group[] = [];
  let group = whole;
  for (const sign of source.match(SIGN) ?? []) {
    if (sign.startsWith("(")) {
      outer.push(group);
      group = { opening: sign, options: [], parts: [] };
    } else if (sign === ")") {
      const needs = needsOfGroup(group);
      group = outer.pop() ?? whole;
      group.parts.push(needs);
    } else if (sign === "|") {
      group.options.push(inOrder(group.parts));
      group.parts = [];
    } else if (QUANTIFIER.test(sign)) group.parts.push(quantified(group.parts.pop() ?? NOTHING, sign));
    else group.parts.push(needsOfSign(sign));
  }
  return clausesOf(needsOfGroup(whole));
}

function needsOfGroup({ opening, options, parts }: Group): Needs {
  if (opening.endsWith("!")) return NOTHING;
  const inside = either([...options, inOrder(parts)]);
  return opening.endsWith("=") ? lookedFor(inside) : inside;
}

function quantified(part: Needs, sign: string): Needs {
  const { least, comma, most } = QUANTIFIER.exec(sign)?.groups ?? {};
  if (least === undefined) return repeated(part, sign.startsWith("+") ? 1 : 0, sign.startsWith("?") ? 1 : Infinity);
  return repeated(part, Number(least), comma === "" ? Number(least) : Number(most === "" ? Infinity : most));
}

function needsOfSign(sign: string): Needs {
  if (sign.startsWith("\\")) return needsOfEscape(sign.slice(1));
  if (sign.startsWith("[")) return needsOfClass(sign.slice(1, -1).toLowerCase());
  if (sign === ".") return ANYTHING;
  return sign === "^" || sign === "$" ? NOTHING : literal(sign.toLowerCase());
}

function needsOfEscape(escaped: string): Needs {
  if (/^b$/iu.test(escaped)) return NOTHING;
  return /^[a-z\d]/iu.test(escaped) ? ANYTHING : literal(escaped);
}

function needsOfClass(characters: string): Needs {
  // Ranges and escapes stand for more than they show.
  if (/^\^|\\|.-./su.test(characters)) return ANYTHING;
  const each = [...new Set(characters)];
  return each.length > MOST_CHARACTERS ? ANYTHING : { exact: each, clauses: [] };
}
