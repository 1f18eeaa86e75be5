import { slugOf } from "../../api/fold";
import type { Draft } from "../text/draft";
import { explicit, type Notes } from "../text/notes";
import type { CommitmentType } from "../../commitments/commitment.entity";
import type { Random } from "../random";
import type { CastMember } from "../world/cast";
import type { Field } from "../world/fields";
import type { State } from "../world/states";
import type { Scene } from "./scene";

/** What a state promises another. */
export interface Promised {
  readonly slug: string;
  readonly type: CommitmentType;
  readonly content: string;
  readonly deadline: number | null;
  readonly speaker: CastMember;
  readonly debtor: State;
  readonly creditor: State;
  readonly event: string | null;
}

const TYPES = ["PLEDGE", "PLEDGE", "READINESS", "INTENTION", "PLAN"] as const satisfies readonly CommitmentType[];

export function promiseOf(
  { random, day, serial }: Scene,
  speaker: CastMember,
  one: State,
  other: State,
  field: Field,
  event: string | null,
): Promised {
  const debtor = speaker.state.code === other.code ? other : one;
  const creditor = debtor === one ? other : one;
  const content = random.pick(field.promises);
  return {
    slug: slugOf(`${day.edtf} ${debtor.code} to ${content} ${serial}`),
    type: random.pick(TYPES),
    content,
    deadline: random.chance(0.4) ? day.year + random.between(1, 6) : null,
    speaker,
    debtor,
    creditor,
    event,
  };
}

/** Tell of a promise and note it. */
export function tellPromise(promised: Promised, random: Random, draft: Draft, notes: Notes): void {
  const { slug, type, content, deadline, speaker, debtor, creditor, event } = promised;
  const by = deadline === null ? "" : ` by ${String(deadline)}`;
  const span = draft.say(random.pick(WORDINGS[type])(promised) + `${by}.`);
  const grounds = explicit(span);
  const until = deadline === null ? null : notes.year(deadline);
  notes.commitment({ slug, type, content, deadline: until, event, organization: null }, grounds);
  notes.commitmentParty(slug, "DEBTOR", { country: debtor.code }, grounds);
  if (span.quote.includes(creditor.name)) notes.commitmentParty(slug, "CREDITOR", { country: creditor.code }, grounds);
  if (span.quote.includes(speaker.profile.name))
    notes.commitmentParty(slug, "STATED_BY", { official: speaker.profile.slug }, grounds);
}

type Wording = (promised: Promised) => string;

const WORDINGS: Readonly<Record<(typeof TYPES)[number] | CommitmentType, readonly Wording[]>> = {
  PLEDGE: [
    ({ debtor, creditor, content }) => `${capitalised(debtor.inText)} promised ${creditor.inText} to ${content}`,
    ({ speaker, debtor, content }) => `${speaker.profile.name} pledged that ${debtor.inText} would ${content}`,
  ],
  READINESS: [
    ({ speaker, debtor, content }) =>
      `${speaker.profile.name} expressed the readiness of ${debtor.inText} to ${content}`,
    ({ debtor, creditor, content }) =>
      `${capitalised(debtor.inText)} is ready to ${content} together with ${creditor.inText}`,
  ],
  INTENTION: [
    ({ speaker, debtor, content }) => `According to ${speaker.profile.name}, ${debtor.inText} intends to ${content}`,
    ({ debtor, creditor, content }) => `In its work with ${creditor.inText}, ${debtor.inText} intends to ${content}`,
  ],
  PLAN: [({ debtor, content }) => `${capitalised(debtor.inText)} plans to ${content}`],
  TARGET: [({ debtor, content }) => `${capitalised(debtor.inText)} aims to ${content}`],
  INVITATION: [
    ({ debtor, creditor, content }) => `${capitalised(debtor.inText)} invited ${creditor.inText} to ${content}`,
  ],
  UNDERSTANDING: [
    ({ debtor, creditor, content }) => `${capitalised(debtor.inText)} and ${creditor.inText} agreed to ${content}`,
  ],
};

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
