import { encounterRule } from "../encounter-rule";

/** Words said to somebody, or something given to them, face to face. */
export const contact = encounterRule({
  id: "CONTACT",
  version: 1,
  description: "Somebody welcomed, told, assured or briefed a named person, or handed something to them.",
  examples: [
    {
      text: "President Ana Lima of Peru told Prime Minister Jon Berg of Norway that trade would grow.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima of Peru conveyed greetings to Prime Minister Jon Berg of Norway.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima of Peru paid a courtesy call later in the day on King Olav Stone of Norway.",
      finds: ["MEETING Ana Lima, Olav Stone"],
    },
    { text: "President Ana Lima told reporters that trade would grow.", finds: [] },
  ],
  pattern:
    /\b(?:told|tells|assured|informed|brief(?:ed|s)|gave|(?:warmly |heartily )?welcom(?:ed|es)|greet(?:ed|s)|(?<=‹P\d+› )(?:welcoming|greeting)|(?:handed|delivered|conveyed|presented)(?: over)? [^;.]{0,100}? to|emphasi[sz]ed to|received from|courtesy (?:calls?|visits?) [^;.‹]{0,40}(?:‹D\d+›[^;.‹]{0,12})?(?:on|upon|to)) (?:the |his |her |new |visiting |‹C\d+›['’]s )*(?:(?<whom>‹P\d+›(?:(?:,? and |, )(?:the )?‹P\d+›){0,4})|(?:‹C\d+› |foreign )*counterpart)(?!['’])/gu,
  hasSubject: true,
  isEachApart: () => true,
  kind: () => "MEETING",
});
