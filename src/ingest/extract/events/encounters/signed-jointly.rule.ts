import { encounterRule } from "../encounter-rule";

/** Several people signed. */
export const signedJointly = encounterRule({
  id: "SIGNED_JOINTLY",
  version: 3,
  description: "Two or more people or states signed an instrument: a signing ceremony, once it is known who came.",
  examples: [
    {
      text: "President Ana Lima and Prime Minister Jon Berg signed a transport agreement.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima and Prime Minister Jon Berg will sign a transport agreement.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima signed the law.", finds: [] },
    { text: "Chile and Peru signed a transport agreement.", finds: ["CEREMONY"] },
    {
      text: "President Ana Lima and Prime Minister Jon Berg on Monday signed in Oslo the transport agreement.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
  ],
  cue: /sign(?:ed)?\b|\bink(?:ed)?\b|formali|names to|signatures to|initialled|exchanged/u,
  pattern:
    /\b(?:signed|inked|initialled|exchanged|formali[sz]ed|put (?:their|‹P\d+›) (?:names|signatures) to|(?<=\b(?:will|to) (?:also )?)(?:sign|ink))\b(?=(?:,? (?:(?:on |late |early )?‹D\d+›|(?:in|at) (?:the )?‹[LCO]\d+›),?){0,3} (?:an?|the|‹N\d+›|two|three|four|five|six|several|‹I\d+›|letters|documents|agreements|instruments|memoranda)(?![\p{L}]))(?:(?! (?:adopted|which|until|by|for|from|of|since) ‹D)[^;.,‹]{0,90}(?:‹[NICO]\d+›[^;.,‹]{0,60}){0,3} on ‹D\d+›)?/gu,
  hasSubject: true,
  isReciprocal: true,
  kind: () => "CEREMONY",
});
