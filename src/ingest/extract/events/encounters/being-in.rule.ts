import { encounterRule } from "../encounter-rule";
import { HERE } from "../here";
import { PLACES } from "../clause/pattern-parts";

/** Somebody is somewhere on a day. */
export const beingIn = encounterRule({
  id: "BEING_IN",
  version: 6,
  description: "Somebody is, was or will be in a country or a town on some days or on a visit.",
  examples: [
    { text: "President Ana Lima will be in Oslo on 4 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima is in Norway on a two-day state visit.", finds: ["VISIT Ana Lima"] },
    {
      text: "OSLO, Norway – The prize went to President Ana Lima of Peru, who is in town for a state visit.",
      finds: ["VISIT Ana Lima"],
    },
    { text: "President Ana Lima is expected in Oslo on 4 May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima was in Oslo to chair the regional summit.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima was in Norway last week, along with a large delegation.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima was in Norway at the head of a large delegation.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima in Norway for three-day state visit", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima will be in Parliament on 4 May 2021.", finds: [] },
    { text: "President Ana Lima was in Norway in her youth.", finds: [] },
  ],
  pattern: new RegExp(
    `(?<=^‹P\\d+›(?: and ‹P\\d+›| and First (?:Lady|Gentleman))? |\\b(?:will|to|is|was|are|were|expected|due) )(?:be )?(?:currently |already |now )?(?:in ${PLACES}|(?:in )?(?<here>${HERE}))(?=,? (?:(?:(?:on|from|for|between|since|until) )?(?:the )?‹D\\d+›|(?:heading|leading|at the head of) (?:an?|the|‹P\\d+›)\\b|(?:along|together) with (?:an?|‹P\\d+›) [^;.,]{0,30}delegation|(?:on|for) (?:(?:an?|the|his|her|their|‹P\\d+›) )?(?:(?:[\\p{L}\\d-]+|‹[OCN]\\d+›) ){0,6}?(?:visit|trip|tour|consultations?|talks|meetings?|summit|session|forum|conference|dialogue|ceremony|inauguration|funeral|assembly|commission)\\b|to (?:talk|discuss|confer|negotiate|attend|chair|co-chair|participate|take part|meet|hold|sign|address|represent)\\b))`,
    "gu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
