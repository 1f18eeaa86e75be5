import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "announced that it will withdraw": as good as done, unlike what somebody threatens. */
const IS_FUTURE = /^(?:will|would|to|intention)\b/iu;
const IS_ANNOUNCED = /\b(?:announc|declar|confirm|notif|decided|decision)\p{Ll}*\b[^.;]{0,80}$/iu;
const IS_THREAT =
  /\b(?:threat|could|may|might|consider|want|call|urg|demand|vow|if|plan|mull|ask|seek|ready|option|possib)/iu;

/** A party left, or the instrument ended. */
export const withdrawnFrom = patternRule({
  id: "WITHDRAWN_FROM",
  version: 3,
  description: "A party withdrew from an instrument, denounced or terminated it.",
  examples: [
    { text: "Peru terminated the grain agreement with Chile.", finds: ["TERMINATED grain agreement with Chile"] },
    { text: "Peru announced its withdrawal from the Lima Pact.", finds: ["TERMINATED Lima Pact"] },
    {
      text: "Peru has decided to end its grain agreement with Chile.",
      finds: ["TERMINATED grain agreement with Chile"],
    },
    { text: "Peru’s withdrawal from the Lima Pact was criticised.", finds: ["TERMINATED Lima Pact"] },
    { text: "Peru announced that it will withdraw from the Lima Pact.", finds: ["TERMINATED Lima Pact"] },
    { text: "Peru will consider to withdraw from the Lima Pact.", finds: [] },
    { text: "Peru threatened to terminate the grain agreement with Chile.", finds: [] },
  ],
  cue: /withdr|terminat|abandon|leaving|pull|quit|terminat|denounc|\bend|cancel|revok|abrogat|annulled|scrap|suspen|to leave/iu,
  pattern: new RegExp(
    `(?<who>‹[PCO]\\d+›)(?<between>[^;‹]{0,50}(?:‹D\\d+›[^;‹]{0,30})?)\\b(?<verb>withdr(?:ew|awn|aws|awing) (?:\\p{L}+ )?from|(?:announced|confirmed|completed) (?:its|their) withdrawal from|pull(?:ed|s|ing) out of|(?:is|was|are|were) (?:formally )?(?:denouncing|leaving|quitting)|(?:will|would|to|intention to) (?:formally )?(?:withdraw from|terminate|denounce|quit|abandon|scrap|pull out of)|withdrawal from|quits?|(?:decided|voted|moved|(?:announced|confirmed|notified [^;.]{0,30}of) (?:its|their) decision) to (?:terminate|denounce|end|cancel|suspend|withdraw from|leave)|terminat(?:ed|es|ing)|formally denounc(?:ed|es)|end(?:ed|s|ing)|cancel(?:l?ed|s)|revok(?:ed|es)|abrogat(?:ed|es)|annulled|suspend(?:ed|s)|scrap(?:ped|s))\\b[^;‹]{0,20}${WHAT}${AFTER}`,
    "giu",
  ),
  status: ({ between = "", verb = "" }, before) => {
    if (isDenied(between) || isToCome(between, "ed")) return null;
    return IS_FUTURE.test(verb) && (!IS_ANNOUNCED.test(before + between) || IS_THREAT.test(before.slice(-80) + between))
      ? null
      : "TERMINATED";
  },
});
