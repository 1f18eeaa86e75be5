import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";

const ORDINAL = "(?:first|second|third|inaugural|\\p{L}+th|twenty-\\p{L}+|\\d+(?:st|nd|rd|th))";

/** A session that is named by its number. */
export const atNumberedSession = encounterRule({
  id: "AT_NUMBERED_SESSION",
  version: 2,
  description: "Something was done at, or after, a session, round or meeting that is named by its number.",
  examples: [
    {
      text: "Chile and Peru signed four agreements following the 31st session of the Joint Higher Committee.",
      finds: ["SESSION"],
    },
    {
      text: "President Ana Lima met Prime Minister Jon Berg on the sidelines of the 76th United Nations General Assembly.",
      finds: ["SESSION Ana Lima"],
    },
    { text: "Chile and Peru signed four agreements following the session.", finds: [] },
    { text: "Chile and Peru will prepare the 31st session of the Joint Higher Committee.", finds: [] },
  ],
  cue: /(?:first|second|third|inaugural|th|st|nd|rd) (?:\p{L}+ ){0,3}(?:[Ss]ession|[Rr]ound|[Mm]eeting) of |(?:lines|margins) of the /u,
  pattern: new RegExp(
    `\\b(?<verb>at|during|following|after|in|on the (?:side-?lines|margins) of|at the (?:end|close|conclusion) of) (?:the meetings of )?the (?=${ORDINAL} (?:\\p{L}+ ){0,3}(?:session|round|meeting) of |(?<=lines of the |margins of the )${ORDINAL} )${OCCASION}(?: \\([^()]{0,20}\\))?`,
    "gu",
  ),
  kind: ({ noun = "" }) => occasionKind(noun),
  isOfSides: true,
  hasSpeaker: ({ verb = "" }) => /^(?:at|during|on)/u.test(verb),
  areSides: (noun) =>
    /\b(?:bilateral|joint|inter-?governmental|higher|commission|committee|consultations)\b/iu.test(noun),
});
