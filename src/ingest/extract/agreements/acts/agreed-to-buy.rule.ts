import { ruleName } from "../../extraction-rule";
import { firstDateIn } from "../../found-date";
import { extentOf, wordsOf } from "../../marked-sentence";
import type { InstrumentRule } from "../instrument-act";
import { isDenied, isToCome } from "../pattern-parts";
import { partiesNamed } from "../parties/parties-named";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

const PURCHASE =
  /(?<buyer>‹O\d+›)(?<between>[^;‹]{0,40})\b(?:agreed|contracted|placed an order|signed (?:up|a deal|an agreement|a contract)) (?:to )?(?<what>(?:purchase|buy|order|acquire|lease)[^;]{0,80}? from (?<seller>‹O\d+›))/iu;

/** A body agreed to buy something of another. */
export const agreedToBuy: InstrumentRule = {
  id: "AGREED_TO_BUY",
  version: 1,
  description:
    "A named body agreed with another to buy, order or lease something: a contract, not yet said to be signed.",
  examples: [
    {
      text: "Nairobi Airlines has agreed to buy nine aircraft from Boeing.",
      finds: ["NEGOTIATED buy nine aircraft from Boeing"],
    },
    { text: "Nairobi Airlines did not agree to buy nine aircraft from Boeing.", finds: [] },
  ],
  read({ sentence }, reading) {
    const match = PURCHASE.exec(sentence.marked);
    const { buyer = "", between = "", what = "", seller = "" } = match?.groups ?? {};
    if (!match || isDenied(between) || isToCome(between)) return [];
    const quote = extentOf(sentence, match.index, match.index + match[0].length);
    const words = extentOf(sentence, match.index + match[0].indexOf(what), match.index + match[0].length);
    return [
      actOnUnnamed({
        sentence: sentence.sentence.index,
        words,
        title: wordsOf(sentence, words),
        kind: "CONTRACT",
        head: "contract",
        status: "NEGOTIATED",
        quote,
        date: firstDateIn(sentence, match[0]),
        parties: partiesNamed(sentence, `${buyer} ${seller}`, reading),
        rule: ruleName(agreedToBuy),
      }),
    ];
  },
};
