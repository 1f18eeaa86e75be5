import type { PartyParticipation } from "../../agreements/agreement-party.entity";
import { slugOf } from "../../api/fold";
import type { Day } from "../text/day";
import { explicit, inferred, principal, type Notes } from "../text/notes";
import type { Span, PartyRef } from "../../ingest/fact";
import type { Random } from "../random";
import { Weighted } from "../weighted";
import type { CastMember } from "../world/cast";
import type { Field } from "../world/fields";
import { INSTRUMENTS, type Instrument } from "../world/instruments";
import type { State } from "../world/states";

/** Something that two states conclude. */
export interface Deal {
  readonly slug: string;
  readonly instrument: Instrument;
  readonly field: Field;
  readonly subject: string;
  /** As it is printed: "Agreement between Kazakhstan and Uzbekistan on Air Services". */
  readonly title: string;
  /** "Agreement on Air Services". */
  readonly shortTitle: string;
  readonly sides: readonly [State, State];
  readonly day: Day;
  readonly provision: string | null;
  /** Whether an article is clear about what it is on. */
  readonly isTopical: boolean;
  /** Who put their names to it, when articles say so. */
  readonly signatories: readonly CastMember[];
}

const instruments = new Weighted(INSTRUMENTS, ({ weight }) => weight);

/** Return something for two states to conclude; the number keeps it apart from what they conclude on the same day. */
export function newDeal(
  random: Random,
  sides: readonly [State, State],
  field: Field,
  day: Day,
  number: string,
  signatories: readonly CastMember[] = [],
): Deal {
  const instrument = instruments.draw(random);
  const subject = random.pick(field.titles);
  const [one, other] = sides;
  return {
    slug: slugOf(`${day.edtf} ${one.code} ${other.code} ${instrument.code} ${subject} ${number}`),
    instrument,
    field,
    subject,
    title: `${instrument.called} between ${one.inText} and ${other.inText} on ${subject}`,
    shortTitle: `${instrument.called} on ${subject}`,
    sides,
    day,
    provision: random.chance(0.35) ? random.pick(field.provisions) : null,
    isTopical: random.chance(0.6),
    signatories,
  };
}

/** How a sentence names it. */
export interface Naming {
  readonly printed: string;
  readonly span: Span;
}

/** Note that a sentence names a deal, and its sides as far as they have gone. */
export function noteDeal(
  notes: Notes,
  { slug, title, shortTitle, instrument, subject, sides }: Deal,
  { printed, span }: Naming,
  participation: PartyParticipation = "SIGNATORY",
): void {
  const { type, legalForm } = instrument;
  const grounds = explicit(span);
  const names = printed === shortTitle ? [shortTitle] : [title, shortTitle];
  notes.agreement({ slug, title: printed, names, instrumentType: type, legalForm, subject }, grounds);
  const partyGrounds = printed === title ? grounds : inferred("BILATERAL_CONTEXT", 0.85, span);
  for (const { code } of sides)
    notes.party({ agreement: slug, party: { country: code }, participation, onBehalfOf: null }, partyGrounds);
}

/** Note that it was signed, and where; return the key of the signature. */
export function noteSignature(
  notes: Notes,
  { slug, day }: Deal,
  place: string | null,
  event: string | null,
  span: Span,
): string {
  return notes.action(
    {
      agreement: slug,
      type: "SIGNATURE",
      party: null,
      on: notes.date(day),
      effective: null,
      place: place === null ? null : notes.place(place),
      event,
    },
    explicit(span),
  );
}

/** Note who signed it: never anything but what a sentence says. */
export function noteSignatory(notes: Notes, { slug }: Deal, official: CastMember, action: string, span: Span): void {
  notes.involvement(
    {
      agreement: slug,
      official: official.profile.slug,
      role: "SIGNATORY",
      onBehalfOf: principal(official),
      capacity: official.post.label,
      action,
    },
    explicit(span),
  );
}

const NEEDS_NO_FULL_POWERS: readonly string[] = ["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER"];

/** Note what follows of somebody who took part in the event at which it was signed. */
export function notePresence(
  notes: Notes,
  { slug }: Deal,
  official: CastMember,
  action: string,
  ...spans: Span[]
): void {
  const onBehalfOf: PartyRef = principal(official);
  const values = {
    agreement: slug,
    official: official.profile.slug,
    onBehalfOf,
    capacity: official.post.label,
    action,
  };
  notes.involvement({ ...values, role: "PRESENT_AT_SIGNING" }, inferred("SIGNED_DURING_EVENT", 0.85, ...spans));
  if (NEEDS_NO_FULL_POWERS.includes(official.post.seniority))
    notes.involvement({ ...values, role: "REPRESENTATIVE_OF_PARTY" }, inferred("REPRESENTS_PARTY", 0.75, ...spans));
}
