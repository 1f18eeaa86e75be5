import { ruleName } from "../../extraction-rule";
import { extentOf, mentionsIn, wordsOf } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { itemsOf } from "../instruments/distributed-topics";
import type { InstrumentRule } from "../instrument-act";
import { singlePhrase, singularNoun } from "../instruments/single-phrase";
import { actOnUnnamed } from "../instruments/unnamed-instrument";

const AMONG =
  /(?:^|[.;] )(?:(?:Among|Some of|Other|One of) )?(?:[Tt]he |[Tt]hese |[Tt]hose )?(?:\p{L}+ ){0,3}?(?<all>‹I\d+›)(?: (?:that|which) (?:were|are))?(?: currently| now| still| already)? (?<verb>signed|inked|exchanged|concluded|under (?:review|negotiation|consideration|discussion|preparation))[^;:.‹]{0,40} (?:is|are|was|were|include[ds]?) (?:those |that |ones )?(?:on |in )?(?:the )?(?<list>\p{Lu}[^.;]{6,300}?)(?=[.;]|$)/gu;
/** An item is a title, or its topic. */
const IS_ITEM = /^(?:the )?\p{Lu}[^‹]{3,100}(?:‹[COLN]\d+›[^‹]{0,60}){0,3}$/u;

/** The items of a list of instruments that names their topics only. */
export const itemsAmong: InstrumentRule = {
  id: "ITEMS_AMONG",
  version: 1,
  description: "Instruments that were signed, or are being prepared, are told by the titles of what they are on.",
  examples: [
    {
      text: "Among the MoUs signed were Cooperation in Tuna Fishing, and Cooperation in Sports.",
      finds: ["SIGNED MoU on Cooperation in Tuna Fishing", "SIGNED MoU on Cooperation in Sports"],
    },
    { text: "Other MoUs currently under review are the Reef Patrols.", finds: ["PROPOSED MoU on Reef Patrols"] },
    { text: "Among the MoUs signed were many that Peru wanted.", finds: [] },
  ],
  isOfNamed: true,
  needs: [AMONG],
  read({ sentence, instruments }) {
    return matchesOf(sentence.marked, AMONG).flatMap(({ 0: words, index, groups = {} }) => {
      const { all: mark = "", verb = "", list = "" } = groups;
      const [mention] = mentionsIn(sentence, mark, "instrument");
      const all = mention && instruments[mention.instrument];
      const items = itemsOf(list);
      if (!all || !items.every((item) => IS_ITEM.test(item))) return [];
      let from = index + words.length - list.length;
      return items.map((item) => {
        const title = item.replace(/^the /u, "");
        from = sentence.marked.indexOf(title, from);
        const extent = extentOf(sentence, from, from + title.length);
        const noun = singularNoun(all);
        const told = { title: `${noun} on ${wordsOf(sentence, extent)}`, kind: all.kind, head: noun };
        const act = actOnUnnamed({
          ...told,
          words: extent,
          status: verb.startsWith("under") ? "PROPOSED" : "SIGNED",
          sentence: sentence.sentence.index,
          quote: extentOf(sentence, index, index + words.length),
          parties: [],
          rule: ruleName(itemsAmong),
        });
        return { ...act, instrument: singlePhrase(sentence, extent, told) };
      });
    });
  },
};
