import type { FoundAgreement, FoundParty } from "../../extraction";
import type { Reading } from "../../reading";
import { distinct, isAmong } from "./parties-named";

/** How many agreements at least must have a party in common. */
const LEAST = 2;
const WITH_PARTNER = /\bwith\b/u;

/** Return the agreements of which only the partner is told with the one party that all others of the article have. */
export function withCommonParty(found: readonly FoundAgreement[], { text }: Reading): FoundAgreement[] {
  const others = found.filter(({ parties }) => parties.length > 1);
  const common = commonTo(others.map(({ parties }) => parties));
  if (common === null || others.length < LEAST) return [...found];
  return found.map((agreement) => {
    const [partner, ...more] = agreement.parties;
    const isWith = WITH_PARTNER.test(text.body.slice(agreement.quote.start, agreement.quote.end));
    if (!partner || more.length > 0 || !isWith || isAmong(partner, [common])) return agreement;
    return { ...agreement, parties: [common, partner] };
  });
}

/** The only party that is among all of several; null where none or more are. */
function commonTo(all: readonly (readonly FoundParty[])[]): FoundParty | null {
  const shared = distinct(all.flat()).filter((party) => all.every((parties) => isAmong(party, parties)));
  const [only] = shared;
  return only !== undefined && shared.length === 1 ? only : null;
}
