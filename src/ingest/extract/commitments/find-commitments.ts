import type { FoundCommitment } from "../extraction";
import type { Reading } from "../reading";
import { TriggerIndex } from "../../triggers/trigger-index";
import { COMMITMENT_RULES } from "./rules";

const COMMITMENTS = new TriggerIndex(COMMITMENT_RULES);

/** Return the commitments of an article, each once, in order. */
export function findCommitments(reading: Reading): FoundCommitment[] {
  const found = reading.sentences.flatMap((sentence) => {
    const own = COMMITMENTS.of(sentence.marked).flatMap((rule) => rule.read(sentence, reading));
    return own.filter(
      ({ quote }, index) =>
        !own.slice(0, index).some((other) => other.quote.start < quote.end && quote.start < other.quote.end),
    );
  });
  // A headline and a lead say the same twice.
  const contents = found.map(({ content }) => content.toLowerCase());
  return found.filter((_, index) => contents.indexOf(contents[index] ?? "") === index);
}
