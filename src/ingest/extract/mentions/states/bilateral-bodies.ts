import { readArticleText } from "../../article-text";
import type { FoundOrganization } from "../../extraction";
import { findCountryMentions } from "../places/country-mentions";

const OF_TWO = /\p{L}\s?[-–—/]\s?\p{Lu}|\sand\s/u;

/** Return the two states whose common body a name shows it to be: "Kenya–Peru Joint Commission", "Commission of Kenya and Peru". */
export function statesOfBilateral({ name, kind }: FoundOrganization): readonly string[] {
  if (kind === "INTERNATIONAL" || !OF_TWO.test(name)) return [];
  const text = readArticleText({ slug: "", body: name, headline: null, published: null, boilerplate: [] });
  const states = [...new Set(findCountryMentions(text).map(({ code }) => code))];
  return states.length === 2 ? states : [];
}
