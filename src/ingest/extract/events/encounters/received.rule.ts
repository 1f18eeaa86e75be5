import { OWNS_NOTHING } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** A host received a guest. */
export const received = encounterRule({
  id: "RECEIVED",
  version: 5,
  description: "Somebody received, hosted or welcomed a named guest.",
  examples: [
    {
      text: "President Olav Stone received Prime Minister Jon Berg at the palace.",
      finds: ["MEETING Olav Stone, Jon Berg"],
    },
    {
      text: "President Olav Stone received today at the Royal Palace in Oslo the Prime Minister of Chile, Jon Berg.",
      finds: ["MEETING Olav Stone, Jon Berg"],
    },
    {
      text: "President Ana Lima came. In May, President Olav Stone hosted Peru’s Ana Lima.",
      finds: ["MEETING Olav Stone, Ana Lima"],
    },
    { text: "President Olav Stone saw off Prime Minister Jon Berg.", finds: ["MEETING Olav Stone, Jon Berg"] },
    { text: "President Olav Stone received a letter from Prime Minister Jon Berg.", finds: [] },
    { text: "President Olav Stone said Norway was happy to host Prime Minister Jon Berg in May.", finds: [] },
    { text: "Ana Lima and her Norwegian host, President Olav Stone, watched the signing.", finds: [] },
    { text: "President Olav Stone welcomed Prime Minister Jon Berg’s words.", finds: [] },
  ],
  cue: /receive|saw off|host|welcome|greeted|summon|audience to/u,
  pattern: new RegExp(
    `(?<!\\b(?:happy|pleased|honou?red|glad|delighted|proud|privileged) to )\\b(?:received?|receives|hosted|hosts|(?<!(?:‹C\\d+›|\\b(?:his|her|their|the|a|its)) )host|welcomed|welcomes|greeted|saw off|summoned|summons|granted an audience to)(?: in audience| a courtesy (?:call|visit) (?:from|by))?(?:,? (?:‹D\\d+›|today|yesterday|here|separately|warmly|(?:on|in|at) (?:the |‹P\\d+› )?(?:‹[DLCO]\\d+›(?: (?:[Hh]eadquarters|[Pp]alace|[Oo]ffice))?|(?:\\p{Ll}+ )?(?:office|residence|palace)))){0,4},?(?= (?:the |his |her |its |‹C\\d+›[’']s )?(?:visiting |newly[- ]\\p{Ll}+ |new |outgoing |incoming |departing |a delegation (?:led|headed) by )?‹P\\d+›${OWNS_NOTHING})`,
    "gu",
  ),
  hasSubject: true,
  object: "CLAUSE",
  visitor: "whom",
  kind: () => "MEETING",
});
