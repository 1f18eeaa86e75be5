import { countryNames } from "../../countries/country-names";
import type { AgentRef, Fact, OfficialProfile } from "../fact";
import { ofKind } from "../fact";
import type { Extent } from "../sentences";

/** A place in a text where a known name stands. */
export interface FoundMention extends Extent {
  readonly agent: AgentRef;
}

const WORD = String.raw`[\p{L}\p{N}]`;

/** Finds the names of officials, organizations and countries in texts; where names overlap, the longest one counts. */
export class MentionFinder {
  private readonly agents = new Map<string, AgentRef>();
  private readonly pattern: RegExp;

  constructor(facts: readonly Fact[], officials: readonly OfficialProfile[]) {
    for (const { name, countryCode, kind } of countryNames)
      if (kind !== "CAPITAL") this.agents.set(name, { country: countryCode });
    for (const { slug, names } of ofKind(facts, "organization"))
      for (const name of names) this.agents.set(name, { organization: slug });
    for (const { slug, names } of officials) for (const name of names) this.agents.set(name, { official: slug });
    const names = [...this.agents.keys()].sort((a, b) => b.length - a.length).map(escaped);
    this.pattern = new RegExp(`(?<!${WORD})(?:${names.join("|")})(?!${WORD})`, "gu");
  }

  /** Return the mentions in the text, outside its boilerplate, in order. */
  find(body: string, boilerplate: readonly Extent[]): FoundMention[] {
    return [...body.matchAll(this.pattern)].flatMap((match) => {
      const agent = this.agents.get(match[0]);
      const inside = boilerplate.some(({ start, end }) => match.index >= start && match.index < end);
      return agent && !inside ? [{ agent, start: match.index, end: match.index + match[0].length }] : [];
    });
  }
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
