import { encounterRule } from "../encounter-rule";

/** Somebody's courtesy call, at which whoever the sentence tells of was called on. */
export const courtesyCallBy = encounterRule({
  id: "COURTESY_CALL_BY",
  version: 1,
  description: "Something was said or done at a courtesy call or visit by somebody.",
  examples: [
    {
      text: "President Ana Lima of Peru praised the ports during a courtesy visit by Ambassador Jon Berg of Norway.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima of Peru praised the ports during a concert by Ambassador Jon Berg.", finds: [] },
  ],
  cue: /\bcourtesy /u,
  pattern:
    /\b(?:[Dd]uring|[Aa]t|[Oo]n|[Aa]fter|[Ff]ollowing|[Ww]hen|received) (?:an? |the )?courtesy (?:call|visit) (?:by|of|from) (?:the )?(?:visiting )?(?<whom>‹P\d+›)(?!['’])/gu,
  hasSpeaker: true,
  isUnsaid: true,
  visitor: "whom",
  kind: () => "MEETING",
});
