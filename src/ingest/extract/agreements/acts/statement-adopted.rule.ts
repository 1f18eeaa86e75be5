import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** A joint text was adopted, whoever did it. */
export const statementAdopted = patternRule({
  id: "STATEMENT_ADOPTED",
  version: 2,
  description: "A joint statement, communiqué or declaration was adopted or issued, in the passive.",
  examples: [
    { text: "After the talks a joint communiqué was adopted.", finds: ["SIGNED joint communiqué"] },
    { text: "The joint declaration adopted by Peru and Chile is short.", finds: ["SIGNED joint declaration"] },
    { text: "The joint communiqué was long.", finds: [] },
    { text: "A joint communiqué will be adopted after the talks.", finds: ["PROPOSED joint communiqué"] },
  ],
  cue: /issued|released|adopted|endorsed|approved|published/iu,
  pattern: new RegExp(
    `${WHAT}(?<between>[^;‹]{0,40}(?:‹[DL]\\d+›[^;‹]{0,20})?)\\b(?<verb>issued|released|adopted|endorsed|approved|published)\\b(?<partners> (?:jointly )?by (?:the )?‹[COP]\\d+›(?:(?:, (?:and )?| and )(?:the )?‹[COP]\\d+›){1,20})?${AFTER}`,
    "giu",
  ),
  status: ({ between = "", verb = "" }) => (isDenied(between) ? null : isToCome(between, verb) ? "PROPOSED" : "SIGNED"),
  applies: ({ kind }) => ["JOINT_STATEMENT", "DECLARATION", "ROADMAP", "PROGRAMME", "PROTOCOL"].includes(kind),
});
