import { ruleName } from "../../extraction-rule";
import type { ListedName } from "./listed-name";
import { readCountries, readNames, skipJoiner, stateOf } from "./name-list";
import { extentOfTokens, oneNaming, postOf, type NamingsRead, type TokenSentence } from "./naming";
import type { NamingRule } from "./naming-rule";
import { readTitle, type Title } from "../titles/title-grammar";
import type { Token } from "../tokens";

/** Several names share the title in the plural that follows them. */
export const sharedTitle: NamingRule = {
  id: "shared-title",
  version: 1,
  description:
    "Finds people whose names are followed by one title in the plural, each with the state that goes with it.",
  examples: [
    {
      text: "Ada Obi and Juan Paz, the foreign ministers of Kenya and Peru, met.",
      finds: ["Ada Obi: foreign minister (KE)", "Juan Paz: foreign minister (PE)"],
    },
    {
      text: "Ada Obi and Juan Paz, Foreign Ministers of Kenya and Peru respectively, met.",
      finds: ["Ada Obi: Foreign Minister (KE)", "Juan Paz: Foreign Minister (PE)"],
    },
    {
      text: "They met Ada Obi, Juan Paz and Eva Rono, Kenyan trade commissioners.",
      finds: [
        "Ada Obi: trade commissioner (KE)",
        "Juan Paz: trade commissioner (KE)",
        "Eva Rono: trade commissioner (KE)",
      ],
    },
    { text: "Ada Obi and Juan Paz, the ministers, met.", finds: [] },
    { text: "Ada Obi and Juan Paz, foreign ministers of Kenya, Peru and Fiji, met.", finds: [] },
    { text: "Ada Obi and Juan Paz met foreign ministers of Kenya and Peru.", finds: [] },
  ],
  read: readSharedTitle,
};
const RULE = ruleName(sharedTitle);

function readSharedTitle(sentence: TokenSentence, from: number): NamingsRead | null {
  const { tokens } = sentence;
  if (!tokens[from]?.isCapitalised) return null;
  const names = readNames(tokens, from);
  const last = names.at(-1);
  const opening = tokens[last?.next ?? -1]?.word ?? "";
  if (!last || names.length < 2 || names.some(isShort) || !/^[,–—-]$/u.test(opening)) return null;
  const shared = readShared(tokens, last.next + 1);
  if (!shared || !isApart(tokens, shared.next) || !fits(shared, names)) return null;
  const quote = extentOfTokens(tokens, from, shared.next);
  const namings = names.map((listed, index) => {
    const country = listed.country ?? stateOf(shared.countries, names, index);
    const posts = [postOf(sentence, shared.title, country)];
    return {
      ...oneNaming(sentence, { from: listed.from, next: listed.next, name: listed.name, posts, rule: RULE }),
      quote,
    };
  });
  return { namings, next: shared.next };
}

interface SharedTitle {
  readonly title: Title;
  readonly countries: readonly string[];
  readonly next: number;
}

/** "the foreign ministers of Kenya and Peru", "the Kenyan and Peruvian ministers of trade". */
function readShared(tokens: readonly Token[], from: number): SharedTitle | null {
  const before = readCountries(tokens, from);
  const title = readTitle(tokens, before.countries.length > 1 ? before.next : from);
  if (!title?.core.isPlural) return null;
  if (before.countries.length > 1) return { title, countries: before.countries, next: title.next };
  const joined = skipJoiner(tokens, title.next);
  const further = title.country && !title.isCountryFirst && joined > title.next ? readCountries(tokens, joined) : null;
  const countries = [title.country ?? [], further?.countries ?? []].flat();
  return { title, countries, next: further?.countries.length ? further.next : title.next };
}

function isShort({ name }: ListedName): boolean {
  return name.words < 2 && !name.hasHonorific;
}

/** Where the phrase ends: nobody is named by the title itself. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  return after === undefined || !after.isCapitalised;
}

/** The states are one or as many as the names, and a field told with "and" may be that of one of them only. */
function fits({ title, countries }: SharedTitle, names: readonly ListedName[]): boolean {
  const isFull = countries.length > 0 || title.organization !== null || title.core.next - title.core.from > 1;
  return isFull && (countries.length < 2 || countries.length === names.length);
}
