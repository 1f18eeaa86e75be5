import { ANYTHING, clausesOf, either, inOrder, lookedFor, NOTHING, repeated, type Clause, type Needs } from "./needs";

/** Classes of more characters than this are not told apart. */
const MOST_CHARACTERS = 4;

/**
 * Return what every text holds, in lower case, in which a pattern is found: of each clause at least one word. Read from
 * the pattern itself, so that it cannot be at odds with it.
 */
export function needsOf({ source }: RegExp): readonly Clause[] {
  return clausesOf(new PatternReader(source).alternatives());
}

/** Characters that stand for themselves, once. */
const WORDS = /(?:[^\\^$.*+?()[\]{}|](?![*+?{]))+/uy;
const QUANTIFIER = /[*+?]|\{(\d+)(,?)(\d*)\}/uy;
/** What opens a group that is not just caught. */
const OPENING = /\?(?:<?[=!]|:|<[^>]+>)/uy;
const CLASS = /(?:\\.|[^\]\\])*\]/suy;
const BOUNDARY = /[bB]/uy;
/** An escape that stands for one of several characters, or for one by its number. */
const ESCAPE = /[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c.|[a-zA-Z\d]/uy;

/** Reads the source of a regular expression from left to right. */
class PatternReader {
  #at = 0;

  constructor(readonly source: string) {}

  alternatives(): Needs {
    const options = [this.#sequence()];
    while (this.#eats("|")) options.push(this.#sequence());
    return either(options);
  }

  #sequence(): Needs {
    const parts: Needs[] = [];
    while (this.#at < this.source.length && !"|)".includes(this.source.charAt(this.#at))) parts.push(this.#repeated());
    return inOrder(parts);
  }

  #repeated(): Needs {
    const words = this.#match(WORDS)?.[0];
    if (words !== undefined) return literal(words);
    const part = this.#atom();
    const [quantifier, least, comma, most] = this.#match(QUANTIFIER) ?? [];
    if (quantifier === undefined) return part;
    this.#eats("?");
    if (quantifier.length === 1) return repeated(part, quantifier === "+" ? 1 : 0, quantifier === "?" ? 1 : Infinity);
    return repeated(part, Number(least), comma === "" ? Number(least) : Number(most || Infinity));
  }

  #atom(): Needs {
    const character = this.source.charAt(this.#at++);
    if (character === "(") return this.#group();
    if (character === "[") return this.#class();
    if (character === "\\") return this.#escape();
    if (character === ".") return ANYTHING;
    return "$^".includes(character) ? NOTHING : literal(character);
  }

  #group(): Needs {
    const [opening = ""] = this.#match(OPENING) ?? [];
    const inside = this.alternatives();
    this.#at++;
    if (opening.endsWith("!")) return NOTHING;
    return opening.endsWith("=") ? lookedFor(inside) : inside;
  }

  #class(): Needs {
    const [words = ""] = this.#match(CLASS) ?? [];
    const characters = words.slice(0, -1).toLowerCase();
    // Ranges and escapes stand for more than they show.
    if (/^\^|\\|.-./su.test(characters)) return ANYTHING;
    const each = [...new Set(characters)];
    return each.length > MOST_CHARACTERS ? ANYTHING : { exact: each, clauses: [] };
  }

  #escape(): Needs {
    if (this.#match(BOUNDARY)) return NOTHING;
    if (this.#match(ESCAPE)) return ANYTHING;
    return literal(this.source.charAt(this.#at++));
  }

  #eats(character: string): boolean {
    if (this.source.charAt(this.#at) !== character) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.source);
    if (match) this.#at += match[0].length;
    return match;
  }
}

function literal(words: string): Needs {
  return { exact: [words.toLowerCase()], clauses: [] };
}
