import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION, OCCASION_CUE } from "../occasions";

/** An occasion that is only named, wherever in the sentence, with its place or day. */
export const occasionNamed = encounterRule({
  id: "OCCASION_NAMED",
  version: 1,
  description: "An occasion that a sentence names together with its place or day, whatever it says of it.",
  examples: [
    { text: "President Ana Lima praised the regional fisheries conference in Oslo.", finds: ["SESSION"] },
    { text: "They prepared the next climate summit on 4 May 2021.", finds: ["SUMMIT"] },
    { text: "President Ana Lima praised the conference room in Oslo.", finds: [] },
    { text: "They prepared the summit.", finds: [] },
  ],
  cue: OCCASION_CUE,
  pattern: new RegExp(
    `(?<!\\b(?:members?|part(?:y|ies)|presidents?|chair\\p{L}*|secretar\\p{L}+|hosts?|headquarters|framework|basis|site|venue) (?:of|to) )(?:\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[Oo]ur|[Ll]ast|[Nn]ext|[Uu]pcoming|[Rr]ecent) |‹D\\d+›['’]s )(?=[^.;]{2,160}‹[LCD])${OCCASION}(?: \\([^()]{0,30}\\))?(?:,? (?:currently |now )?(?:which (?:was|is|will be) |to be |being |that was )?(?:held|hosted|scheduled|taking place|convened|set|planned|organi[sz]ed))?(?=,? (?:(?:in|at|on|for|from|during) )?(?:the )?(?:early |late |nearby |beginning of |end of |\\d{1,2} (?:to|and) )?‹[LCD]\\d+›(?!['’]))`,
    "gu",
  ),
  kind: ({ noun = "" }) => (/\b(?:press|news|media) (?:conference|briefing)/iu.test(noun) ? null : occasionKind(noun)),
});
