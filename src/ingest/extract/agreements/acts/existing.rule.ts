import { patternRule } from "../pattern-rule";

/** "the existing treaty", "an existing 1995 treaty", "the current agreement". */
const IS_EXISTING = /\b(?:existing|current|present) (?:bilateral )?$/u;

/** An instrument is called an existing one. */
export const existing = patternRule({
  id: "EXISTING",
  version: 1,
  description: "An instrument named by its parties or year is called the existing, or current, one: it is in force.",
  examples: [
    { text: "Peru and Chile will widen the existing 1995 tax treaty.", finds: ["IN_FORCE 1995 tax treaty"] },
    { text: "Peru will widen its existing tax treaty with Chile.", finds: ["IN_FORCE tax treaty with Chile"] },
    { text: "Peru and Chile will widen their existing tax treaty.", finds: [] },
    { text: "Peru and Chile will widen existing agreements.", finds: [] },
    { text: "Peru and Chile need a tax treaty.", finds: [] },
  ],
  cue: /\b(?:existing|current|present)\b/u,
  pattern: /(?<what>‹I\d+›)/gu,
  isPresumed: true,
  status: () => "IN_FORCE",
  applies: ({ isPlural, isNamed, title, head, kind, start, mentions }, { sentence }) =>
    !isPlural &&
    (isNamed || mentions.some((mention) => mention.kind !== "quantity") || /\bbetween\b/u.test(title)) &&
    kind !== "JOINT_STATEMENT" &&
    kind !== "DECLARATION" &&
    title.toLowerCase().replace(/^(?:existing|current) /u, "") !== head &&
    (IS_EXISTING.test(sentence.text.slice(0, start - sentence.start)) || /^(?:existing|current) /u.test(title)),
});
