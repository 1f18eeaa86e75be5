import { encounterRule } from "../encounter-rule";

/** Somebody who is greeted or spoken to, as the opening of what the other says. */
export const contactOpening = encounterRule({
  id: "CONTACT_OPENING",
  version: 1,
  description: "Somebody said something while welcoming, receiving or speaking to a named person.",
  examples: [
    {
      text: "Welcoming Prime Minister Jon Berg of Norway to Peru, President Ana Lima of Peru praised the fishermen.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "Welcoming the proposal, President Ana Lima of Peru praised the fishermen.", finds: [] },
  ],
  pattern:
    /(?:^|[.,] |While )(?:[Tt]alking (?:to|with)|[Ss]peaking (?:to|with)|[Ww]elcoming|[Rr]eceiving|[Gg]reeting|[Mm]eeting(?: with)?|[Hh]osting|[Bb]riefing) (?:the |his |her |new |visiting )*(?<whom>‹P\d+›(?:(?:,? and |, )(?:the )?‹P\d+›){0,4})(?!['’])(?:[^;.,‹]{0,40}(?:‹[CLDO]\d+›[^;.,‹]{0,20}){0,3}), (?<who>(?:the )?‹P\d+›)(?= \p{Ll})/gu,
  kind: () => "MEETING",
});
