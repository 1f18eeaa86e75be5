import { encounterRule } from "../encounter-rule";

/** Somebody signed with somebody. */
export const signedWith = encounterRule({
  id: "SIGNED_WITH",
  version: 2,
  description: "Somebody signed an instrument with a named person: a signing ceremony.",
  examples: [
    {
      text: "President Ana Lima signed a transport agreement with Prime Minister Jon Berg.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima signed the law with a golden pen.", finds: [] },
  ],
  cue: /(?:signed|inked|signs|exchanged)[^.]* with /u,
  pattern:
    /\b(?:signed|inked|signs|exchanged)\b(?! (?:on|off|up|letters)\b)[^;.‹]{0,120}(?:‹[DLINCO]\d+›[^;.‹]{0,40}){0,4},? with (?:his |her |the |its )?(?<whom>(?:H\.E\. )?‹P\d+›(?:(?:,|,? and) (?:the )?‹P\d+›){0,4}(?!['’]))/gu,
  hasSubject: true,
  kind: () => "CEREMONY",
});
