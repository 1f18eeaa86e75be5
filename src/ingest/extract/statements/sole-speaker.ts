import type { FoundStatement } from "../extraction";
import { ruleName } from "../extraction-rule";
import type { MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import { SAYS } from "./speech-verbs";

const RULE = ruleName({ id: "SOLE_SPEAKER", version: 1 });
/** Fewer words in quotation marks may be a title or a motto. */
const FEWEST_WORDS = 8;

/**
 * Return the quotations that stand by themselves, said by nobody in particular, in an article that quotes one person
 * only: they are that person's.
 */
export function bySoleSpeaker(
  { sentences, people, text }: Reading,
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const quoted = statements.filter(({ isVerbatim }) => isVerbatim);
  const [first] = quoted;
  if (!first || quoted.some(({ speaker }) => speaker !== first.speaker)) return [];
  const own = (people[first.speaker]?.name ?? "").split(" ").filter(({ length }) => length > 3);
  const alone = sentences.flatMap((sentence, index) => {
    const quote = standingAlone(sentence);
    if (!quote || statements.some((each) => each.quote.start < quote.end && quote.start < each.quote.end)) return [];
    // Nobody speaks of oneself by name, and who was said to speak right before, though unknown, may go on.
    if (own.some((name) => sentence.sentence.text.includes(name)) || isSaidByOther(sentences[index - 1], statements))
      return [];
    return [quote];
  });
  return joined(alone, text.body).map((quote) => ({
    speaker: first.speaker,
    isVerbatim: true,
    cue: null,
    quote,
    antecedents: [first.quote],
    rule: RULE,
    basis: "COREFERENT",
  }));
}

/** Sentences between which no quotation mark stands are one quotation. */
function joined(quotes: readonly FoundStatement["quote"][], body: string): FoundStatement["quote"][] {
  const whole: FoundStatement["quote"][] = [];
  for (const quote of quotes) {
    const last = whole.at(-1);
    if (last && /^[.!?]? ?$/u.test(body.slice(last.end, quote.start)))
      whole[whole.length - 1] = { start: last.start, end: quote.end };
    else whole.push(quote);
  }
  return whole;
}

const ATTRIBUTED = new RegExp(`‹Q\\d+›,?\\s.*\\b(?:${SAYS})`, "u");

function isSaidByOther(previous: MarkedSentence | undefined, statements: readonly FoundStatement[]): boolean {
  if (!previous || !ATTRIBUTED.test(previous.marked)) return false;
  const { start, end } = previous.sentence;
  return !statements.some(({ quote }) => quote.start < end && start < quote.end);
}

function standingAlone({ marked, mentions, sentence }: MarkedSentence): FoundStatement["quote"] | null {
  const [quotation] = mentions;
  if (!/^‹Q0›[.,;!?]?$/u.test(marked) || quotation?.kind !== "quotation") return null;
  const words = quotation.words.replace(/[\s,]+$/u, "");
  if (words.split(/\s+/u).length < FEWEST_WORDS) return null;
  const start = sentence.start + sentence.text.indexOf(words);
  return { start, end: start + words.length };
}
