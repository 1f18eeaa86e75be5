import { attendanceRule } from "../attendance-rule";

/** Somebody led a delegation. */
export const ledTheDelegation = attendanceRule({
  id: "LED_THE_DELEGATION",
  version: 1,
  description: "Somebody led or headed the delegation of a state.",
  examples: [
    { text: "Minister Ana Lima led the Chilean delegation.", finds: ["Ana Lima"] },
    { text: "Minister Ana Lima led the Chilean reform.", finds: [] },
  ],
  cue: /delegation|side|team|mission/u,
  pattern:
    /\b(?:led|leads|headed|heads|chaired|co-chaired|represented|presided over) (?:a|an|the|‹P\d+›) (?:(?<of>‹C\d+›)(?:['’]s)? )?(?:[\p{L}-]+ ){0,2}(?:delegation|side|team|mission)\b/gu,
  subject: "ATTENDED",
  isDelegation: true,
});
