import { groupBy } from "../../api/group-by";
import type { ReviewState } from "../../api/review";
import { ofKind, type ActionFact, type Fact, type MembershipFact, type SeriesFact } from "../fact";
import type { Standing } from "../standing";

/** Finds the facts that rows are derived from, without looking through all of them. */
export class FactIndex {
  private readonly memberships: ReadonlyMap<string, readonly MembershipFact[]>;
  /** Of those asked for, the memberships that review has not refused. */
  private readonly open = new Map<string, readonly MembershipFact[]>();
  private readonly actions: ReadonlyMap<string, readonly ActionFact[]>;
  private readonly series: ReadonlyMap<string, readonly SeriesFact[]>;

  /** What `before` knows is found when the facts do not tell. */
  constructor(
    facts: readonly Fact[],
    private readonly standings: ReadonlyMap<string, Standing>,
    private readonly before?: FactIndex,
  ) {
    this.memberships = groupBy(ofKind(facts, "membership"), ({ official }) => official);
    this.actions = groupBy(ofKind(facts, "action"), ({ agreement }) => agreement);
    this.series = groupBy(ofKind(facts, "series"), ({ slug }) => slug);
  }

  /** Return the posts that somebody held, as far as review has not refused them. */
  membershipsOf(official: string): readonly MembershipFact[] {
    const known = this.open.get(official);
    if (known) return known;
    const held = this.memberships.get(official);
    if (!held) return this.before?.membershipsOf(official) ?? [];
    const open = held.filter(({ key }) => this.isOpen(key));
    this.open.set(official, open);
    return open;
  }

  /** Return the steps of an agreement; those of an accepted one are accepted themselves. */
  actionsOf(agreement: { readonly slug: string; readonly key: string }): readonly ActionFact[] {
    const actions = this.actions.get(agreement.slug) ?? [];
    const accepted = this.reviewOf(agreement.key) === "ACCEPTED";
    return actions.filter(({ key }) => (accepted ? this.reviewOf(key) === "ACCEPTED" : this.isOpen(key)));
  }

  /** Return the claims that there is the series. */
  seriesNamed(slug: string): readonly SeriesFact[] {
    return this.series.get(slug) ?? this.before?.seriesNamed(slug) ?? [];
  }

  /** Return how far review has come with a claim, undefined when the claim is not known. */
  reviewOf(key: string): ReviewState | undefined {
    return this.standings.get(key)?.review ?? this.before?.reviewOf(key);
  }

  private isOpen(key: string): boolean {
    const review = this.reviewOf(key);
    return review === "ACCEPTED" || review === "PROPOSED";
  }
}
