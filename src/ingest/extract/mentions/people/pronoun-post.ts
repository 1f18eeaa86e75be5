import { ruleName } from "../../extraction-rule";
import type { NamingRule } from "./naming-rule";
import { extentOfTokens, postOf, type Naming, type NamingsRead, type TokenSentence } from "./naming";
import { readPredicate } from "./predicate";
import { nameWords } from "../names/same-name";

/** A post is told of the person whom the sentence before speaks of. */
export const pronounPost: NamingRule = {
  id: "pronoun-post",
  version: 1,
  description: "Finds the posts that a sentence tells of the one person spoken of before it.",
  examples: [
    {
      text: "Peru's Ambassador Ms. Ada Obi left. She was appointed Deputy Head of Mission in Suva.",
      finds: ["Ada Obi: Ambassador (PE), Deputy Head of Mission (PE)"],
    },
    {
      text: "Peru's Foreign Minister Ada Obi met Fiji's Foreign Minister Sera Kalo. She was appointed Ambassador.",
      finds: [],
    },
  ],
  read: readPronounPost,
};
const RULE = ruleName(pronounPost);

/** How many characters back, within the paragraph, the person can be named. */
const REACH = 300;
const GENDERS: Readonly<Record<string, string>> = { he: "M", she: "F" };

function readPronounPost(sentence: TokenSentence, from: number, earlier: readonly Naming[]): NamingsRead | null {
  const { tokens, body, index } = sentence;
  const gender = GENDERS[tokens[from]?.word ?? ""];
  if (from !== 0 || !gender) return null;
  const predicate = readPredicate(tokens, from + 1);
  const person = predicate && spokenOf(body, tokens[from]?.start ?? 0, earlier);
  if (!predicate || !person || (person.gender ?? gender) !== gender) return null;
  const naming: Naming = {
    ...extentOfTokens(tokens, from, from + 1),
    sentence: index,
    name: person.name,
    gender: person.gender,
    posts: predicate.titles.map((title) => ({ ...postOf(sentence, title), basis: "COREFERENT" })),
    quote: extentOfTokens(tokens, from, predicate.next),
    antecedents: [person.quote],
    rule: RULE,
  };
  return { namings: [naming], next: from + 1 };
}

/** The one person of those named so far whose surname stands shortly before, in the same paragraph. */
function spokenOf(body: string, start: number, earlier: readonly Naming[]): Naming | null {
  const before = body.slice(Math.max(0, start - REACH), start);
  const paragraph = new Set(nameWords(before.slice(before.lastIndexOf("\n") + 1)));
  const surname = ({ name }: Naming) => nameWords(body.slice(name.start, name.end)).at(-1) ?? "";
  const spoken = earlier.filter((naming) => paragraph.has(surname(naming)));
  return new Set(spoken.map(surname)).size === 1 ? (spoken.at(-1) ?? null) : null;
}
