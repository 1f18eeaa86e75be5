import { encounterRule } from "../encounter-rule";

/** Somebody witnessed a signing. */
export const witnessedSigning = encounterRule({
  id: "SIGNED_WITNESSED",
  version: 2,
  description: "Two or more people witnessed or presided over the signing or exchange of instruments.",
  examples: [
    {
      text: "President Ana Lima and Prime Minister Jon Berg witnessed the signing of two agreements.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima and Prime Minister Jon Berg welcomed the signing of two agreements.", finds: [] },
  ],
  cue: /witness|presided?|oversaw|oversee|attended the|looked on/u,
  pattern:
    /\b(?:witness(?:ed|es)?|presided over|preside over|oversaw|oversee|attended|looked on at)(?: (?:on |late |early )?‹D\d+›| today| yesterday)?(?: (?:at|in) ‹[LO]\d+›(?:,? in ‹[LC]\d+›)?)? the (?:formal |official )?(?:signing|exchange|inking)(?: ceremony)? (?:of|for|by|between)\b/gu,
  hasSubject: true,
  isReciprocal: true,
  kind: () => "CEREMONY",
});
