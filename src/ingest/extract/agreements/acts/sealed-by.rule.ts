import { patternRule } from "../pattern-rule";
import { isDenied, isToCome, AFTER, WHAT, WHO } from "../pattern-parts";

/** What may stand between "exchanged" and the instrument; "exchanged views on the agreement" is no exchange of it. */
const SEVERAL =
  "(?:(?:an?|the|their|its|signed|documents?|copies|texts?|of|two|three|four|five|several|multiple|various|series|number|new|major|joint|‹N\\d+›) ){0,6}";

/** Those before the verb exchanged, sealed or formalised what follows it at once. */
export const sealedBy = patternRule({
  id: "SEALED_BY",
  version: 2,
  description: "Somebody exchanged, sealed or formalised an instrument, which follows the verb at once.",
  examples: [
    { text: "Fiji and Samoa exchanged a memorandum on fisheries.", finds: ["SIGNED memorandum on fisheries"] },
    { text: "Fiji and Samoa sealed a fisheries agreement.", finds: ["SIGNED fisheries agreement"] },
    {
      text: "Their friendship was enshrined in an agreement on fisheries.",
      finds: ["SIGNED agreement on fisheries"],
    },
    { text: "Fiji and Samoa exchanged views on a fisheries agreement.", finds: [] },
    { text: "Fiji and Samoa will exchange a memorandum on fisheries.", finds: ["PROPOSED memorandum on fisheries"] },
  ],
  cue: /exchang|seal|formali|enshrined|laid down|set out|recorded/iu,
  pattern: new RegExp(
    `(?:${WHO}(?<between>[^;‹]{0,60}(?:‹[DL]\\d+›[^;‹]{0,20})?))?(?<!\\b(?:the|an?|this|of) )\\b(?<verb>exchang(?:e[ds]?|ing)|seal(?:s|ed|ing)|(?:enshrined|formali[sz]ed|laid down|set out|recorded) (?:in|by|through)(?= an? )|formali[sz](?:e[ds]?|ing)) ${SEVERAL}${WHAT}${AFTER}`,
    "giu",
  ),
  status: ({ who, between = "", verb = "" }, before) => {
    if (who === undefined && !/(?:ed|ing|ed (?:in|by|through)|(?:down|out) (?:in|by|through))$/iu.test(verb))
      return null;
    if (isDenied(between)) return null;
    return isToCome(between || before.slice(-60), verb) ? "PROPOSED" : "SIGNED";
  },
});
