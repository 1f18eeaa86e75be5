import { encounterRule } from "../encounter-rule";
import { PLACES } from "../pattern-parts";

/** Somebody went to a country. */
export const visited = encounterRule({
  id: "VISITED",
  version: 4,
  description: "Somebody visited, travelled to or arrived in a country or a town.",
  examples: [
    { text: "President Ana Lima visited Norway from 3 to 5 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima will travel to Oslo.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima flew out to Norway on 4 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima of Peru visited the World Bank on 4 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima visited a school.", finds: [] },
  ],
  cue: /visit|travel|arriv|\bfl(?:y|ew|ies)\b|\bjet|\bleft|leaves?\b|depart|\bhead|landed|touched|toured|continu|c[ao]me to/iu,
  pattern: new RegExp(
    `\\b(?:visited|visits?|visiting|travell?(?:ed|s|ing)? to|arrived? in|arrives in|arrived at|(?:flew|fl(?:y|ies)|jet(?:s|ted)) (?:(?:out|off) )?(?:in)?to|jet(?:s|ted) in|(?:will )?(?:left?|leaves?|depart(?:ed|s)?) for|headed to|heads? to|heading to|landed in|touched down in|toured|c[ao]me to|continu(?:ed?|es) (?:on )?to)(?: the city of)? ${PLACES}|\\b(?:visited|visits?|visiting|toured) (?:the )?(?<near>‹O\\d+›)(?!['’-])`,
    "giu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
