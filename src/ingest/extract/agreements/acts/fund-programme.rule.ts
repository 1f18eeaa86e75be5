import { ruleName } from "../../extraction-rule";
import { extentOf, mentionsIn, wordsOf } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { statesIn } from "../parties/states-told";
import type { InstrumentRule } from "../instrument-act";
import { partiesNamed } from "../parties/parties-named";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

/** "the IMF-supported programme", "Peru’s IMF programme"; "the IMF programme" may be one to come. */
const PROGRAMME =
  /(?:(?<owner>‹C\d+›)['’]s?(?: current| ongoing| existing| new)?|\b(?:its|their)(?: current| ongoing| existing)?|\b(?:current|ongoing|existing)) (?<own>‹O\d+›(?:[- ](?:supported|backed|funded))? (?:(?:economic|reform|adjustment|lending|loan|bailout) ){0,2}program(?:me)?)\b|\bthe (?<supported>‹O\d+›[- ](?:supported|backed|funded) (?:(?:economic|reform|adjustment) ){0,2}program(?:me)?)\b/gu;
/** Who lends to states under a programme that each agrees with it. */
const LENDER = /^(?:IMF|International Monetary Fund)$/u;

/** The programme that a state has with the Monetary Fund. */
export const fundProgramme: InstrumentRule = {
  id: "FUND_PROGRAMME",
  version: 1,
  description: "A state's programme with the International Monetary Fund is spoken of as one that it carries out.",
  examples: [
    {
      text: "Peru is carrying out the IMF-supported reform programme.",
      finds: ["IN_FORCE IMF-supported reform programme"],
    },
    { text: "Peru hopes for an IMF programme.", finds: [] },
    { text: "Peru is carrying out the EU-funded school programme.", finds: [] },
  ],
  read({ sentence }, reading) {
    if (!/program/u.test(sentence.marked)) return [];
    return matchesOf(sentence.marked, PROGRAMME).flatMap(({ 0: words, index, groups = {} }) => {
      const { owner, own, supported = "" } = groups;
      const what = own ?? supported;
      const [body] = mentionsIn(sentence, what, "organization");
      const lender = body && reading.organizations[body.organization]?.name;
      if (lender === undefined || !LENDER.test(lender)) return [];
      const from = index + words.length - what.length;
      const extent = extentOf(sentence, from, from + what.length);
      const states = owner === undefined ? statesIn(sentence, reading) : partiesNamed(sentence, owner, reading);
      const borrowers = states.filter((party) => "country" in party);
      return [
        actOnUnnamed({
          sentence: sentence.sentence.index,
          words: extent,
          title: wordsOf(sentence, extent),
          kind: "PROGRAMME",
          head: "programme",
          isDefinite: true,
          status: "IN_FORCE",
          quote: extentOf(sentence, index, index + words.length),
          parties: [...(borrowers.length === 1 ? borrowers : []), { organization: lender }],
          rule: ruleName(fundProgramme),
        }),
      ];
    });
  },
};
