import { ruleName } from "../../extraction-rule";
import { extentOf, mentionsIn } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import type { InstrumentRule } from "../instrument-act";
import { isAnaphoric } from "../instrument-identity";
import type { InstrumentPhrase } from "../instrument-phrase";
import { isDenied, isToCome } from "../pattern-parts";
import { partiesNamed } from "../parties-named";
import { actOnUnnamed } from "../unnamed-instrument";

const SIGNED_FOR =
  /(?<who>‹P\d+›)(?<between>[^;‹]{0,30}(?:‹[OC]\d+›[^;‹]{0,20}){0,2})\b(?:signed|initialled|signing|inked|penned)(?: (?:it|the (?:documents?|papers|texts?|notes)|(?:the |these |this |both )?(?:‹N\d+› )?‹I\d+›))? (?:for|on behalf of) (?:the )?(?:[Gg]overnment of (?:the )?)?(?<party>‹[CO]\d+›|(?:Bank|Fund|Union|Commission|Agency|Organi[sz]ation|Company|Secretariat|Ministry|Authority)\b|(?:‹P\d+›|his|her|their) (?:respective )?(?:[Cc]ountr(?:y|ies)|[Gg]overnments?|sides?|[Mm]inistr(?:y|ies)|[Ii]nstitutions?|[Oo]rgani[sz]ations?))(?<others> (?:together |along |jointly )?with (?:the |his |her )?‹P\d+›(?!['’]))?/gu;

/** "Signing for ‹C0› was ‹P1›". */
const SIGNING_FOR =
  /\b[Ss]igning (?:(?:it|the (?:documents?|‹I\d+›)) )?(?:for|on behalf of) (?:the )?(?:[Gg]overnment of (?:the )?)?(?<party>‹[CO]\d+›)(?<between>[^.;‹]{0,20}) (?:was|were) (?:the |its )?(?<who>‹P\d+›)/gu;

/** Neither "the agreement" nor several. */
function isNamedInFull(instrument: InstrumentPhrase): boolean {
  return !instrument.isPlural && !isAnaphoric(instrument);
}

/** Somebody signed what was named before, for a state or body. */
export const signedFor: InstrumentRule = {
  id: "SIGNED_FOR",
  version: 2,
  description: "Somebody signed for a state or body, without the instrument, which is the one named before.",
  examples: [
    {
      text: "Fijian Minister Ana Vakatawa signed for Fiji while Tongan Minister Sione Taufa signed on behalf of Tonga.",
      finds: ["SIGNED agreement", "SIGNED agreement"],
    },
    { text: "Signing for Fiji was Fijian Minister Ana Vakatawa.", finds: ["SIGNED agreement"] },
    { text: "Fijian Minister Ana Vakatawa signed for a parcel.", finds: [] },
  ],
  read({ sentence, instruments }, reading) {
    if (!/\b(?:[Ss]ign(?:ed|ing)|initialled|inked|penned)\b/u.test(sentence.marked)) return [];
    const told = [...matchesOf(sentence.marked, SIGNED_FOR), ...matchesOf(sentence.marked, SIGNING_FOR)];
    return told.flatMap(({ 0: words, index, groups = {} }) => {
      const { who = "", between = "", party = "", others = "" } = groups;
      if (isDenied(between) || isToCome(between, "signed")) return [];
      const quote = extentOf(sentence, index, index + words.length);
      // "signed the Reef Treaty for ‹C0›": what somebody signed, another rule tells.
      if (instruments.some((each) => each.start >= quote.start && each.end <= quote.end && isNamedInFull(each)))
        return [];
      return [
        actOnUnnamed({
          sentence: sentence.sentence.index,
          words: quote,
          title: "agreement",
          kind: "AGREEMENT",
          // Any kind of instrument named last, unless the sentence names one itself.
          head: instruments.length === 0 ? "document" : "agreement",
          isDefinite: true,
          isPlural: instruments.findLast(({ start }) => start < quote.end)?.isPlural ?? false,
          status: "SIGNED",
          quote,
          parties: partiesNamed(sentence, party, reading),
          signatories: mentionsIn(sentence, who + others, "person").flatMap(({ people }) => people),
          rule: ruleName(signedFor),
        }),
      ];
    });
  },
};
