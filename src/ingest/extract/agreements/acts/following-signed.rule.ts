import { patternRule } from "../pattern-rule";

/** States that did the same with an instrument are listed after a dash or a colon. */
export const followingSigned = patternRule({
  id: "FOLLOWING_SIGNED",
  version: 1,
  description: "States that signed, ratified or acceded to an instrument are listed after “the following countries”.",
  examples: [
    {
      text: "The following countries have signed the Reef Pact - Peru, Chile and Bolivia.",
      finds: ["SIGNED Reef Pact"],
    },
    { text: "The following states ratified the Reef Pact: Peru and Chile.", finds: ["RATIFIED Reef Pact"] },
    { text: "The following countries have not signed the Reef Pact: Peru and Chile.", finds: [] },
    { text: "The following countries signed the Reef Pact for peace and trade.", finds: [] },
  ],
  cue: /following/u,
  pattern:
    /\b[Tt]he following (?:\p{Ll}+ |‹N\d+› ){0,2}(?:countries|states|nations|governments|members|parties|economies)(?: have| had)?(?: now| also| so far| already)? (?<verb>signed|ratified|acceded to|joined) (?:the |this )?(?<what>‹I\d+›)(?: so far| to date)?(?: [-–—]|:) (?<partners>(?:the )?‹C\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\d+›){1,60})/gu,
  status: ({ verb = "" }) => (verb === "ratified" || verb === "acceded to" ? "RATIFIED" : "SIGNED"),
});
