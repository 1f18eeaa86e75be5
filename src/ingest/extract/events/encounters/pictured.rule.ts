import { encounterRule } from "../encounter-rule";
import { occasionKind } from "../occasions";
import { TALKS } from "../clause/pattern-parts";

/** Words of a caption for what those in a picture do. */
const DO =
  "(?:poses?|posing|shakes? hands|shaking hands|(?:is|are) (?:seen|pictured|photographed|shown)|seen|pictured|looks? on|walks?|waves?|gestures?|smiles?|greets?|exchanges? greetings|sits?)";

/** A caption that says at what encounter several people are pictured. */
export const pictured = encounterRule({
  id: "PICTURED",
  version: 1,
  description: "A caption shows several people together at, before or after a meeting, summit or ceremony.",
  examples: [
    {
      text: "President Ana Lima and Prime Minister Jon Berg shake hands before a bilateral meeting in Oslo.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima and Prime Minister Jon Berg pose for a photo during the regional summit in Oslo.",
      finds: ["SUMMIT Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima and Prime Minister Jon Berg shake hands before a press conference.", finds: [] },
    {
      text: "President Ana Lima greets Prime Minister Jon Berg during the regional summit in Oslo.",
      finds: ["SUMMIT Ana Lima, Jon Berg"],
    },
  ],
  cue: /\b(?:pos|sh[ao]k|seen|pictur|photo|shown|look|walk|wave|gestur|smil|greet|sit)/u,
  pattern: new RegExp(
    `\\b${DO}\\b(?: (?:with )?(?:the )?(?<whom>‹P\\d+›))?(?: (?:with|for|here|together|as they)\\b[^;.‹]{0,60})?[^;.‹]{0,20} (?:during|at|before|after|ahead of|prior to|following) (?:the|an?|their) (?<noun>(?:(?:[\\p{L}’'-]|‹[COPN]\\d+›)+ ){0,6}?(?:${TALKS}|[Ss]ummit|[Cc]eremony|[Ss]ession|[Ff]orum|[Cc]onference|Meeting|Dialogue)(?: of (?:the )?(?:[\\p{L}]+ ){0,4}?(?:of the )?‹[CO]\\d+›)?)(?![\\p{L}])`,
    "gu",
  ),
  hasSubject: true,
  kind: ({ noun = "" }) => (/\b(?:press|news|media)\b/iu.test(noun) ? null : occasionKind(noun)),
});
