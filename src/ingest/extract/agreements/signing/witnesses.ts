import { mentionsIn } from "../../marked-sentence";
import type { Reading } from "../../reading";
import type { InstrumentAct } from "../instrument-act";

const WITNESSING =
  /\b(?:witness(?:ed|ing)?|presence of|presided over|oversaw|attended) (?:\p{L}+ ){0,3}(?:signing|exchange|signature|ceremony)\b/iu;
/** "The signing ceremony was attended by ‹P0›". */
const WAS_WITNESSED =
  /\b(?:signing|signature)(?: (?:ceremony|event|of the (?:agreement|document|memorandum|mou|treaty)s?))? (?:was|were) (?:also |further )?(?:witnessed|attended|presided over|overseen|graced) by\b/iu;
/** "‹P0› looked on as ‹P1› signed". */
const SAW = /\b(?:witnessed|watched|looked on|were present|was present|stood by) (?:as|while|when)\b/iu;
const IN_PRESENCE = /\b(?:in the presence of|witnessed by)\b/iu;

/** Return the people of whom the sentence of a signing, or the next one, says that they saw it. */
export function witnessesOf(act: InstrumentAct, reading: Reading): number[] {
  return reading.sentences
    .slice(act.sentence, act.sentence + 2)
    .filter(
      ({ marked }) =>
        SAW.test(marked) || WITNESSING.test(marked) || WAS_WITNESSED.test(marked) || IN_PRESENCE.test(marked),
    )
    .flatMap((sentence) => mentionsIn(sentence, sentence.marked, "person").flatMap(({ people }) => people));
}
