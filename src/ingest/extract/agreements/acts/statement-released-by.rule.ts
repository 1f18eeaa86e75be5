import { ruleName } from "../../extraction-rule";
import { extentOf, mentionsIn, type MarkedSentence } from "../../marked-sentence";
import type { InstrumentRule } from "../instrument-act";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { partiesNamed } from "../parties/parties-named";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

const RELEASED_BY =
  /(?:‹I\d+›|\bstatement)(?: (?:was |is )?(?:jointly )?(?:released|issued|made|adopted|delivered))? by (?:the )?(?:(?:(?:‹O\d+›|G\d+|[Jj]oint) )?(?:[Gg]overnments?|(?:[Ff]oreign |[Ff]inance |[Dd]efen[cs]e |[Pp]rime )?[Mm]inisters|[Ll]eaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment)) of )?(?<who>(?:the )?‹C\d+›(?: \([^()]{1,40}\))?(?:(?:, (?:and )?| and )(?:the )?‹[CO]\d+›(?: \([^()]{1,40}\))?){1,30})/u;

/** States whose joint statement an article gives. */
export const statementReleasedBy: InstrumentRule = {
  id: "STATEMENT_RELEASED_BY",
  version: 1,
  description: "A sentence says which states a joint statement is by.",
  examples: [
    {
      text: "This joint statement was made by the Governments of Peru, Chile and Bolivia.",
      finds: ["SIGNED joint statement"],
    },
    { text: "The statement was released by the Government of Peru.", finds: [] },
  ],
  read({ sentence, instruments }, reading) {
    const match = RELEASED_BY.exec(sentence.marked);
    const who = match?.groups?.["who"];
    if (!match || who === undefined || isOther(match[0], sentence, instruments)) return [];
    const quote = extentOf(sentence, match.index, match.index + match[0].length);
    return [
      actOnUnnamed({
        sentence: sentence.sentence.index,
        words: quote,
        title: "joint statement",
        kind: "JOINT_STATEMENT",
        head: "joint statement",
        status: "SIGNED",
        quote,
        parties: partiesNamed(sentence, who, reading),
        rule: ruleName(statementReleasedBy),
      }),
    ];
  },
};

/** Whether the words name an instrument that is no statement. */
function isOther(words: string, sentence: MarkedSentence, instruments: readonly InstrumentPhrase[]): boolean {
  return mentionsIn(sentence, words, "instrument").some(
    ({ instrument }) => instruments[instrument]?.kind !== "JOINT_STATEMENT",
  );
}
