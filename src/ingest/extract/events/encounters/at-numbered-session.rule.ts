import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";

const ORDINAL = "(?:first|second|third|inaugural|\\p{L}+th|twenty-\\p{L}+|\\d+(?:st|nd|rd|th)|[IVXL]{1,7})";

/** A session that is named by its number. */
export const atNumberedSession = encounterRule({
  id: "AT_NUMBERED_SESSION",
  version: 5,
  description:
    "A session, round or meeting that is named by its number: something was done at or after it, came of it or goes with it.",
  examples: [
    {
      text: "The ministers of Peru and Norway met in Lima on the occasion of the IV Meeting of the Joint Committee on Trade.",
      finds: ["SESSION"],
    },
    {
      text: "The pact was signed at the end of the 11th Joint Permanent Commission of Peru and Norway in Lima.",
      finds: ["SESSION"],
    },
    {
      text: "Chile and Peru signed four agreements following the 31st session of the Joint Higher Committee.",
      finds: ["SESSION"],
    },
    {
      text: "President Ana Lima met Prime Minister Jon Berg on the sidelines of the 76th United Nations General Assembly.",
      finds: ["SESSION Ana Lima"],
    },
    {
      text: "They approved the protocol of the 11th session of the Joint Trade Commission of Chile and Peru.",
      finds: ["SESSION"],
    },
    {
      text: "The visit coincided with the fourth meeting of the Binational Commission of Chile and Peru.",
      finds: ["SESSION"],
    },
    { text: "Preparations of the 11th session of the Joint Trade Commission began.", finds: [] },
    { text: "Chile and Peru signed four agreements following the session.", finds: [] },
    { text: "Chile and Peru will prepare the 31st session of the Joint Higher Committee.", finds: [] },
  ],
  cue: /(?:first|second|third|inaugural|th|st|nd|rd|[IVXL]) (?:\p{L}+ ){0,3}(?:[Ss]ession|[Rr]ound|[Mm]eeting) of |(?:first|second|third|inaugural|th|st|nd|rd|[IVXL]) .{0,80}(?:‹O|Comm|Counc|Dialog|Consul|Forum)|(?:lines|margins) of the /u,
  pattern: new RegExp(
    `\\b(?<verb>at|during|following|after|in|with|and|(?<!\\b(?:[Pp]reparations?|hosting|holding|convening|dates?|host|chair|members?|organi[sz]ation|establishment) )of|on the (?:side-?lines|margins) of|at the (?:end|close|conclusion) of|on the occasion of) (?:the meetings of )?the (?=${ORDINAL} (?:\\p{L}+ ){0,3}(?:[Ss]ession|[Rr]ound|[Mm]eeting) of |(?<=lines of the |margins of the )${ORDINAL} |(?<=\\b(?:at|during|following|after|end of|close of|conclusion of) the )${ORDINAL} (?:‹O\\d+›|(?:(?:‹[CO]\\d+›|[\\p{L}-]+)[ –-]?){0,7}?(?:Commission|Committee|Council|Dialogue|Consultations|Forum)\\b))${OCCASION}(?: \\([^()]{0,20}\\))?`,
    "gu",
  ),
  kind: ({ noun = "", verb = "" }) => (!/^(?:of|and|with)$/u.test(verb) || isJoint(noun) ? occasionKind(noun) : null),
  isOfSides: true,
  hasSpeaker: ({ verb = "" }) => /^(?:at$|during|on)/u.test(verb),
  areSides: isJoint,
});

/** Whether two sides alone meet at a session so called. */
function isJoint(noun: string): boolean {
  return /\b(?:bilateral|binational|joint|inter-?governmental|higher|commission|committee|consultations|council of presidents|strategic (?:committee|council|dialogue)|BNC|JCC|JPC|JPCC|JMC|JCBC)\b/iu.test(
    noun,
  );
}
