import { encounterRule } from "../encounter-rule";

/** A meeting told by a participle that opens its sentence. */
export const meetingThem = encounterRule({
  id: "MEETING_THEM",
  version: 3,
  description: "A sentence tells by “Meeting with …” or “after meeting …” whom those met of whom it speaks.",
  examples: [
    {
      text: "Meeting with Prime Minister Jon Berg of Norway, President Ana Lima discussed visas.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "Speaking after meeting Prime Minister Jon Berg in Oslo on 4 May 2021, President Ana Lima of Peru praised visas.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "When receiving Prime Minister Jon Berg of Norway, President Ana Lima praised visas.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "Meeting with Prime Minister Jon Berg of Norway", finds: [] },
    { text: "Meeting the target, President Ana Lima discussed visas.", finds: [] },
  ],
  cue: /^(?:\d+[.)] )?(?:(?:When|While) )?(?:Meeting|Receiving|Hosting) |(?:after|following) meeting /iu,
  pattern:
    /(?<=^(?:\d+[.)] )?)(?:(?:When|While) )?(?:[Mm]eeting|[Rr]eceiving|[Hh]osting)(?: (?:today|yesterday|‹D\d+›|in ‹[LC]\d+›)){0,2}(?: with)?\b(?= [^;.,]{0,60}‹P[^;.]{0,200}, (?:the |both )?‹P)|\b(?:[Aa]fter|[Ff]ollowing) meeting(?: with)?\b(?= (?:the |his |her )?‹P)/gu,
  object: "FRONTED",
  hasSpeaker: true,
  kind: () => "MEETING",
});
