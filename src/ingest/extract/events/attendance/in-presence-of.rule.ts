import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** In whose presence something was done. */
export const inPresenceOf = attendanceRule({
  id: "IN_PRESENCE_OF",
  version: 3,
  description: "Something was done in the presence, or with the participation, of named people.",
  examples: [
    { text: "The deed was signed in the presence of Ambassador Ana Lima.", finds: ["Ana Lima"] },
    { text: "The deed was signed with the attendance of Ambassador Ana Lima.", finds: ["Ana Lima"] },
    { text: "The deed was signed in the absence of Ambassador Ana Lima.", finds: [] },
  ],
  cue: /presence of|participation of|attendance of/u,
  pattern: new RegExp(`\\b(?:in the presence of|with the (?:participation|attendance) of) (?<whom>${PEOPLE})`, "gu"),
});
