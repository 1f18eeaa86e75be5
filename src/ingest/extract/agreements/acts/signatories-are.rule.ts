import { ruleName } from "../../extraction-rule";
import { extentOf, mentionsIn } from "../../marked-sentence";
import type { InstrumentRule } from "../instrument-act";
import { partiesNamed } from "../parties/parties-named";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

/** "The following countries have signed the ‹I0›: ‹C0›, ‹C1› and ‹C2›". */
const FOLLOWING =
  /\b[Tt]he following (?:\p{Ll}+ ){0,2}?(?:countries|states|nations|governments|parties|ministers|leaders) (?:have |had )?(?:so far |already |since |now )?signed\b(?! (?:up|off|on to|onto)\b)[^;‹]{0,40}(?:‹I\d+›)?[^;‹]{0,30}(?:[:–—]| -)(?<who>[^;‹]{0,12}(?:‹C\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\d+›){0,60}|‹P\d+›(?:(?:, (?:and )?| and )(?:the )?‹P\d+›){0,20}))/u;
const SIGNATORIES =
  /\b(?:[Oo]ther |[Tt]he |‹N\d+› )*[Ss]ignatories\b[^;‹]{0,20}(?:‹I\d+› )?(?:were|are|included?|includes|being|:)(?<who>[^;‹]{0,12}(?:‹C\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\d+›){0,60}|‹P\d+›(?:(?:, (?:and )?| and )(?:the )?‹P\d+›){0,20}))/u;

/** Those who signed the instrument spoken of are listed. */
export const signatoriesAre: InstrumentRule = {
  id: "SIGNATORIES_ARE",
  version: 4,
  description: "A sentence lists the states or people that signed the instrument named in it or before it.",
  examples: [
    { text: "The other signatories were Peru, Chile and Bolivia.", finds: ["SIGNED agreement"] },
    { text: "Signatories to the Reef Pact include Peru, Chile and Bolivia.", finds: ["SIGNED Reef Pact"] },
    {
      text: "The following countries have signed the Reef Pact: Peru, Chile and Bolivia.",
      finds: ["SIGNED Reef Pact"],
    },
    { text: "The following countries signed up: Peru, Chile and Bolivia.", finds: [] },
    { text: "The signatories were tired.", finds: [] },
  ],
  read({ sentence, instruments }, reading) {
    const match = SIGNATORIES.exec(sentence.marked) ?? FOLLOWING.exec(sentence.marked);
    const who = match?.groups?.["who"];
    if (!match || who === undefined) return [];
    const quote = extentOf(sentence, match.index, match.index + match[0].length);
    const [named] = mentionsIn(sentence, match[0], "instrument").flatMap(
      ({ instrument }) => instruments[instrument] ?? [],
    );
    const act = actOnUnnamed({
      sentence: sentence.sentence.index,
      words: quote,
      title: "agreement",
      kind: "AGREEMENT",
      head: "agreement",
      isDefinite: true,
      status: "SIGNED",
      quote,
      parties: partiesNamed(sentence, who, reading),
      signatories: mentionsIn(sentence, who, "person").flatMap(({ people }) => people),
      rule: ruleName(signatoriesAre),
    });
    return [named ? { ...act, instrument: named } : act];
  },
};
