import { ruleName } from "../../extraction-rule";
import { extentOf, mentionsIn, type MarkedSentence } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import type { Reading } from "../../reading";
import type { InstrumentRule } from "../instrument-act";
import { isAnaphoric } from "../instruments/instrument-identity";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { isDenied, isToCome } from "../pattern-parts";
import { partiesNamed } from "../parties/parties-named";
import { subjectOf } from "../signing/signers";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

const SIGNED_FOR =
  /(?<who>‹P\d+›(?:(?:, (?:and )?| and |,? as well as )(?:the )?‹P\d+›){0,6})(?<between>[^;‹]{0,30}(?:‹[OC]\d+›[^;‹]{0,20}){0,2})\b(?:signed|initialled|signing|inked|penned|did (?:so|the same|likewise))(?: (?:it|the (?:documents?|papers|texts?|notes)|(?:the |these |this |both )?(?:‹N\d+› )?‹I\d+›))? (?:for|on behalf(?: of)?) (?:the )?(?:[Gg]overnment of (?:the )?)?(?<party>‹[CO]\d+›|(?:\p{Ll}+ ){1,3}(?:bank|fund|agency|organi[sz]ation|bloc|company|university|institution|secretariat|ministry|authority|body)\b|(?:Bank|Fund|Union|Commission|Agency|Organi[sz]ation|Company|Secretariat|Ministry|Authority|[Gg]overnment)\b|(?:‹P\d+›|his|her|their) (?:respective )?(?:[Cc]ountr(?:y|ies)|[Gg]overnments?|sides?|[Mm]inistr(?:y|ies)|[Ii]nstitutions?|[Oo]rgani[sz]ations?))(?<others> (?:together |along |jointly )?with (?:the |his |her )?‹P\d+›(?!['’]))?/gu;

/** "‹P0› signed it on ‹C1›'s behalf", "‹P0›, who signed on its behalf". */
const ON_BEHALF =
  /(?<who>‹P\d+›)(?<between>[^;‹]{0,30})\b(?:signed|signing|inked|did (?:so|the same))(?: (?:it|the (?:documents?|papers|texts?|notes|‹I\d+›)))? on (?<party>‹[CO]\d+›['’]s?|its|their|his country['’]s|her country['’]s|the (?:[Gg]overnment|country|[Bb]ank|[Ff]und)['’]s) behalf\b/gu;

/** "The signing ceremony was performed by ‹P0› and ‹P1›", "‹P0› and ‹P1› conducted the signing". */
const SIGNING_DONE =
  /\b(?:signing|signature)(?: ceremony)?,? (?:which )?(?:was|were) (?:jointly |also )?(?:performed|conducted|executed|carried out|done|made) by (?:the )?(?<who>‹P\d+›(?:(?:,| and|,? and)[^;‹]{0,24}‹P\d+›){0,5})|(?<doers>‹P\d+›(?:(?:,| and|,? and)[^;‹]{0,24}‹P\d+›){0,5})(?: (?:jointly|also))?,? (?:performed|conducted|executed|carried out) the (?:\p{L}+ )?(?:signing|signature)(?: ceremony)?(?! of\b)|(?<penned>‹P\d+›(?:(?:,| and|,? and)[^;‹]{0,24}‹P\d+›){1,5}) put pen to paper(?! (?:on|to|for)\b)/gu;

/** "Signing for ‹C0› was ‹P1›". */
const SIGNING_FOR =
  /\b[Ss]igning (?:(?:it|the (?:documents?|‹I\d+›)) )?(?:for|on behalf of) (?:the )?(?:[Gg]overnment of (?:the )?)?(?<party>‹[CO]\d+›)(?<between>[^.;‹]{0,20}) (?:was|were) (?:the |its )?(?<who>‹P\d+›)/gu;

/** "‹P0› signed on ‹C1›’s behalf and ‹P2› on ‹C3›’s behalf": the second, without a verb. */
const LIKEWISE =
  /(?<=\b[Ss]ign(?:ed|ing)\b[^.;]{0,60}(?:for|on behalf of|on) (?:the )?‹[CO]\d+›(?:['’]s behalf)?),? (?:and|while) (?<who>‹P\d+›)(?<between>,? )(?:for|on behalf of|on) (?:the )?(?<party>‹[CO]\d+›(?:['’]s behalf)?)/gu;
/** "Signing for ‹C0› was ‹P1›, and for ‹C2›, ‹P3›". */
const LIKEWISE_FOR =
  /(?<=\b[Ss]igning\b[^.;]{0,80}‹P\d+›),? and (?:for|on behalf of) (?:the )?(?<party>‹[CO]\d+›)(?<between>,? (?:it was |was )?)(?<who>‹P\d+›)/gu;

const PATTERNS = [SIGNED_FOR, SIGNING_FOR, ON_BEHALF, SIGNING_DONE, LIKEWISE, LIKEWISE_FOR];

/** "‹P0›, ‹P1› and ‹P2› signed for": all of them, but not those whom they met. */
function signersAmong(who: string, between: string, before: string): string {
  return who.lastIndexOf("‹") === 0 ? who : subjectOf(who, between, before);
}

const SEVERAL =
  /\b(?:agreements|memoranda|memorandums|mous|mocs|documents|pacts|treaties|protocols|deals|instruments|accords|conventions)\b/iu;

/** "They signed four pacts. ‹P0›, ‹P1› and ‹P2› signed for ‹C3›": which of them each signed, nobody says. */
function isOpenWhich(who: string, { sentence: { index } }: MarkedSentence, { text }: Reading): boolean {
  const before = text.sentences.slice(Math.max(0, index - 2), index + 1);
  return who.lastIndexOf("‹") > 0 && before.some((each) => SEVERAL.test(each.text));
}

/** Neither "the agreement" nor several. */
function isNamedInFull(instrument: InstrumentPhrase): boolean {
  return !instrument.isPlural && !isAnaphoric(instrument);
}

/** Somebody signed what was named before, for a state or body. */
export const signedFor: InstrumentRule = {
  id: "SIGNED_FOR",
  version: 4,
  description: "Somebody signed for a state or body, without the instrument, which is the one named before.",
  examples: [
    {
      text: "Fijian Minister Ana Vakatawa signed for Fiji while Tongan Minister Sione Taufa signed on behalf of Tonga.",
      finds: ["SIGNED agreement", "SIGNED agreement"],
    },
    { text: "Signing for Fiji was Fijian Minister Ana Vakatawa.", finds: ["SIGNED agreement"] },
    { text: "Fijian Minister Ana Vakatawa did so on behalf of Fiji.", finds: ["SIGNED agreement"] },
    { text: "Fijian Minister Ana Vakatawa signed it on Fiji's behalf.", finds: ["SIGNED agreement"] },
    {
      text: "The signing ceremony was jointly performed by Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa.",
      finds: ["SIGNED agreement"],
    },
    { text: "The signing ceremony was attended by Fijian Minister Ana Vakatawa.", finds: [] },
    {
      text: "Fijian Minister Ana Vakatawa signed on Fiji's behalf and Tongan Minister Sione Taufa on Tonga's behalf.",
      finds: ["SIGNED agreement", "SIGNED agreement"],
    },
    {
      text: "Signing for Fiji was Fijian Minister Ana Vakatawa, and for Tonga, Tongan Minister Sione Taufa.",
      finds: ["SIGNED agreement", "SIGNED agreement"],
    },
    { text: "Fijian Minister Ana Vakatawa signed for a parcel.", finds: [] },
  ],
  read({ sentence, instruments }, reading) {
    if (
      !/\b(?:[Ss]ign(?:ed|ing|ature)|initialled|inked|penned|put pen|did (?:so|the same|likewise))\b/u.test(
        sentence.marked,
      )
    )
      return [];
    const told = PATTERNS.flatMap((pattern) => matchesOf(sentence.marked, pattern));
    return told.flatMap(({ 0: words, index, groups = {} }) => {
      const { doers, penned = "", who = doers ?? penned, between = "", party = "", others = "" } = groups;
      if (isDenied(between) || isToCome(between, "signed")) return [];
      const before = sentence.marked.slice(0, index);
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
          signatories:
            party !== "" && isOpenWhich(who, sentence, reading)
              ? []
              : mentionsIn(sentence, signersAmong(who, between, before) + others, "person").flatMap(
                  ({ people }) => people,
                ),
          rule: ruleName(signedFor),
        }),
      ];
    });
  },
};
