import { only } from "./only";
import type { StateMarkedSentence } from "./state-marks";

/** How many lines an article can have before its first paragraph. */
export const FIRST_LINES = 6;

const DATELINE =
  /^‹[cl]:(?<country>[A-Z]{2})›(?:,? [[(]?‹c:\k<country>›[\])]?)?[^‹]{0,45}?(?:‹c:\k<country>›[^‹]{0,40}?)?(?:\s[–—-]{1,2}\s|(?<=\))\s?[–—-]{1,2}\s?|:\s|\)\s?:(?=‹)|(?<=\s\/\p{Lu}{3,12})\/\s)/u;
/** "By Ada Obi – Nairobi", "Ada Obi, Nairobi": where who writes the text is. */
const BYLINE =
  /^By\s(?:\p{Lu}[\p{L}.’'-]*,?\s){1,4}?(?:and\s(?:\p{Lu}[\p{L}.’'-]*,?\s){1,4})?(?:[–—-]\s|in\s|\|\s)?‹[cl]:(?<country>[A-Z]{2})›(?:,\s‹c:\k<country>›)?\.?$/u;
/** The state from whose capital an article comes, unless that is told as the place of a gathering of others. */
export function dateline(sentences: readonly StateMarkedSentence[]): string | null {
  return only(
    sentences.slice(0, FIRST_LINES).flatMap(({ marked }) => {
      const country = (DATELINE.exec(marked) ?? BYLINE.exec(marked))?.groups?.["country"];
      const isSeat =
        GATHERING.test(marked) && marked.search(new RegExp(`\\bin\\s[^.;]{0,40}‹[cl]:${country ?? ""}›`, "u")) > 0;
      return country && !isSeat ? country : [];
    }),
  );
}

/** What others than the host come to a capital for: a summit, or to sign something. */
const GATHERING = /\b(?:sidelines?|margins?|summit|conference|forum|assembly|ministerial|signed|signing)\b/u;
