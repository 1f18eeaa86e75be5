import { isoCountries } from "../../countries/iso-3166";
import { ofKind, type AgentRef, type Fact, type OfficialProfile } from "../fact";

const countryNames = new Map(isoCountries.map(({ code, name }) => [code, name]));

/** How references are named: officials and organizations in the fullest form printed. */
export class AgentNames {
  private readonly officials: ReadonlyMap<string, string>;
  private readonly organizations: ReadonlyMap<string, string>;

  /** Whom `before` knows is named when the others do not tell. */
  constructor(
    officials: readonly OfficialProfile[],
    facts: readonly Fact[],
    private readonly before?: AgentNames,
  ) {
    this.officials = new Map(officials.map(({ slug, name }) => [slug, name]));
    this.organizations = new Map(ofKind(facts, "organization").map(({ slug, name }) => [slug, name]));
  }

  of(agent: AgentRef): string | undefined {
    if ("official" in agent) return this.officials.get(agent.official) ?? this.before?.of(agent);
    if ("organization" in agent) return this.organizations.get(agent.organization) ?? this.before?.of(agent);
    return countryNames.get(agent.country);
  }
}
