import type { FoundAgreementStatus } from "../../extraction";
import { ruleName } from "../../extraction-rule";
import { firstDateIn } from "../../found-date";
import { extentOf, mentionsIn } from "../../marked-sentence";
import type { InstrumentRule } from "../instrument-act";
import { partiesNamed } from "../parties/parties-named";
import { signersAfterPassive } from "../signing/signers";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

const IT_WAS_SIGNED =
  /^(?:It|This(?: one)?|The same) (?:was|has been|had been) (?:also |first |formally |officially |jointly |later |then ){0,2}(?<verb>signed|inked|penned|initiall?ed|ratified)\b(?<partners>[^;‹]{0,12}\b(?:between|with)\b [^;]{0,140})?(?<after>[^;]{0,200})/u;

const STATUSES: Readonly<Record<string, FoundAgreementStatus>> = { ini: "NEGOTIATED", rat: "RATIFIED" };

/** The instrument that the sentence before named was signed. */
export const signedIt: InstrumentRule = {
  id: "SIGNED_IT",
  version: 1,
  description: "The instrument that the sentence before names was signed or ratified, as “It was signed” tells.",
  examples: [
    { text: "It was signed in Suva by Fijian Minister Ana Vakatawa.", finds: ["SIGNED it"] },
    { text: "It was signed off by the clerk.", finds: [] },
    { text: "This was signed in Suva by Fijian Minister Ana Vakatawa.", finds: ["SIGNED it"] },
  ],
  read({ sentence }, reading) {
    const match = IT_WAS_SIGNED.exec(sentence.marked);
    const { verb = "", partners = "", after = "" } = match?.groups ?? {};
    if (!match || /^ (?:off|up|on to|into)\b/u.test(after)) return [];
    const quote = extentOf(sentence, 0, match[0].length);
    return [
      actOnUnnamed({
        sentence: sentence.sentence.index,
        words: { start: quote.start, end: quote.start + 2 },
        title: "it",
        kind: "AGREEMENT",
        head: "it",
        isDefinite: true,
        status: STATUSES[verb.slice(0, 3)] ?? "SIGNED",
        quote,
        date: firstDateIn(sentence, match[0]),
        parties: partiesNamed(sentence, partners, reading),
        signatories: mentionsIn(
          sentence,
          verb === "ratified" ? "" : signersAfterPassive(partners + after),
          "person",
        ).flatMap(({ people }) => people),
        rule: ruleName(signedIt),
      }),
    ];
  },
};
