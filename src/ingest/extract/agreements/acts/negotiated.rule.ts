import { AFTER, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "an agreement on holding talks": what they mean to do, and no instrument. */
const IS_INTENT =
  /^agreements? (?:on|to|for) (?:hold|conduct|continu|organi[sz]|meet|exchang|work|resum|start|begin|conven|set up a meeting)\p{Ll}*\b/u;

/** "reached agreement on the text of a treaty": what is agreed is an instrument. */
const ON_A_TEXT =
  /\breach(?:ed|es) agreement (?:in principle )?on (?:the |an? )?(?:(?:final |draft )?text of )?.{0,60}\b(?:agreement|treaty|memorandum|protocol|convention|pact)\b/u;
/** "reached agreement with ‹C0› to open a border crossing": a deed, and not only to go on talking. */
const ON_A_DEED =
  /\breach(?:ed|es) agreement with .{3,80} to (?:establish|create|set up|build|open|reopen|share|transfer|exchange|supply|allow|permit|grant|waive|abolish|lift|lease|purchase|launch|return|resettle|remove|reduce|delimit)\b/u;

/** A text is agreed, not yet signed. */
export const negotiated = patternRule({
  id: "NEGOTIATED",
  version: 3,
  description: "Negotiations on an instrument were concluded, or its text or the instrument itself was agreed.",
  examples: [
    { text: "Peru and Chile concluded negotiations on a mining agreement.", finds: ["NEGOTIATED mining agreement"] },
    { text: "Peru and Chile have agreed to a mining pact.", finds: ["NEGOTIATED mining pact"] },
    {
      text: "Peru and Chile reached agreement on the text of a tax treaty.",
      finds: ["NEGOTIATED agreement on the text of a tax treaty"],
    },
    {
      text: "Peru reached agreement with Chile to open a border crossing.",
      finds: ["NEGOTIATED agreement with Chile to open a border crossing"],
    },
    {
      text: "Peru negotiated similar agreements with Fiji and Samoa.",
      finds: ["NEGOTIATED similar agreements with Fiji and Samoa"],
    },
    { text: "Peru and Chile agreed to meet again.", finds: [] },
    { text: "Peru and Chile reached an agreement on holding talks.", finds: [] },
    { text: "Peru and Chile reached agreement on key issues of transport.", finds: [] },
    { text: "Peru and Chile reached an agreement to sign them next year.", finds: [] },
  ],
  cue: /conclu|complet|finali|wrap|agreed|reach|struck|strike|clinch|negotiated|secured|brokered|worked out|hammered/iu,
  pattern: new RegExp(
    "(?:(?<who>‹[PCO]\\d+›(?:[^;‹]{0,60}‹[PCO]\\d+›){0,6})(?<between>[^;‹]{0,40}))?\\b(?<verb>" +
      "(?:conclu\\w+|complet\\w+|finali[sz]\\w+|wrap\\w* up) (?:of )?(?:the |their |substantive |all )?(?:negotiations|talks) (?:on|for|of|towards?|over)" +
      "|agreed (?:in principle )?(?:to|on|upon)(?: the text of)?|agreed(?= ‹I)|reach(?:ed|es)|str(?:uck|ikes?)|clinch(?:ed|es)|negotiated|secured|brokered|worked out|hammered out|finali[sz]ed|completed" +
      `)\\b (?:an? |the |their )?(?:draft |text of |new |similar |separate )?(?:an? |the )?${WHAT}${AFTER}`,
    "giu",
  ),
  status: ({ between = "", verb = "" }, before, words) => {
    if (
      (/\breach(?:ed|es) agreement\b/u.test(words) && ![ON_A_TEXT, ON_A_DEED].some((told) => told.test(words))) ||
      isToCome(between, verb) ||
      /\b(?:will|to|would) $/iu.test(before)
    )
      return null;
    return /^agreed to$/iu.test(verb) && / to sign/iu.test(between) ? "PROPOSED" : "NEGOTIATED";
  },
  applies: ({ isPlural, isNamed, title, head, mentions }) =>
    !IS_INTENT.test(title) &&
    (isNamed ||
      ((!isPlural || (/\bwith\b/u.test(title) && mentions.some(({ kind }) => kind === "country"))) &&
        (title.toLowerCase() !== head || /truce|fire$/u.test(head)))),
});
