import { encounterRule } from "../encounter-rule";

/** Envoys who presented their letters, whoever took them. */
export const lettersPresented = encounterRule({
  id: "LETTERS_PRESENTED",
  version: 1,
  description: "An envoy presented letters of credence, or somebody received them from an envoy.",
  examples: [
    {
      text: "Ambassador Ana Lima of Peru presented her credentials at the palace on Monday.",
      finds: ["CEREMONY Ana Lima"],
    },
    {
      text: "President Olav Stone of Norway received from Ambassador Ana Lima of Peru letters of credence.",
      finds: ["CEREMONY Olav Stone, Ana Lima"],
    },
    { text: "Ambassador Ana Lima of Peru presented her book at the palace on Monday.", finds: [] },
  ],
  pattern:
    /\b(?:(?:present(?:s|ed|ing)?|submit(?:s|ted)?|hand(?:s|ed)(?: over)?) (?:(?:the|a|copies|copy|of|official|‹P\d+›|his|her|their) ){0,4}|(?:receiv(?:es|ed)|accept(?:s|ed)) from (?<whom>‹P\d+›),? (?:the |his |her )?)(?<noun>[Cc]redentials?|[Ll]etters? of (?:[Cc]redence|[Aa]ccreditation))\b/gu,
  hasSubject: true,
  kind: () => "CEREMONY",
});
