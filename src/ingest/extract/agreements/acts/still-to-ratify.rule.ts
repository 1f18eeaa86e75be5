import { AFTER } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

const RATIFYING =
  "(?:ratif\\p{Ll}+|approv(?:al|ed|e) (?:by|in|of) [^;.‹]{0,20}(?:‹[CO]\\d+›[^;.‹]{0,12})?(?:parliaments?|legislatures?|congress|senate))";
const BINDS =
  "(?:enters?|takes?|comes?|goes|go|can|may|is|becomes?)\\b[^;.‹]{0,30}\\b(?:force|effect|effective|binding|law|valid)";

/** An instrument binds only after it was ratified. */
export const stillToRatify = patternRule({
  id: "STILL_TO_RATIFY",
  version: 1,
  description: "An instrument is said to be to bind once it, or by others too, was ratified.",
  examples: [
    {
      text: "The border treaty will enter into force after both parliaments have ratified it.",
      finds: ["IN_RATIFICATION border treaty"],
    },
    { text: "The border treaty entered into force after both parliaments had ratified it.", finds: [] },
    { text: "The border treaty will enter into force in May.", finds: [] },
  ],
  cue: /ratif|approv/u,
  pattern: new RegExp(
    `(?<what>‹I\\d+›) (?:will|would|is to|can|may|shall) (?:only |then |formally )?(?:enter|come|go|take|be brought|become)\\b[^;.‹]{0,20}(?:‹D\\d+›[^;.‹]{0,10})?\\b(?:once|after|when|if|upon|following|provided|subject to|as soon as)\\b[^;.]{0,80}\\b${RATIFYING}${AFTER}`,
    "gu",
  ),
  isPresumed: true,
  status: () => "IN_RATIFICATION",
});

/** The same, with the ratification first. */
export const ratificationBefore = patternRule({
  id: "RATIFICATION_BEFORE",
  version: 1,
  description: "Ratification is said to be needed before an instrument binds.",
  examples: [
    {
      text: "It still needs ratification by both legislatures before the border treaty takes effect.",
      finds: ["IN_RATIFICATION border treaty"],
    },
    { text: "Both celebrated its ratification for the border treaty is old.", finds: [] },
  ],
  cue: /ratif|approv/u,
  pattern: new RegExp(
    `\\b${RATIFYING}[^;.]{0,60}\\b(?:before|for|until) (?:the |this |that )?(?<what>‹I\\d+›) ${BINDS}${AFTER}`,
    "gu",
  ),
  isPresumed: true,
  status: () => "IN_RATIFICATION",
});
