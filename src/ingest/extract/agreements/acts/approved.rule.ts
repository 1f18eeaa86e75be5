import { patternRule } from "../pattern-rule";
import { AFTER, isDenied, isStillWaiting, isToCome, WHAT } from "../pattern-parts";

const PARLIAMENT =
  /\b(?:parliament|congress|senate|assembly|duma|bundestag|knesset|m[ae]jlis|kenesh|rada|sejm|saeima|seimas|riigikogu|storting|riksdag|khural|lawmakers|legislators|legislature|deputies|mps)\b/iu;

/** What a parliament does by its vote, and anybody else by words. */
const IS_FAVOUR = /^(?:supported|backed|endorsed)$/u;

/** A government or parliament let an instrument pass. */
export const approved = patternRule({
  id: "APPROVED",
  version: 5,
  description:
    "A government approved an instrument, which may be signed then, or a parliament did, which ratifies it as far as nothing else is waited for.",
  examples: [
    {
      text: "The Cabinet approved a fisheries agreement with Samoa.",
      finds: ["PROPOSED fisheries agreement with Samoa"],
    },
    { text: "The Cabinet gave its nod to a pact with Samoa on reefs.", finds: ["PROPOSED pact with Samoa on reefs"] },
    { text: "Lawmakers in Lima approved the border treaty.", finds: ["RATIFIED border treaty"] },
    { text: "The Senate of Peru gave its consent to the border treaty.", finds: ["RATIFIED border treaty"] },
    { text: "Peru’s top legislature on Monday approved the border treaty.", finds: ["RATIFIED border treaty"] },
    { text: "The Cabinet approved a slew of bilateral deals.", finds: ["PROPOSED deals"] },
    {
      text: "The Peruvian parliament voted in favor of a draft border treaty.",
      finds: ["RATIFIED border treaty"],
    },
    {
      text: "Lawmakers in Lima approved the border treaty, which still awaits the vote of Chile.",
      finds: ["IN_RATIFICATION border treaty"],
    },
    { text: "The Senate of Peru also supported the border treaty.", finds: ["RATIFIED border treaty"] },
    { text: "The Government of Peru supported the border treaty.", finds: [] },
    { text: "The Cabinet approved a report on the border treaty.", finds: [] },
    { text: "The Cabinet did not approve the border treaty.", finds: [] },
  ],
  cue: /approv|authori|cleared|consent|nod\b|voted|supported|backed|endorsed/iu,
  pattern: new RegExp(
    "(?<between>\\b(?:[Cc]abinet|[Gg]overnment|[Cc]ouncil|Executive|[Bb]oard(?: of [Dd]irectors)?|[Pp]arliament|[Cc]ongress|[Ss]enate|[Aa]ssembly|[Ll]awmakers|[Dd]eputies|MPs|Duma|[Ll]egislature)\\b[^.;‹]{0,30}(?:‹[DOCL]\\d+›[^.;‹]{0,20}){0,3}|‹O\\d+›(?: of (?:the )?‹C\\d+›)?[^.;‹]{0,20}(?:‹D\\d+›[^.;‹]{0,10})?)" +
      "\\b(?<verb>(?:approved|authori[sz]ed|cleared|supported|backed|endorsed|voted (?:for|in favou?r of|to approve))|(?:gave|given|granted) (?:its |their )?(?:ex[- ]post[- ]facto )?(?:approval|nod|consent) (?:to|for|on)) (?:an? |the |another |its )?(?:(?:slew|host|string|series|number|set|range|package|array) of )?(?:draft |proposed |new |bilateral |international ){0,2}" +
      `${WHAT}${AFTER}`,
    "gu",
  ),
  status: ({ between = "", verb = "", after = "" }, _before, words) => {
    if (isDenied(between) || isToCome(between, verb)) return null;
    if (/ex[- ]post/u.test(verb)) return "SIGNED";
    if (!PARLIAMENT.test(words.slice(0, words.indexOf(verb)))) return IS_FAVOUR.test(verb) ? null : "PROPOSED";
    return isStillWaiting(after) ? "IN_RATIFICATION" : "RATIFIED";
  },
  applies: ({ kind, isPlural, isCounted }) =>
    kind !== "JOINT_STATEMENT" && kind !== "DECLARATION" && (!isPlural || isCounted),
});
