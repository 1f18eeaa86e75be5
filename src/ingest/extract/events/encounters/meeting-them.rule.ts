import { encounterRule } from "../encounter-rule";

/** A meeting told by a participle that opens its sentence. */
export const meetingThem = encounterRule({
  id: "MEETING_THEM",
  version: 1,
  description: "A sentence opens with “Meeting with …”, before it names who met them.",
  examples: [
    {
      text: "Meeting with Prime Minister Jon Berg of Norway, President Ana Lima discussed visas.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "Meeting with Prime Minister Jon Berg of Norway", finds: [] },
    { text: "Meeting the target, President Ana Lima discussed visas.", finds: [] },
  ],
  cue: /^(?:\d+[.)] )?Meeting /u,
  pattern:
    /(?<=^(?:\d+[.)] )?)Meeting(?: (?:today|yesterday|‹D\d+›|in ‹[LC]\d+›)){0,2}(?: with)?\b(?= [^;.,]{0,60}‹P[^;.]{0,200}, (?:the |both )?‹P)/gu,
  object: "FRONTED",
  hasSpeaker: true,
  kind: () => "MEETING",
});
