import { ruleName } from "../../extraction-rule";
import { readJoinedTitles } from "../titles/joined-titles";
import { extentOfTokens, postOf, type Naming, type NamingsRead, type TokenSentence } from "./naming";
import type { NamingRule } from "./naming-rule";

/** A post is given to the person named right before. */
export const objectPost: NamingRule = {
  id: "object-post",
  version: 1,
  description: "Finds the posts that a letter or decree gives to the person named right before.",
  examples: [
    {
      text: "The President received the letter of Ambassador Ada Obi, accrediting her as Ambassador of Kenya to Fiji.",
      finds: ["Ada Obi: Ambassador to Fiji (KE)"],
    },
    {
      text: "He signed a decree on Peru’s Deputy Minister Juan Paz, appointing him Minister of Trade.",
      finds: ["Juan Paz: Deputy Minister (PE), Minister of Trade (PE)"],
    },
    { text: "Fijian Minister Sera Kalo left, accrediting him as Ambassador of Kenya.", finds: [] },
  ],
  read: readObjectPost,
};
const RULE = ruleName(objectPost);

const GIVES = new Set(["accrediting", "appointing", "naming", "designating", "confirming", "making"]);
const GENDERS: Readonly<Record<string, string>> = { him: "M", her: "F" };

function readObjectPost(sentence: TokenSentence, from: number, earlier: readonly Naming[]): NamingsRead | null {
  const { tokens, index } = sentence;
  if (!GIVES.has(tokens[from]?.word ?? "") || tokens[from - 1]?.word !== ",") return null;
  const gender = GENDERS[tokens[from + 1]?.word ?? ""];
  if (!gender) return null;
  const person = earlier.at(-1);
  if (person?.sentence !== index || person.end !== tokens[from - 2]?.end) return null;
  if ((person.gender ?? gender) !== gender) return null;
  const joined = readJoinedTitles(tokens, from + (tokens[from + 2]?.word === "as" ? 3 : 2));
  if (!joined) return null;
  const naming: Naming = {
    ...extentOfTokens(tokens, from + 1, from + 2),
    sentence: index,
    name: person.name,
    gender: person.gender,
    posts: joined.titles.map((title) => ({ ...postOf(sentence, title), basis: "COREFERENT" })),
    quote: { start: person.start, end: extentOfTokens(tokens, from, joined.next).end },
    antecedents: [],
    rule: RULE,
  };
  return { namings: [naming], next: joined.next };
}
