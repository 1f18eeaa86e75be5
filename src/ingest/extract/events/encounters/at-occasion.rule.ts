import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION, OCCASION_CUE } from "../occasions";

/** An occasion that sets the scene of what somebody did there. */
export const atOccasion = encounterRule({
  id: "AT_OCCASION",
  version: 4,
  description: "An occasion as the scene (“at the summit, …”) of what those who took part say or do.",
  examples: [
    {
      text: "At the opening ceremony of the port, President Ana Lima thanked the builders.",
      finds: ["CEREMONY Ana Lima"],
    },
    {
      text: "Addressing a seminar in Oslo on conflicts, President Ana Lima thanked the hosts.",
      finds: ["SESSION Ana Lima"],
    },
    { text: "At the port, President Ana Lima thanked the builders.", finds: [] },
  ],
  cue: OCCASION_CUE,
  pattern: new RegExp(
    `(?:(?:^(?:\\d+[.)]? )?|‹D\\d+›,? |, |^Speaking )(?:[Aa]t|[Dd]uring|[Ii]n|in (?:his|her|their) (?:\\p{L}+ ){1,3}(?:at|to))|(?:^|, )(?:[Aa]ddressing|[Oo]pening|[Cc]hairing|[Aa]ttending|[Ii]naugurating)) (?:the |a |an )?${OCCASION}(?:[^;‹.,]{0,30}(?:‹[DLCO]\\d+›[^;‹.,]{0,40}){0,4})?(?: ?during ‹P\\d+› visit)?,? (?<who>(?:the |both |)?‹P\\d+›(?:(?:,? and |, )‹P\\d+›){0,8})(?!['’]| (?:official |state |working )?visit)`,
    "gu",
  ),
  kind: ({ noun = "", who = "" }) => occasionOf(noun, who),
});

/** "During the talks, ‹P0› said" tells nothing of with whom. */
function occasionOf(noun: string, who: string) {
  if (/\b(?:press|news|media) conference\b/iu.test(noun)) return null;
  const kind = occasionKind(noun);
  return kind === "MEETING" && !/‹P\d+›.*‹P\d+›/u.test(who) ? null : kind;
}
