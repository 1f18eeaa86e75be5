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
const BEYOND_ASCII = 0x80;
const ENDS_IN_WORD = /^[\p{L}\p{N}]/u;

/** Finds the names of officials, organizations and countries in texts; where names overlap, the longest one counts. */
export class MentionFinder {
  private readonly agents = new Map<string, AgentRef>();
  /** The names by the word they begin with, the longest first: a pattern of all would try every one everywhere. */
  private readonly names: ReadonlyMap<string, readonly string[]>;

  /** Most words begin with a letter that no name begins with. */
  private readonly initials: ReadonlySet<number>;
  private readonly plainInitials = new Uint8Array(BEYOND_ASCII);

  constructor(facts: readonly Fact[], officials: readonly OfficialProfile[]) {
    for (const { name, countryCode, kind } of countryNames)
      if (kind !== "CAPITAL") this.agents.set(name, { country: countryCode });
    for (const { slug, names } of ofKind(facts, "organization"))
      for (const name of names) this.agents.set(name, { organization: slug });
    for (const { slug, names } of officials) for (const name of names) this.agents.set(name, { official: slug });
    const longestFirst = [...this.agents.keys()].sort((a, b) => b.length - a.length);
    this.names = groupBy(longestFirst, (name) => name.slice(0, endOfBeginning(name, 0)));
    this.initials = new Set(longestFirst.map((name) => name.charCodeAt(0)));
    for (const code of this.initials) if (code < BEYOND_ASCII) this.plainInitials[code] = 1;
  }

  /** Return the mentions in the text, outside its boilerplate, in order. */
  find(body: string, boilerplate: readonly Extent[]): FoundMention[] {
    const mentions: FoundMention[] = [];
    for (let start = 0, end = 0; start < body.length; start = end) {
      end = endOfBeginning(body, start);
      const code = body.charCodeAt(start);
      // Whether a plain letter begins names is asked at every word.
      if (code < BEYOND_ASCII ? this.plainInitials[code] !== 1 : !this.initials.has(code)) continue;
      const name = this.nameAt(body, start, body.slice(start, end));
      if (name === undefined) continue;
      end = start + name.length;
      const agent = this.agents.get(name);
      const inside = boilerplate.some((stretch) => start >= stretch.start && start < stretch.end);
      if (agent && !inside) mentions.push({ agent, start, end });
    }
    return mentions;
  }

  private nameAt(body: string, start: number, beginning: string): string | undefined {
    return this.names
      .get(beginning)
      ?.find((name) => body.startsWith(name, start) && !wordGoesOn(body, start + name.length));
  }
}

/** Whether there is a letter or digit at the end of a name. */
function wordGoesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < BEYOND_ASCII ? isPlain(code) : ENDS_IN_WORD.test(text.slice(at, at + 2));
}

/** Return where the word or the other character ends that stands here. */
function endOfBeginning(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end < text.length && text.charCodeAt(end) < BEYOND_ASCII) return Math.max(end, start + 1);
  BEGINNING.lastIndex = start;
  return BEGINNING.test(text) ? BEGINNING.lastIndex : start + 1;
}
