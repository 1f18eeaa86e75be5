import { ruleName } from "../../extraction-rule";
import { readJoinedTitles, type JoinedTitles } from "../titles/joined-titles";
import { oneNaming, postOf, type Naming, type TokenSentence } from "./naming";
import { readPersonName, type PersonName } from "../names/person-name";
import type { Token } from "../tokens";

const RULE = ruleName({ id: "lined-name", version: 2 });

/** Find those of whom one line is the name and the next the post: "His Excellency Juan Paz / Ambassador of Peru". */
export function findLinedNames(sentences: readonly TokenSentence[], known: readonly Naming[]): Naming[] {
  const named = new Set(known.map(({ sentence }) => sentence));
  let taken = -1;
  return sentences.flatMap((sentence, at) => {
    const below = sentences[at + 1];
    const above = sentences[at - 1];
    if (!below || named.has(sentence.index) || !isLine(sentence, below)) return [];
    const name = nameAlone(sentence.tokens);
    const joined = name && !named.has(below.index) ? titleAlone(below.tokens) : null;
    // "Minister of Trade / Ada Obi / Minister of Health / Juan Paz": each title has its name below.
    const isUnderTitle = above !== undefined && taken !== at - 1 && titleAlone(above.tokens) !== null;
    if (!name || !joined || isUnderTitle || !isTold(name, joined)) return [];
    taken = at + 1;
    return [namingOf(sentence, below, name, joined)];
  });
}

/** Whether a line ends where a sentence does. */
function isLine({ body, tokens }: TokenSentence, below: TokenSentence): boolean {
  const [last, first] = [tokens.at(-1), below.tokens[0]];
  return last !== undefined && first !== undefined && /^[,;]?\s*[\n\r]\s*$/u.test(body.slice(last.end, first.start));
}

function nameAlone(tokens: readonly Token[]): PersonName | null {
  const isShort = tokens.length > 1 && tokens.length < 14;
  const name = isShort ? readPersonName(tokens, 0) : null;
  if (!name) return null;
  const isNickname = tokens[name.next]?.word === "(" && tokens[name.next + 2]?.word === ")";
  const rest = isNickname ? readPersonName(tokens, name.next + 3) : null;
  if (rest?.next === tokens.length)
    return { ...name, name: { start: name.name.start, end: rest.name.end }, next: rest.next };
  if (name.words < 2) return null;
  return name.next === tokens.length || (name.next === tokens.length - 1 && tokens[name.next]?.word === ",")
    ? name
    : null;
}

function titleAlone(tokens: readonly Token[]): JoinedTitles | null {
  const joined = tokens.length < 30 ? readJoinedTitles(tokens, 0) : null;
  const isAll = joined !== null && tokens.slice(joined.next).every(({ word }) => /^[.,;]$/u.test(word));
  return isAll && joined.titles.every(({ core }) => core.isCapitalised && !core.isPlural) ? joined : null;
}

/** A line that is no more than a noun tells little below words that need not be a name. */
function isTold({ hasHonorific }: PersonName, { titles }: JoinedTitles): boolean {
  return (
    hasHonorific ||
    titles.some(
      ({ core, country, organization, pieces }) =>
        country !== null || organization !== null || pieces.length > 1 || core.next - core.from > 1,
    )
  );
}

function namingOf(sentence: TokenSentence, below: TokenSentence, name: PersonName, joined: JoinedTitles): Naming {
  const posts = joined.titles.map((title) => postOf(below, title));
  const naming = oneNaming(sentence, { from: 0, next: name.next, name, posts, rule: RULE });
  return { ...naming, quote: { start: naming.start, end: below.tokens[joined.next - 1]?.end ?? naming.end } };
}
