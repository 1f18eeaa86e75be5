import { encounterRule } from "../encounter-rule";
import { occasionKind } from "../occasions";

const BODY =
  "[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Tt]ask [Ff]orce|[Ww]orking [Gg]roup|[Mm]echanism|[Dd]ialogue|[Ff]orum|(?<= )(?:Group|Board|Assembly|Alliance)";

/** A body of several states met. */
export const bodyMet = encounterRule({
  id: "BODY_MET",
  version: 3,
  description:
    "A joint commission, committee, council, working group or the like met, meets or sat, where or when is said.",
  examples: [
    { text: "The Peru-Norway Joint Commission last met in Lima in May 2021.", finds: ["SESSION"] },
    {
      text: "Quotas are to be discussed when the Joint Fisheries Commission meets in Oslo in June 2021.",
      finds: ["SESSION"],
    },
    { text: "The Andes Tuna Group met in Lima in May 2021.", finds: ["SESSION"] },
    { text: "The commission last sat in 2019.", finds: ["SESSION"] },
    { text: "The Peru-Norway Joint Commission met the deadline in May 2021.", finds: [] },
  ],
  cue: / (?:met|meets?|convene[sd]?|sat|sits|(?:its|their) (?:\p{L}+ ){0,2}(?:meetings?|sessions?|work|deliberations)) /u,
  pattern: new RegExp(
    `\\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa]) (?<noun>(?:(?:‹[CO]\\d+›|\\p{L}+)[ –-]){0,8}?(?:‹O\\d+›|${BODY}))(?: \\([^()]{0,30}\\))?(?:, (?:formerly|also|once|which|known|established|founded|chaired|composed|made up) [^,;.]{3,90},)?(?<verb>(?: last| also| previously| has| had| will| is to| is due to| is expected to| next| again)*) (?:(?:concluded|began|opened|started|wrapped up|kicked off|held) (?:its|their) (?:\\p{L}+ ){0,2}?(?:meetings?|sessions?|work|deliberations)|met|meets?|convened|convenes?|sat|sits)(?=(?: again| virtually)?(?: for the (?:\\d+(?:st|nd|rd|th)|\\p{L}+) time)?,? (?:(?:in|on|at|late|early|this|last|next)\\b|‹[LD]\\d+›|today))`,
    "gu",
  ),
  kind: ({ noun = "" }) => (new RegExp(`(?:${BODY})\\b`, "u").test(noun) ? (occasionKind(noun) ?? "SESSION") : null),
  isOfBody: true,
  isOfSides: true,
  areSides: (noun) => !/\b(?:UN|United Nations|World|Global|International|European|Security Council)\b/u.test(noun),
});
