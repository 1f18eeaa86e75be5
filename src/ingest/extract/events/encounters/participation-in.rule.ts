import { encounterRule } from "../encounter-rule";
import { isOfManyStates } from "../clause/many-states";
import { OCCASION, occasionKind } from "../occasions";

/** Taking part as a noun, with those who did beside whoever it is of. */
export const participationIn = encounterRule({
  id: "PARTICIPATION_IN",
  version: 1,
  description: "Somebody’s participation in a summit, session, conference or ceremony is spoken of.",
  examples: [
    {
      text: "This came during President Ana Lima’s participation in a trilateral summit in Oslo on 4 May 2021 with Norwegian Prime Minister Jon Berg and Fijian President Sela Vunipola.",
      finds: ["SUMMIT Ana Lima, Jon Berg, Sela Vunipola"],
    },
    { text: "President Ana Lima’s participation in public life is known.", finds: [] },
    { text: "President Ana Lima’s participation in the press conference was short.", finds: [] },
  ],
  cue: /participation/u,
  pattern: new RegExp(
    `(?<who>‹P\\d+›)(?:['’]s?)? participation (?:in|at) (?:the |an? |this )?${OCCASION}(?:(?:[^;.‹]{0,20}‹[DLC]\\d+›){0,3},? (?:together |along )?with (?<whom>(?:the )?(?:‹C\\d+› )?‹P\\d+›(?:(?:, (?:and )?| and )(?:the )?‹P\\d+›){0,5}))?`,
    "gu",
  ),
  isOfSides: true,
  areSides: (noun) => !isOfManyStates(noun),
  isForMany: isOfManyStates,
  kind: ({ noun = "" }) =>
    /\b(?:press|news|media) (?:conference|briefing)|\b(?:video|tele|web)[ -]?conferenc/iu.test(noun)
      ? null
      : occasionKind(noun),
});
