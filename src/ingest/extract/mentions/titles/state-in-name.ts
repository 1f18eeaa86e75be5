import { fold } from "../../../../api/fold";
import { readArticleText } from "../../article-text";
import type { FoundOrganization } from "../../extraction";
import { findCountryMentions } from "../places/country-mentions";
import { internationalOrganizations } from "../organizations/international-organizations";

/** Bodies that concern a state without being of it, or that are there for another. */
const CONCERNS =
  /\b(?:delegation|mission|embassy|consulate|friends|friendship|caucus|studies|relations|dialogue|forum|summit|(?:working|contact|core) group|task force|team|platform|mechanism|partnership|consultations|compact)\b|university|school|college/iu;
/** What stands before the state where the body is of it, when anything does: "Law Society of", at the end any word. */
const OF = /(?:^|\bof\s)(?:[Tt]he\s)?$/u;
const ABOUT = /\b(?:to|in|on|with|for|from|about|and)\s(?:the\s)?$/u;
/** Regions that have a name among the states and are none. */
const REGIONS = new Set(["HK", "MO"]);
const INTERNATIONAL = internationalOrganizations.flatMap((names) =>
  names.flatMap((name) => (name ? ` ${fold(name)} ` : [])),
);

/** Return the one state that a body's own name holds: "Law Society of Kenya", "Peru Airports Limited"; null for any other. */
export function stateInName({ name, kind }: FoundOrganization): string | null {
  if (kind === "INTERNATIONAL" || CONCERNS.test(name) || isOfInternational(name)) return null;
  const text = readArticleText({ slug: "", body: name, headline: null, published: null, boilerplate: [] });
  const [state, ...others] = findCountryMentions(text);
  if (!state || others.length > 0 || REGIONS.has(state.code)) return null;
  const [before, after] = [name.slice(0, state.start), name.slice(state.end)];
  const isOwner = OF.test(before) || (after === "" && !ABOUT.test(before));
  // "Department of American and Oceanian Affairs".
  const isField = state.form === "DEMONYM" && /^\s(?:and|&|Affairs|Countries|Cooperation)\b/u.test(after);
  return isOwner && !isField && !/^[-–/]/u.test(after) && !/[-–/]$/u.test(before) ? state.code : null;
}

/** "UNDP Kenya", "World Bank Peru". */
function isOfInternational(name: string): boolean {
  const words = ` ${fold(name)} `;
  return INTERNATIONAL.some((international) => words.includes(international));
}
