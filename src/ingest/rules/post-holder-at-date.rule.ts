import { edtfRange } from "../../dates/edtf-range";
import {
  claimKey,
  ofKind,
  type CommitmentPartyFact,
  type Fact,
  type HolderRef,
  type MembershipFact,
  type ParticipationFact,
  type StatementPartyFact,
} from "../fact";
import { asAntecedent, inferred, type Articles, type Rule } from "./rule";

type Open = ParticipationFact | CommitmentPartyFact | StatementPartyFact;
type OpenOf<F extends Open> = F & { readonly who: HolderRef };

export const postHolderAtDate: Rule = {
  id: "POST_HOLDER_AT_DATE",
  condition:
    "A title without a name means the one official whom the same article, or else the article published nearest to it, reports in that post.",
  source: "Wikidata P39 with P580/P582 as observations: articles report who holds a post at their date.",
  apply: (facts, articles) => {
    const memberships = ofKind(facts, "membership");
    return facts.flatMap((fact): readonly Fact[] => {
      if (!isOpen(fact)) return [fact];
      const holder = holderOf(fact.who, fact.article, memberships, articles);
      return holder ? [fact, filled(fact, holder)] : [fact];
    });
  },
};

function isOpen(fact: Fact): fact is OpenOf<Open> {
  return "who" in fact && "holderOf" in fact.who;
}

interface Observation {
  readonly membership: MembershipFact;
  readonly article: string;
}

function holderOf(
  who: HolderRef,
  article: string,
  memberships: readonly MembershipFact[],
  articles: Articles,
): Observation | null {
  const observed = memberships
    .filter(({ post }) => post.seniority === who.holderOf && post.country === who.country)
    .flatMap((membership) => articlesOf(membership).map((slug) => ({ membership, article: slug })))
    .sort((a, b) => distance(a.article, article, articles) - distance(b.article, article, articles));
  const [nearest] = observed;
  if (!nearest) return null;
  const rivals = observed.filter(
    (other) => distance(other.article, article, articles) === distance(nearest.article, article, articles),
  );
  return rivals.every(({ membership }) => membership.official === nearest.membership.official) ? nearest : null;
}

function articlesOf(membership: MembershipFact): string[] {
  return [...new Set(membership.grounds.evidence.map((span) => span.article))];
}

/** Days between two publications, 0 for the same article, infinite when one is not dated. */
function distance(a: string, b: string, articles: Articles): number {
  if (a === b) return 0;
  const days = Math.abs(publishedOn(a, articles) - publishedOn(b, articles)) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : 1 + days;
}

function publishedOn(slug: string, articles: Articles): number {
  const published = articles.get(slug)?.published;
  return Date.parse((published ? edtfRange(published)?.latest : null) ?? "");
}

function filled(fact: OpenOf<Open>, { membership, article }: Observation): Fact {
  const seen = membership.grounds.evidence.filter((span) => span.article === article).slice(0, 1);
  const grounds = inferred("POST_HOLDER_AT_DATE", 0.9, [
    fact.grounds,
    asAntecedent({ ...membership.grounds, evidence: seen }),
  ]);
  const who = { official: membership.official };
  if (fact.kind === "participation")
    return {
      ...fact,
      who,
      grounds,
      key: claimKey.participation(fact.event, who.official, fact.role),
      capacity: membership.post.label,
    };
  if (fact.kind === "commitmentParty")
    return { ...fact, who, grounds, key: claimKey.commitmentParty(fact.commitment, fact.role, who.official) };
  return { ...fact, who, grounds, key: claimKey.statementParty(fact.statement, fact.role, who.official) };
}
