import { AFTER, isDenied, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** Who decides on the ratification of what a government signed. */
const ORGAN =
  "(?:\\b(?:[Pp]arliament|[Cc]ongress|[Ss]enate|[Ss]enators|Assembly|Duma|Kenesh|Majlis|Knesset|Bundestag|Verkhovna Rada|Riksdag|Sejm|Folketing|Storting|House of (?:Representatives|Commons|Lords)|[Ll]awmakers|[Ll]egislators|[Dd]eputies|MPs|[Cc]ommittees?)\\b|‹O\\d+›)";

/** What is named by its words in the article, whether or not it is marked. */
const DECIDES =
  /\b(?:parliament\p{Ll}*|congress|senat\p{Ll}*|assembly|duma|kenesh|majlis|knesset|bundestag|rada|riksdag|sejm|folketing|storting|house of \p{L}+|lawmakers|legislat\p{Ll}+|deputies|mps|committees?)\b/iu;

/** A parliament, or a committee of it, has an instrument before it. */
export const parliamentConsiders = patternRule({
  id: "PARLIAMENT_CONSIDERS",
  version: 1,
  description: "A parliament or a committee of it considers, debates, endorses or is to vote on an instrument.",
  examples: [
    {
      text: "The Senate committee on Monday endorsed the border treaty with Peru.",
      finds: ["IN_RATIFICATION border treaty with Peru"],
    },
    { text: "Parliament will debate the border treaty.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "Lawmakers are to vote on the border treaty next week.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "Lawmakers will not debate the border treaty.", finds: [] },
    { text: "The Cabinet debated the border treaty.", finds: [] },
  ],
  cue: /endors|consider|debat|deliberat|discuss|examin|tackl|vot|hearings|review|recommend|scrutin|approv|concur/u,
  pattern: new RegExp(
    `${ORGAN}(?<between>[^.;‹]{0,60}(?:‹[PDCO]\\d+›[^.;‹]{0,30}){0,3})\\b(?:(?:to )?endors(?:e|es|ed|ing)|consider(?:s|ed|ing)?|debat(?:e|es|ed|ing)|deliberat(?:e|es|ed|ing) on|discuss(?:es|ed|ing)?|examin(?:e|es|ed|ing)|tackl(?:e|es|ed|ing)|vot(?:e|es|ing) on|hearings on|review(?:s|ed|ing)?|recommend(?:s|ed)? (?:the )?(?:approval|ratification|passage) of|scrutini[sz](?:e|es|ed|ing)|to approve|concur(?:s|red)? (?:in|with)|concurrence (?:in|with|to))` +
      ` (?:an? |the |another |two |three )?(?:ratification of )?(?:the |an? )?(?:draft |proposed |new )?${WHAT}${AFTER}`,
    "gu",
  ),
  status: ({ between = "" }, _before, words) => (isDenied(between) || !DECIDES.test(words) ? null : "IN_RATIFICATION"),
  applies: ({ kind, isNamed, title, head }) =>
    ["TREATY", "AGREEMENT", "PROTOCOL"].includes(kind) && (isNamed || title.toLowerCase() !== head),
});
