import type { FoundOrganization, FoundParty } from "../../extraction";
import { readArticleText } from "../../article-text";
import { findCountryMentions } from "../../mentions/places/country-mentions";

/** "EU-Peru Cooperation Council", "European Union – Peru Joint Committee". */
const OF_UNION =
  /^(?<union>EU|European Union)\s?[-–—/]\s?\p{Lu}.*\b(?:Council|Committee|Commission|Forum|Dialogue|Summit|Group)\b/u;

/** Return the Union and the one state whose common body a name shows it to be; none of any other body. */
export function unionAndState({ name }: FoundOrganization): FoundParty[] {
  const union = OF_UNION.exec(name)?.groups?.["union"];
  if (union === undefined) return [];
  const text = readArticleText({ slug: "", body: name, headline: null, published: null, boilerplate: [] });
  const [state, ...others] = new Set(findCountryMentions(text).map(({ code }) => code));
  return state !== undefined && others.length === 0 ? [{ organization: union }, { country: state }] : [];
}
