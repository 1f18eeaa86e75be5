import { groupBy } from "../../../../api/group-by";
import type { Naming, TokenSentence } from "../people/naming";
import { readPersonName, type PersonName } from "./person-name";
import { nameWords } from "./same-name";
import type { Token } from "../tokens";

const RULE = "fuller-name@2";
/** How many words before a surname the name can begin. */
const REACH = 4;

/** Find the full names of people who have a post only where their surname stands: "Ms. Ada Obi … Ambassador Obi". */
export function findFullerNames(sentences: readonly TokenSentence[], namings: readonly Naming[]): Naming[] {
  const body = sentences[0]?.body ?? "";
  const forms = namings.map(({ name }) => nameWords(body.slice(name.start, name.end)));
  const full = new Set(forms.filter(({ length }) => length > 1).flatMap((words) => words.at(-1) ?? []));
  const surnames = new Set(forms.flatMap((words) => (words.length === 1 && !full.has(words[0] ?? "") ? words : [])));
  if (surnames.size === 0) return [];
  const bySentence = groupBy(namings, ({ sentence }) => sentence);
  return sentences.flatMap((sentence) => fullerNamesIn(sentence, surnames, bySentence.get(sentence.index) ?? []));
}

function fullerNamesIn(sentence: TokenSentence, surnames: ReadonlySet<string>, own: readonly Naming[]): Naming[] {
  const { tokens, body, index } = sentence;
  return tokens.flatMap((token, at) => {
    if (!token.isCapitalised || !surnames.has(nameWords(token.text)[0] ?? "")) return [];
    if (own.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
    const name = nameEndingAt(sentence, at);
    if (!name || isRelative(tokens, name.from) || nameWords(body.slice(name.name.start, name.name.end)).length < 2)
      return [];
    const extent = { start: tokens[name.from]?.start ?? name.name.start, end: name.name.end };
    return [
      {
        ...extent,
        sentence: index,
        name: name.name,
        gender: name.gender,
        posts: [],
        quote: extent,
        antecedents: [],
        rule: RULE,
      },
    ];
  });
}

/** "Minister Obi’s wife, Ada Obi": somebody else of the name. */
function isRelative(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - (tokens[from - 1]?.word === "," ? 2 : 1)]?.word ?? "";
  return /^(?:wife|husband|spouse|partner|widow|son|daughter|brother|sister|father|mother|cousin|nephew|niece)$/u.test(
    before,
  );
}

function nameEndingAt({ tokens }: TokenSentence, at: number): PersonName | null {
  for (let from = Math.max(0, at - REACH); from < at; from++) {
    const name = readPersonName(tokens, from);
    if (name && name.name.end === tokens[at]?.end) return name;
  }
  return null;
}
