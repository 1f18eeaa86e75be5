import type { OrganizationMention } from "../../mention";
import { readComplements } from "./title-complements";
import { readTitleCore, type TitleCore } from "./title-core";
import { readPrefix } from "./title-prefix";
import type { Token } from "../tokens";

/** A post as worded: `pieces` are the stretches of tokens that make its title once its state and body are cut out. */
export interface Title {
  readonly from: number;
  readonly next: number;
  readonly core: TitleCore;
  readonly pieces: readonly (readonly [from: number, next: number])[];
  readonly country: string | null;
  readonly organization: OrganizationMention | null;
  /** The state stands before the title: "Kenyan", "Kenya's". */
  readonly isCountryFirst: boolean;
  readonly determiner: string | null;
}

/** Read the post that begins at a token: "the Kenyan Minister of Trade", "NSC Spokesperson", "Ambassador of Peru to Japan". */
export function readTitle(tokens: readonly Token[], from: number): Title | null {
  const prefix = readPrefix(tokens, from);
  const opening = readTitleCore(tokens, prefix.next);
  if (!opening) return null;
  const servant = servantOf(tokens, opening);
  const core = servant ?? opening;
  const complements = readComplements(tokens, core);
  // Scholars hold a post in a body, or none that news tells of.
  if (SCHOLARS.has(core.noun) && !complements.organization && !prefix.organization) return null;
  return {
    from,
    next: complements.next,
    core,
    pieces: [...prefix.pieces, [opening.from, core.next], ...complements.pieces],
    country: prefix.country ?? complements.country,
    organization: complements.organization ?? prefix.organization,
    isCountryFirst: prefix.country !== null,
    determiner: prefix.determiner,
  };
}

const SCHOLARS = new Set(["analyst", "researcher", "fellow"]);

/** Those who serve the holder of another post. */
const SERVANTS =
  /^(?:secretary|envoy|representative|advis[eo]r|counsell?or|spokes(?:person|man|woman)|aide|sherpa|delegate)$/u;

/** "the Prime Minister’s Special Envoy": the title of who serves, after that of who is served. */
function servantOf(tokens: readonly Token[], superior: TitleCore): TitleCore | null {
  if (tokens[superior.next]?.word !== "'s" || !superior.isCapitalised || superior.isPlural) return null;
  const servant = readTitleCore(tokens, superior.next + 1);
  const isOffice = servant !== null && (servant.isCapitalised || servant.at > servant.from);
  return isOffice && !servant.isPlural && SERVANTS.test(servant.noun) ? servant : null;
}
