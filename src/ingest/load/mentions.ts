import { groupBy } from "../../api/group-by";
import { countryNames } from "../../countries/country-names";
import type { AgentRef, Fact, OfficialProfile } from "../fact";
import { ofKind } from "../fact";
import { isPlain } from "../../search/words";
import type { Extent } from "../sentences";

/** A place in a text where a known name stands. */
export interface FoundMention extends Extent {
  readonly agent: AgentRef;
}

/** A word, or any other character but a space: where a name may begin. */
const BEGINNING = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/uy;
const SPACE = 0x20;
const BEYOND_ASCII = 0x80;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;

/** Finds the names of officials, organizations and countries in texts; where names overlap, the longest one counts. */
export class MentionFinder {
  private readonly agents = new Map<string, AgentRef>();
  /** The names by the word they begin with: a pattern of all would try every one everywhere. */
  private readonly names: ReadonlyMap<string, NamesOfWord>;

  /** Finds where names may begin: most words begin with a letter that no name begins with. */
  private readonly initial: RegExp;

  constructor(facts: readonly Fact[], officials: readonly OfficialProfile[]) {
    for (const { name, countryCode, kind } of countryNames)
      if (kind !== "CAPITAL") this.agents.set(name, { country: countryCode });
    for (const { slug, names } of ofKind(facts, "organization"))
      for (const name of names) this.agents.set(name, { organization: slug });
    for (const { slug, names } of officials) for (const name of names) this.agents.set(name, { official: slug });
    const longestFirst = [...this.agents.keys()].sort((a, b) => b.length - a.length);
    const byWord = groupBy(longestFirst, (name) => name.slice(0, endOfBeginning(name, 0)));
    this.names = new Map([...byWord].map(([word, names]) => [word, new NamesOfWord(names)]));
    const initials = new Set(longestFirst.map((name) => name.codePointAt(0) ?? 0));
    this.initial = new RegExp(`[${[...initials].map((code) => `\\u{${code.toString(16)}}`).join("")}]`, "gu");
  }

  /** Return the mentions in the text, outside its boilerplate, in order. */
  find(body: string, boilerplate: readonly Extent[]): FoundMention[] {
    const mentions: FoundMention[] = [];
    for (let start = this.initialFrom(body, 0); start >= 0;) {
      const end = endOfBeginning(body, start);
      const name = wordBegins(body, start) ? this.names.get(body.slice(start, end))?.at(body, start, end) : undefined;
      const agent = name === undefined ? undefined : this.agents.get(name);
      const endOfName = start + (name?.length ?? 0);
      if (agent && !boilerplate.some((stretch) => start >= stretch.start && start < stretch.end))
        mentions.push({ agent, start, end: endOfName });
      start = this.initialFrom(body, name === undefined ? end : endOfName);
    }
    return mentions;
  }

  /** Return where the next character is that names begin with, -1 when there is none. */
  private initialFrom(body: string, start: number): number {
    this.initial.lastIndex = start;
    if (!this.initial.test(body)) return -1;
    const last = this.initial.lastIndex - 1;
    return isSecondHalf(body.charCodeAt(last)) ? last - 1 : last;
  }
}

/** The names that begin with the same word, as the given names of many do. */
class NamesOfWord {
  /** Those that go on after a space, by the two words they begin with, and the others; the longest first. */
  private readonly longer: ReadonlyMap<string, readonly string[]>;
  private readonly others: readonly string[];

  constructor(names: readonly string[]) {
    const goesOn = (name: string) => name.charCodeAt(endOfBeginning(name, 0)) === SPACE;
    this.longer = groupBy(names.filter(goesOn), (name) =>
      name.slice(0, endOfBeginning(name, endOfBeginning(name, 0) + 1)),
    );
    this.others = names.filter((name) => !goesOn(name));
  }

  /** Return the longest of the names that stands in the text where the word does, if one does. */
  at(text: string, start: number, endOfWord: number): string | undefined {
    const longer =
      this.longer.size > 0 && text.charCodeAt(endOfWord) === SPACE
        ? this.longer.get(text.slice(start, endOfBeginning(text, endOfWord + 1)))
        : undefined;
    return (longer && firstAt(longer, text, start)) ?? firstAt(this.others, text, start);
  }
}

function firstAt(names: readonly string[], text: string, start: number): string | undefined {
  for (const name of names) if (text.startsWith(name, start) && !wordGoesOn(text, start + name.length)) return name;
  return undefined;
}

/** Whether there is a letter or digit at the end of a name. */
function wordGoesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < BEYOND_ASCII ? isPlain(code) : BEGINS_IN_WORD.test(text.slice(at, at + 2));
}

/** Whether no word goes on here that began before. */
function wordBegins(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!(before < BEYOND_ASCII ? isPlain(before) : ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)))) return true;
  return !wordGoesOn(text, at);
}

/** Whether it is the second of the two halves that a character beyond U+FFFF is made of. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Return where the word or the other character ends that stands here. */
function endOfBeginning(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end < text.length && text.charCodeAt(end) < BEYOND_ASCII) return Math.max(end, start + 1);
  BEGINNING.lastIndex = start;
  return BEGINNING.test(text) ? BEGINNING.lastIndex : start + 1;
}
