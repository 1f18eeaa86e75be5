import { AFTER, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";
import { coSigners } from "../signing/signers";

/** "‹P0›, who was speaking after signing the pact", "‹P0› said after signing it": who spoke is who had signed. */
const SPEAKER =
  /‹P\d+›(?:(?: said|, who (?:was|had been) speaking| told [^‹;,.]{0,40}| (?:also )?(?:stated|noted|remarked|added|commented|declared|was speaking|spoke)) )$|(?<=(?:said|stated|noted|added) )‹P\d+› $/u;

/** "After signing the pact with ‹P0›, ‹P1› said", "Having signed": the one of whom the sentence goes on to tell. */
const LEADS = /^(?:(?:Speaking|Talking|Addressing)[^‹;,]{0,30} )?$/u;
const SUBJECT =
  /^[^;‹]{0,30}(?:‹[DLCO]\d+›[^;‹]{0,20}){0,2}(?<partner>\bwith (?:his |her )?(?:‹C\d+› counterpart,? )?‹P\d+›)?[^;‹]{0,20}(?:‹[DLCO]\d+›[^;‹]{0,20}){0,2}, (?:the )?(?<subject>‹P\d+›(?!['’]))/u;

function leadingSubject(before: string, verb: string, after: string): string {
  if (!LEADS.test(before) || !/^(?:[Aa]fter|[Uu]pon|[Hh]aving|[Bb]y)\b/u.test(verb)) return "";
  const { partner = "", subject = "" } = SUBJECT.exec(after)?.groups ?? {};
  return subject === "" ? "" : partner + subject;
}

/** The signing stands in a participle: "…, signing a pact". */
export const signingIt = patternRule({
  id: "SIGNING_IT",
  version: 3,
  description: "Somebody did something “, signing” an instrument, or “after signing” it.",
  examples: [
    {
      text: "Fiji and Samoa ended their dispute on Monday, signing a fisheries pact.",
      finds: ["SIGNED fisheries pact"],
    },
    { text: "After signing the fisheries pact, Fiji and Samoa praised it.", finds: ["SIGNED fisheries pact"] },
    { text: "Fiji and Samoa will end their dispute, signing a fisheries pact.", finds: [] },
  ],
  cue: /signing|inking/u,
  pattern: new RegExp(
    `(?:(?<who>‹[PC]\\d+›(?:,? and (?:the )?‹[PC]\\d+›)+)(?<between>[^;‹]{0,60}(?:‹[DL]\\d+›[^;‹]{0,60}){0,2}))?(?<verb>, (?:also |jointly )?|\\b(?:[Aa]fter|[Uu]pon|[Hh]aving|[Bb]y|[Ww]hile|[Ww]ith|[Aa]nd) (?:also |jointly )?)(?:signing|inking)\\b(?! (?:ceremony|of)\\b)[^;‹]{0,20}(?:‹N\\d+› (?:\\p{L}+ ){0,2})?${WHAT}${AFTER}`,
    "gu",
  ),
  status: ({ who, between = "", verb = "" }) => {
    if (who === undefined && verb.startsWith(",")) return null;
    return /\b(?:will|would|may|could|should|plans?|expected)\b/u.test(between) ? null : "SIGNED";
  },
  signers: (status, { who = "", verb = "", after = "" }, before) => {
    if (status !== "SIGNED") return "";
    if (/^‹P/u.test(who) && !who.includes("‹C")) return who;
    const speaker = SPEAKER.exec(before)?.[0];
    return speaker === undefined ? leadingSubject(before, verb, after) : speaker + coSigners(after);
  },
  applies: ({ isPlural, isCounted }) => !isPlural || isCounted,
});
