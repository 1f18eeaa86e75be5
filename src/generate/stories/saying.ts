import { slugOf } from "../../api/fold";
import type { Draft } from "../text/draft";
import { explicit, type Notes } from "../text/notes";
import type { Random } from "../random";
import type { QuoteType } from "../../statements/statement.entity";
import type { CastMember } from "../world/cast";
import type { State } from "../world/states";
import type { Scene } from "./scene";

/** What somebody says of another state. */
export interface Saying {
  readonly slug: string;
  readonly speaker: CastMember;
  readonly about: State;
  readonly quoteType: QuoteType;
  readonly text: string;
  readonly cue: string;
  readonly event: string | null;
}

const ABOUT: readonly ((about: string) => string)[] = [
  (about) => `We see ${about} as a reliable partner and want to take our cooperation to a new level`,
  (about) => `Our relations with ${about} rest on trust and mutual respect`,
  (about) => `There are no unresolved questions between us and ${about}`,
  (about) => `The experience of ${about} is of great interest to our companies`,
  (about) => `Together with ${about} we can make the whole region safer`,
  (about) => `We expect ${about} to keep the promises that it made`,
  (about) => `Nobody gains when talks with ${about} are delayed`,
  (about) => `Our people and those of ${about} have lived side by side for centuries`,
  (about) => `We thank ${about} for its support in difficult times`,
  (about) => `The door for dialogue with ${about} remains open`,
  (about) => `Trade with ${about} grows faster than with any other country`,
  (about) => `A strong and independent ${about} is in the interest of all its neighbours`,
];

const REPORTED: readonly ((about: string) => string)[] = [
  (about) => `the partnership with ${about} had entered a new stage`,
  (about) => `there was no alternative to dialogue with ${about}`,
  (about) => `the agreements with ${about} had to be carried out in full`,
  (about) => `companies from ${about} were welcome`,
  (about) => `the position of ${about} deserved attention`,
  (about) => `cooperation with ${about} served peace in the region`,
];

export function sayingOf(
  { random, day }: Scene,
  speaker: CastMember,
  about: State,
  number: string,
  event: string | null,
): Saying {
  const isDirect = random.chance(0.6);
  return {
    slug: slugOf(`${day.edtf} ${speaker.profile.slug} on ${about.name} ${number}`),
    speaker,
    about,
    quoteType: isDirect ? "DIRECT" : "INDIRECT",
    text: random.pick(isDirect ? ABOUT : REPORTED)(about.inText),
    cue: random.pick(isDirect ? ["said", "stressed", "remarked", "noted"] : ["said", "stressed", "noted", "declared"]),
    event,
  };
}

/** Tell what somebody said and note it. */
export function tellSaying(saying: Saying, random: Random, draft: Draft, notes: Notes): void {
  const { slug, speaker, about, quoteType, text, cue, event } = saying;
  const { name } = speaker.profile;
  const span = draft.say(
    quoteType === "DIRECT"
      ? random.pick([`“${text},” ${name} ${cue}.`, `${name} ${cue}: “${text}.”`])
      : `${name} ${cue} that ${text}.`,
  );
  const grounds = explicit(span);
  notes.statement({ slug, quoteType, text, cue, attributionText: name, audience: null, event }, grounds);
  notes.statementParty(slug, "SPEAKER", { official: speaker.profile.slug }, grounds);
  notes.statementParty(slug, "SUBJECT", { country: about.code }, grounds);
}
