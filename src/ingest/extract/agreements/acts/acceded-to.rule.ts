import type { FoundAgreementStatus } from "../../extraction";
import { AFTER, isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "decided to join", "its decision to accede to", "considers joining": it has not yet. */
const IS_INTENT =
  /\b(?:decision|decided?|wish\p{Ll}*|willing\p{Ll}*|intention|intent|interest\p{Ll}*|appl\p{Ll}+|request\p{Ll}*|consider\p{Ll}*|desire\p{Ll}*|bid|invit\p{Ll}+|urg\p{Ll}+|encourag\p{Ll}+|agreed|plan\p{Ll}*|(?:is|are|was|were) (?:set|due|about|ready|expected)|will|would|should)\b[^;.‹]{0,40}$/iu;

/** "the 60th country to join": it did. */
const IS_NTH = /\b(?:first|last|latest|newest|\d+(?:st|nd|rd|th)) (?:\p{L}+ ){1,3}to $/u;

/** A state became, or wants to become, one of many parties. */
export const accededTo = patternRule({
  id: "ACCEDED_TO",
  version: 1,
  description: "A state acceded to, or joined, a named instrument of many parties, or said that it wants to.",
  examples: [
    { text: "Peru acceded to the Reef Convention in May.", finds: ["RATIFIED Reef Convention"] },
    {
      text: "Peru deposited its instrument of accession to the Reef Convention.",
      finds: ["RATIFIED instrument of accession to the Reef Convention"],
    },
    { text: "Peru joined the Reef Accords on Monday.", finds: ["SIGNED Reef Accords"] },
    { text: "Chile welcomed Peru’s decision to sign on to the Reef Accords.", finds: ["PROPOSED Reef Accords"] },
    { text: "Peru became the 60th nation to join the Reef Accords.", finds: ["SIGNED Reef Accords"] },
    { text: "Peru has not acceded to the Reef Convention.", finds: [] },
    { text: "Peru joined the talks on the Reef Convention.", finds: [] },
  ],
  cue: /acced|deposited|joined|joins|to join|joining|sign(?:ed|ing)? on ?to/u,
  pattern: new RegExp(
    "(?<who>‹C\\d+›(?:(?:, (?:and )?| and )(?:the )?‹C\\d+›){0,5})(?<between>(?:['’]s?)?[^;.‹]{0,60}(?:‹D\\d+›[^;.‹]{0,50})?)\\b" +
      "(?<verb>acced(?:ed|es|e|ing) to|join(?:ed|s|ing)?|sign(?:ed|ing)? on ?to|deposited) (?:the |this |its |their )(?:‹C\\d+›-led )?(?<what>‹I\\d+›)" +
      AFTER,
    "gu",
  ),
  status: ({ between = "", verb = "" }): FoundAgreementStatus | null => {
    if (isDenied(between)) return null;
    if (IS_NTH.test(between)) return /acced/u.test(verb) ? "RATIFIED" : "SIGNED";
    if (IS_INTENT.test(between) || isToCome(between, verb)) return "PROPOSED";
    if (/(?:ing|join|accede to|sign on ?to)$/u.test(verb)) return null;
    return /^(?:acced|deposit)/u.test(verb) ? "RATIFIED" : "SIGNED";
  },
  applies: ({ isNamed, kind, head }, { sentence: { text } }) =>
    /\bdeposited\b/u.test(text) === /^instruments? of/u.test(head) &&
    (isNamed || kind === "OTHER") &&
    kind !== "JOINT_STATEMENT" &&
    kind !== "PROGRAMME",
});
