import { ruleName } from "../../extraction-rule";
import { firstDateIn } from "../../found-date";
import { extentOf, mentionsIn } from "../../marked-sentence";
import type { InstrumentRule } from "../instrument-act";
import { isToCome } from "../pattern-parts";
import { partiesNamed } from "../parties/parties-named";
import { signersAfterPassive } from "../signing/signers";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

const NOTES_EXCHANGED =
  /\b(?<what>[Nn]otes|[Ll]etters) (?<between>[^;.‹]{0,60})\b(?:signed and )?exchanged\b(?<after>[^;]{0,300})/u;

/** Notes by which an agreement is concluded were exchanged. */
export const notesExchanged: InstrumentRule = {
  id: "NOTES_EXCHANGED",
  version: 1,
  description:
    "Notes or letters to an effect were exchanged between people or states, by which an agreement is concluded.",
  examples: [
    {
      text: "Notes to this effect were exchanged on Monday between Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa.",
      finds: ["SIGNED exchange of notes"],
    },
    {
      text: "Letters will be exchanged between Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa.",
      finds: [],
    },
    { text: "Notes were exchanged in class.", finds: [] },
  ],
  read({ sentence }, reading) {
    const match = NOTES_EXCHANGED.exec(sentence.marked);
    const { what = "", between = "", after = "" } = match?.groups ?? {};
    if (!match || !/\b(?:was|were|been)\b/u.test(between) || isToCome(`${between} `, "exchanged")) return [];
    const signers = signersAfterPassive(after.replace(/\bbetween\b/u, "by"));
    const parties = partiesNamed(sentence, /\bbetween\b.*$/u.exec(after)?.[0] ?? signers, reading);
    if (parties.length < 2) return [];
    const quote = extentOf(sentence, match.index, match.index + match[0].length - after.length);
    return [
      actOnUnnamed({
        sentence: sentence.sentence.index,
        words: quote,
        title: `exchange of ${what.toLowerCase()}`,
        kind: "AGREEMENT",
        head: `exchange of ${what.toLowerCase()}`,
        isDefinite: true,
        status: "SIGNED",
        quote,
        date: firstDateIn(sentence, after),
        parties,
        signatories: mentionsIn(sentence, signers, "person").flatMap(({ people }) => people),
        rule: ruleName(notesExchanged),
      }),
    ];
  },
};
