import { patternRule } from "../pattern-rule";

/** Nouns that name an instrument even where nothing is said to have been done with it. */
const KNOWN_BY_PARTIES =
  /(?:agreement|treaty|convention|protocol|accord|pact|understanding|mou|deal|plan|framework|arrangement|compact|ftas?|cepas?|epas)$/u;

/** An instrument known by its parties. */
export const betweenStates = patternRule({
  id: "BETWEEN_STATES",
  version: 2,
  description: "A definite instrument named with its parties is spoken of as one that exists.",
  examples: [
    {
      text: "The border treaty between Peru and Chile is void.",
      finds: ["SIGNED border treaty between Peru and Chile"],
    },
    { text: "They noted progress under the Peru-Chile CEPA.", finds: ["IN_FORCE Peru-Chile CEPA"] },
    { text: "They want a border treaty between Peru and Chile.", finds: [] },
  ],
  pattern: /(?<what>‹I\d+›)/gu,
  isPresumed: true,
  status: (_groups, before) =>
    /\b(?:existing|under|pursuant to|in accordance with|obligations|within the framework of)\b[^.;]{0,120}$/iu.test(
      before,
    )
      ? "IN_FORCE"
      : "SIGNED",
  applies: ({ isDefinite, isPlural, kind, head, mentions, start }) =>
    isDefinite &&
    !isPlural &&
    KNOWN_BY_PARTIES.test(head) &&
    mentions.filter((mention) => mention.kind === "country" || mention.kind === "organization").length > 1 &&
    (kind !== "PROGRAMME" || mentions.filter(({ end }) => end - start < 40).length > 1),
});
