import { encounterRule } from "../encounter-rule";

/** An envoy presented credentials. */
export const presentedCredentials = encounterRule({
  id: "PRESENTED_CREDENTIALS",
  version: 4,
  description: "An envoy presented credentials to a head of state, or a head of state received them.",
  examples: [
    {
      text: "Ambassador Ana Lima presented her credentials to King Olav Stone of Norway.",
      finds: ["CEREMONY Ana Lima, Olav Stone"],
    },
    {
      text: "King Olav Stone of Norway received the letters of credence of Ambassador Ana Lima.",
      finds: ["CEREMONY Olav Stone, Ana Lima"],
    },
    {
      text: "King Olav Stone of Norway received credentials from seven new envoys.",
      finds: ["CEREMONY Olav Stone"],
    },
    {
      text: "The new High Commissioners of Fiji and Kenya presented their credentials to King Olav Stone of Norway.",
      finds: ["CEREMONY Olav Stone"],
    },
    { text: "Ambassador Ana Lima presented her book to King Olav Stone of Norway.", finds: [] },
  ],
  cue: /credential|credence|accreditation/iu,
  pattern:
    /\b(?:present(?:s|ed)|submitt?(?:s|ed)|hand(?:s|ed)(?: over)?|deliver(?:s|ed)|receiv(?:es|ed)|accept(?:s|ed))(?:,? (?:‹D\d+›|today|yesterday|here|(?:in|at) (?:the )?‹[LCO]\d+›),?){0,2} (?:(?:the|a|an|copies|copy|of|official|‹P\d+›|‹P\d+›['’]s|his|her|their) ){0,4}(?<noun>[Cc]redentials?(?: copy)?|[Ll]etters? of (?:[Cc]redence|[Aa]ccreditation))\b[^;.‹]{0,30}(?:‹[CDL]\d+›[^;.‹]{0,20}){0,3}?\b(?:to|from|of|by|for)(?= (?:the |HE |H\.E\. )?(?:‹C\d+›['’]s )?‹P\d+›| (?:the |\p{Ll}+ |‹N\d+› ){0,4}(?:[Aa]mbassadors|[Ee]nvoys|[Hh]igh [Cc]ommissioners))/gu,
  hasSubject: true,
  object: "CLAUSE",
  kind: () => "CEREMONY",
});
