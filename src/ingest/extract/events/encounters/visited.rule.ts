import { encounterRule } from "../encounter-rule";
import { PLACES } from "../clause/pattern-parts";

/** Somebody went to a country. */
export const visited = encounterRule({
  id: "VISITED",
  version: 7,
  description: "Somebody visited, travelled to or arrived in a country or a town.",
  examples: [
    { text: "President Ana Lima visited Norway from 3 to 5 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima will travel to Oslo.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima flew out to Norway on 4 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima has left Suva for Norway for a short stay.", finds: ["VISIT Ana Lima"] },
    {
      text: "President Ana Lima travelled to neighbouring Chile and met fishermen there.",
      finds: ["VISIT Ana Lima"],
    },
    { text: "President Ana Lima of Peru visited the World Bank on 4 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima will travel from Suva to Oslo.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima will travel on 4 May 2021 to Norway.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima visited a school.", finds: [] },
    { text: "President Ana Lima noted the arrival of a visiting World Bank delegation.", finds: [] },
  ],
  cue: /visit|travel|arriv|\bstop|\bset off|\bfl(?:y|ew|ies|ying)\b|\bjet|\bleft|leaves?\b|depart|\bhead|landed|touched|toured|continu|c[ao]me to/iu,
  pattern: new RegExp(
    `\\b(?:visited|visits?|visiting|travell?(?:ed|s|ing)?(?: from (?:the )?‹[LC]\\d+›)?(?: (?:on )?‹D\\d+›)? to|ma(?:de|kes?|king) (?:an? )?(?:brief |short )?(?:stop|stopover) in|arrived? in|arrives in|arrived at|(?:flew|fl(?:y|ies|ying)|jet(?:s|ted)) (?:(?:out|off) )?(?:from (?:the )?‹[LC]\\d+› )?(?:in)?to|jet(?:s|ted) in|(?:will )?(?:left?|leaves?|depart(?:ed|s)?|set off|jet(?:s|ted) out|(?:flew|fl(?:y|ies)) out)(?: of)?(?: (?:‹[LC]\\d+›|home|the (?:country|islands?|kingdom|capital)))?(?:,? [^;.,‹]{0,12}‹D\\d+›[^;.,‹]{0,12})? for|(?<!\\b(?:was|were|is|are|be|been) )(?:left|leaves|departed|departs) to|headed to|heads? to|heading to|landed in|touched down in|toured|c[ao]me to|continu(?:ed?|es) (?:on )?to)(?: the city of)? (?:(?:the )?(?:neighbou?ring |(?:\\p{Lu}\\p{L}+ )?(?:countries|nations|states|islands?) (?:of )?)(?=(?:the )?‹[CL]))?${PLACES}|\\b(?<!\\ban? |\\bthe )(?:visited|visits?|visiting|toured) (?:the )?(?<near>(?:‹C\\d+› )?‹O\\d+›)(?!['’-])`,
    "giu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
