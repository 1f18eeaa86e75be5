import { attendanceRule } from "../attendance-rule";

/** Who was present too. */
export const wasPresent = attendanceRule({
  id: "WAS_PRESENT",
  version: 3,
  description: "Named people were present at, attended, witnessed or joined what the article told of before.",
  examples: [
    { text: "Ambassador Ana Lima was also present.", finds: ["Ana Lima"] },
    { text: "Ambassador Ana Lima witnessed the signing.", finds: ["Ana Lima"] },
    { text: "Ambassador Ana Lima, in her capacity as observer, also participated.", finds: ["Ana Lima"] },
    { text: "Ambassador Ana Lima and Minister Jon Berg of Norway attended.", finds: ["Ana Lima, Jon Berg"] },
    {
      text: "Ambassador Ana Lima took part in the meeting, together with Minister Jon Berg and Minister Rosa Quint.",
      finds: ["Ana Lima, Jon Berg, Rosa Quint"],
    },
    { text: "Ambassador Ana Lima witnessed the storm.", finds: [] },
  ],
  cue: /present|attend|witness|joined|part|chaired|opened|closed|addressed|hosted|moderated|presided/u,
  pattern:
    /\b(?:present\b(?! (?:an?|the|‹P\d+›)\b)|in attendance\b|(?:attended|witnessed(?: and celebrated)?|joined|participated in|took part in|chaired|co-chaired|opened|closed|addressed|hosted|moderated|presided over) (?:the|this|their) (?<noun>signings?(?: ceremony)?|ceremony|meeting|talks|discussions|negotiations|call|session|summit|conference|forum|audience|reception|exchange|visit|event)\b(?:(?:[^;.]{0,60}, as did (?:the )?|,? (?:together with|along with|alongside) (?:the )?[^;.‹]{0,60})(?<whom>‹P\d+›(?:,? (?:and )?(?:the )?‹P\d+›){0,9}))?|\b(?:also|likewise),? (?:took part|participated|attended)\b(?! ‹P)|\battended(?=\.$|\.\s| as well\b)|\bparticipated(?=\.|, as\b| as (?:an? )?(?:observers?|mediators?|guests?)))/gu,
  subject: "ATTENDED",
});
