import type { FoundStatement } from "../extraction";
import { ruleName } from "../extraction-rule";
import type { MarkedSentence } from "../marked-sentence";
import type { PersonMention } from "../mention";
import type { Reading } from "../reading";
import { SAYS } from "./speech-verbs";
import { speakerAt } from "./statement";

const RULE = ruleName({ id: "BLOCK_QUOTATION", version: 1 });
const ANNOUNCES = new RegExp(`^(?:[^‹]{0,40})(?<who>‹P\\d+›)[^‹.;]{0,60}\\b(?<cue>${SAYS})[^‹.;]{0,30}:$`, "u");
const IN_FIRST_PERSON = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)(?![\p{L}])/u;
const MOST_PARAGRAPHS = 4;

/**
 * Return what is printed as a block, without quotation marks, under a line that announces who speaks: the paragraphs that
 * follow it in the first person.
 */
export function blockQuotations({ sentences }: Reading): FoundStatement[] {
  return sentences.flatMap((sentence, index) => {
    const groups = sentence.marked.endsWith(":") ? ANNOUNCES.exec(sentence.marked)?.groups : undefined;
    const person = groups ? speakerAt(sentence, groups["who"] ?? "") : null;
    return person ? paragraphsOf(sentences, index, person, groups?.["cue"] ?? null) : [];
  });
}

function paragraphsOf(
  sentences: readonly MarkedSentence[],
  from: number,
  { people: [speaker = 0], start, end }: PersonMention,
  cue: string | null,
): FoundStatement[] {
  const first = (sentences[from]?.sentence.paragraph ?? 0) + 1;
  const found: FoundStatement[] = [];
  for (let paragraph = first; paragraph < first + MOST_PARAGRAPHS; paragraph++) {
    const block = sentences.filter(({ sentence }) => sentence.paragraph === paragraph);
    const quote = { start: block[0]?.sentence.start ?? 0, end: block.at(-1)?.sentence.end ?? 0 };
    const isSpoken =
      block.some(({ sentence }) => IN_FIRST_PERSON.test(sentence.text)) &&
      block.every(({ sentence, mentions }) => !/[“”"«]/u.test(sentence.text) && !names(mentions, speaker));
    if (!isSpoken) break;
    const antecedents = [{ start, end }];
    found.push({ speaker, isVerbatim: true, cue, quote, antecedents, rule: RULE, basis: "COREFERENT" });
  }
  return found;
}

/** Nobody speaks of oneself by name. */
function names(mentions: MarkedSentence["mentions"], speaker: number): boolean {
  return mentions.some((each) => each.kind === "person" && each.form === "NAMED" && each.people.includes(speaker));
}
