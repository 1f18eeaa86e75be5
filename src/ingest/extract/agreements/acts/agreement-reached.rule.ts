import { ruleName } from "../../extraction-rule";
import { extentOf, wordsOf } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import type { InstrumentRule } from "../instrument-act";
import { hasTopic } from "../instruments/instrument-identity";
import { ownParties } from "../parties/own-parties";
import { distinct, partiesNamed } from "../parties/parties-named";
import { isDenied } from "../pattern-parts";
import { singlePhrase } from "../instruments/single-phrase";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

/** What states agree to do by an agreement, and not only to go on talking about. */
const DEED =
  "(?:establish|create|set up|build|open|reopen|share|transfer|exchange|supply|allow|permit|grant|waive|abolish|lift|lease|purchase|launch|end|return|resettle|recognise|recognize|remove|reduce|delimit|demarcate)";
const REACHED = new RegExp(
  "(?:(?<who>‹[CPO]\\d+›(?:(?:, (?:and )?| and )(?:the )?‹[CPO]\\d+›){0,6})(?<between>[^;.‹]{0,30}))?\\b(?:reached|struck) (?:an? )?(?:‹I\\d+›|agreement)" +
    `(?: today| yesterday| (?:on )?‹D\\d+›){0,2}(?<others> with (?:the )?(?:[Gg]overnment of (?:the )?)?‹[CPO]\\d+›)? (?<topic>to ${DEED} [^;.]{6,160})`,
  "gu",
);

/** States agreed to do something, and called that an agreement. */
export const agreementReached: InstrumentRule = {
  id: "AGREEMENT_REACHED",
  version: 1,
  description: "Somebody reached agreement with a partner that is named to do something, which is not yet signed.",
  examples: [
    {
      text: "Peru has reached agreement today with Chile to open a border crossing in Arica.",
      finds: ["NEGOTIATED agreement to open a border crossing in Arica"],
    },
    { text: "Peru has reached agreement today with Chile to meet again.", finds: [] },
    { text: "Peru has not reached agreement today with Chile to open a border crossing.", finds: [] },
    { text: "Peru reached agreement to open a shop.", finds: [] },
  ],
  read({ sentence, instruments }, reading) {
    if (!/\b(?:reached|struck)\b/u.test(sentence.marked)) return [];
    return matchesOf(sentence.marked, REACHED).flatMap(({ 0: words, index, groups = {} }) => {
      const { who = "", between = "", others = "", topic = "" } = groups;
      if (isDenied(between) || instruments.length > 1 || instruments.some(hasTopic)) return [];
      const own = instruments.flatMap((instrument) => ownParties(instrument, sentence, reading));
      const parties = distinct([...partiesNamed(sentence, who + others, reading), ...own]);
      if (parties.length < 2 && others === "") return [];
      const quote = extentOf(sentence, index, index + words.length);
      const from = index + words.length - topic.length;
      const title = `agreement ${wordsOf(sentence, extentOf(sentence, from, from + topic.length))}`;
      const act = actOnUnnamed({
        sentence: sentence.sentence.index,
        words: quote,
        title,
        kind: "AGREEMENT",
        head: "agreement",
        status: "NEGOTIATED",
        quote,
        parties,
        rule: ruleName(agreementReached),
      });
      return [{ ...act, instrument: singlePhrase(sentence, quote, { title, kind: "AGREEMENT", head: "agreement" }) }];
    });
  },
};
