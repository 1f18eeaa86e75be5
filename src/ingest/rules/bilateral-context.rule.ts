import {
  claimKey,
  ofKind,
  type ActionFact,
  type AgreementFact,
  type DiscussionFact,
  type Fact,
  type ParticipationFact,
} from "../fact";
import { asAntecedent, inferred, type Rule } from "./rule";

export const bilateralContext: Rule = {
  id: "BILATERAL_CONTEXT",
  condition:
    "An agreement for which no party is named, signed or else discussed at talks of exactly two states, is an agreement of these two.",
  source: "VCLT Art. 2(1)(e) to (g): the States that draw up and consent to a treaty; reading in context.",
  apply: (facts) => {
    const named = new Set(ofKind(facts, "party").map((party) => party.agreement));
    const added = ofKind(facts, "agreement").filter((agreement) => !named.has(agreement.slug));
    return [...facts, ...added.flatMap((agreement) => partiesOf(agreement, facts))];
  },
};

function partiesOf(agreement: AgreementFact, facts: readonly Fact[]): Fact[] {
  const actions = ofKind(facts, "action").filter((action) => action.agreement === agreement.slug);
  const discussions = ofKind(facts, "discussion").filter((discussion) => discussion.agreement === agreement.slug);
  const signed = actions.some((action) => action.type === "SIGNATURE");
  const occasion = [...actions, ...discussions].find((link) => link.event !== null && sides(link, facts).size === 2);
  if (!occasion) return [];
  return [...sides(occasion, facts)].map(([country, participations]) => ({
    kind: "party",
    key: claimKey.party(agreement.slug, country),
    article: agreement.article,
    grounds: inferred("BILATERAL_CONTEXT", 0.85, [
      agreement.grounds,
      occasion.grounds,
      ...participations.slice(0, 1).map((participation) => asAntecedent(participation.grounds)),
    ]),
    agreement: agreement.slug,
    party: { country },
    participation: signed ? "SIGNATORY" : "NEGOTIATING",
    onBehalfOf: null,
  }));
}

/** Return who represents which country at the event of the link. */
function sides(link: ActionFact | DiscussionFact, facts: readonly Fact[]): Map<string, ParticipationFact[]> {
  const present = ofKind(facts, "participation").filter((participation) => participation.event === link.event);
  const byCountry = new Map<string, ParticipationFact[]>();
  for (const participation of present) {
    const country = countryOf(participation);
    if (country) byCountry.set(country, [...(byCountry.get(country) ?? []), participation]);
  }
  return byCountry;
}

function countryOf({ who, representing }: ParticipationFact): string | null {
  if (representing && "country" in representing) return representing.country;
  return "country" in who && !("holderOf" in who) ? who.country : null;
}
