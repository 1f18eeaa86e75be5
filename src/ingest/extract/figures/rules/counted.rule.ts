import { COUNTED, COUNTED_ACTED, COUNTED_ALWAYS, COUNTED_BY_THE_WAY, NEVER_COUNTED } from "../counted-nouns";
import { figureRule } from "../figure";

const FEW = 5;
const IS_PART_OF_TITLE = /\b(?:top|first|last|past|these|those|the|both|all|other|another|one\sof)\s(?:the\s)?$/iu;
/** "one in five people" is a share. */
const IS_SHARE = /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Nn]ine)\s(?:in|out\sof)\s$/u;

/** "provided four vehicles", "reopen three crossings": a few things given, built, opened, fired or the first of their kind are counted too. */
const ACTED_ON =
  /\b(?:provid|donat|deliver|deploy|launch|reopen|ratif|approv|suppl|purchas|acquir|construct|hand)\p{Ll}{0,4}\s(?:over\s)?$|\b(?:first|fir(?:e[ds]?|ing)|sen[dt]s?|sending|buy(?:s|ing)?|bought|buil[dt]s?|building)\s$/u;
const IS_TELEPHONE = /^0\d{2,}/u;

/** "its four member states". */
const HAS_MEMBERS = /^\smember\s(?:states|nations|countries|governments)\b/u;
/** "The three agreements were signed": told there for the first time, or the same as before. */
const SIGNED_THERE =
  /^\s(?:agreements?|accords|treaties|memorand\p{L}+|MoUs|MOUs|documents|instruments)\swere\s(?:signed|inked)\b/u;

/** People, companies, projects, documents counted. */
export const counted = figureRule({
  id: "COUNTED",
  version: 2,
  description: "A number of people or things; small numbers in words only of documents and the like.",
  examples: [
    { text: "Some 120 Peruvian students received grants.", finds: ["120 count"] },
    { text: "Chile and Peru signed three agreements.", finds: ["3 count"] },
    { text: "Seven companies took part.", finds: ["7 count"] },
    { text: "The bloc has four member states.", finds: ["4 count"] },
    { text: "The three accords were signed at noon.", finds: ["3 count"] },
    { text: "The three accords cover trade.", finds: [] },
    { text: "The two countries agreed to cooperate in four areas.", finds: [] },
    { text: "Peru sent a delegation of 34 businesspeople.", finds: ["34 count"] },
    { text: "Norway provided four ferries.", finds: ["4 count"] },
    { text: "The first four refugees arrived.", finds: ["4 count"] },
    { text: "The four ferries were late.", finds: [] },
    { text: "The article has 1200 views.", finds: [] },
    { text: "The forum lasted 12 days.", finds: [] },
  ],
  counts: true,
  accepts: ({ amount }, before, after) => {
    const found = COUNTED.exec(after);
    if (amount.unit !== "count" || !found || IS_SHARE.test(before)) return false;
    const noun = found.groups?.["noun"] ?? found[0];
    if (NEVER_COUNTED.test(noun) || IS_TELEPHONE.test(amount.asStated)) return false;
    if (amount.value < FEW && HAS_MEMBERS.test(after)) return true;
    if (amount.value < FEW && SIGNED_THERE.test(after) && /\b[Tt]he\s$/u.test(before)) return true;
    if (amount.value < FEW && amount.value > 1 && ACTED_ON.test(before) && !COUNTED_BY_THE_WAY.has(noun.toLowerCase()))
      return true;
    if (amount.value < FEW)
      return COUNTED_ALWAYS.test(noun) && !IS_PART_OF_TITLE.test(before) && !/^\sother\b/u.test(after);
    if (COUNTED_ACTED.test(after)) return true;
    return /^\d/u.test(amount.asStated) || !COUNTED_BY_THE_WAY.has(noun.toLowerCase());
  },
});
