import { OWNS_NOTHING } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** Somebody stood before the press together with a guest or a host. */
export const jointPressConference = encounterRule({
  id: "JOINT_PRESS_CONFERENCE",
  version: 1,
  description: "Somebody spoke to the press together with a named person: they met.",
  examples: [
    {
      text: "At a joint press conference with Prime Minister Jon Berg, President Ana Lima praised the ports.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima praised the ports during a joint news conference in Oslo with Prime Minister Jon Berg.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "At a press conference, President Ana Lima praised Prime Minister Jon Berg.", finds: [] },
  ],
  cue: /\bjoint /u,
  pattern: new RegExp(
    `\\b(?:a|the|their|‹P\\d+›) joint (?:press|news|media)[ -](?:conference|briefing|appearance|statement|availability)\\b[^;.,‹]{0,20}(?:‹[DLCO]\\d+›[^;.,‹]{0,20}){0,3} (?:together |along )?with (?:the |his |her )?(?:visiting )?(?<whom>‹P\\d+›)(?! ‹)${OWNS_NOTHING}`,
    "gu",
  ),
  hasSpeaker: true,
  kind: () => "MEETING",
});
