import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Country } from "../countries/country.entity";
import { Basis } from "../dates/basis";
import { EdtfDate } from "../dates/edtf-date";
import { EventSeries } from "./event-series.entity";

export const EventClassification = enumeration("EventClassification", "What kind of event it is.", {
  MEETING: "A meeting of officials or delegations.",
  NEGOTIATIONS: "Talks described as negotiations.",
  VISIT: "A visit to a country or an institution.",
  DIALOGUE_ROUND: "One round of a standing dialogue.",
  AUDIENCE: "Somebody is received by a holder of a higher post.",
  MULTILATERAL_SESSION: "A session or conference of an international organization.",
  SIGNING: "An occasion held for signing.",
  CEREMONY: "A ceremony, such as a wreath-laying.",
  CULTURAL_EVENT: "A cultural event.",
  OPENING: "The opening of a mission, building or project.",
  ANNIVERSARY: "The commemoration of an earlier event.",
});
export type EventClassification = EnumValue<typeof EventClassification>;

export const EventStatus = enumeration("EventStatus", "Whether an event takes place (iCalendar).", {
  TENTATIVE: "Planned, not certain.",
  CONFIRMED: "Took place, takes place or is certain to.",
  CANCELLED: "Called off.",
});
export type EventStatus = EnumValue<typeof EventStatus>;

export const Realis = enumeration("Realis", "Whether the article speaks of an event as real.", {
  ACTUAL: "It happened or is happening.",
  FUTURE: "It is still to come.",
  HISTORICAL: "It lies well before what the article reports.",
  HYPOTHETICAL: "It might happen.",
  NEGATED: "The article says that it did not happen.",
  GENERIC: "Events of a kind, none in particular.",
});
export type Realis = EnumValue<typeof Realis>;

export const VisitLevel = enumeration("VisitLevel", "Protocol level of a visit.", {
  STATE: "State visit.",
  OFFICIAL: "Official visit.",
  WORKING: "Working visit.",
  PRIVATE: "Private visit.",
  UNSPECIFIED: "The article does not say.",
});
export type VisitLevel = EnumValue<typeof VisitLevel>;

export const PloverCategory = enumeration("PloverCategory", "Event category of PLOVER 0.8.", {
  AGREE: "Agree to or promise something.",
  CONSULT: "Meet, talk or visit.",
  SUPPORT: "Support, sign or commend.",
  CONCEDE: "Yield.",
  COOPERATE: "Cooperate in practice.",
  AID: "Give aid.",
  RETREAT: "Withdraw.",
  REQUEST: "Ask or demand.",
  ACCUSE: "Accuse or criticize.",
  REJECT: "Refuse.",
  THREATEN: "Threaten.",
  PROTEST: "Protest.",
  SANCTION: "Reduce relations or sanction.",
  MOBILIZE: "Mobilize force.",
  COERCE: "Coerce.",
  ASSAULT: "Use violence.",
});
export type PloverCategory = EnumValue<typeof PloverCategory>;

export const PloverMode = enumeration("PloverMode", "How states consult, after PLOVER 0.8.", {
  VISIT: "One visits, the other hosts.",
  THIRD_PARTY: "They meet in a third country.",
  MULTILATERAL: "They meet at a multilateral gathering.",
  PHONE: "They talk by telephone or video.",
});
export type PloverMode = EnumValue<typeof PloverMode>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "A meeting, visit, dialogue round, ceremony or other encounter.",
})
@Entity("event")
@Index("event_shown_all", ["isShown"])
@Index("event_by_start", { synchronize: false })
@Check(oneOf("classification", EventClassification))
@Check(oneOf("status", EventStatus))
@Check(oneOf("realis", Realis))
@Check(`"visitLevel" IS NULL OR ${oneOf("visitLevel", VisitLevel)}`)
@Check(`"ploverCategory" IS NULL OR ${oneOf("ploverCategory", PloverCategory)}`)
@Check(`"ploverMode" IS NULL OR ${oneOf("ploverMode", PloverMode)}`)
export class Event extends Claim {
  /** They tell when officials last met. */
  static readonly askedAs = ["CounterpartEdge", "EncounterLink"];

  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    name: ["name"],
    seriesId: ["series"],
    placeCountryCode: ["placeCountry"],
    status: ["status"],
    parentId: ["parent"],
    classification: ["classification"],
    ordinal: ["ordinal"],
    startDate: ["startDate", "last", "lastOn"],
    endDate: ["endDate"],
    place: ["place"],
    placeAsStated: ["placeAsStated"],
    placeBasis: ["placeBasis"],
    placeRule: ["placeRule"],
    realis: ["realis"],
    visitLevel: ["visitLevel"],
    ploverCategory: ["ploverCategory"],
    ploverMode: ["ploverMode"],
    folded: [],
    foldedPlace: [],
  };

  @Field(() => String, { description: "Readable key." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "A short name; where the article has none, a description in its words." })
  @Column({ type: "varchar" })
  name: string;

  /** The name folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar" })
  folded: string;

  @Field(() => EventClassification, { description: "What kind of event it is." })
  @Column({ type: "varchar" })
  classification: EventClassification;

  @ManyToOne(() => EventSeries, { nullable: true })
  series: EventSeries | null;

  @Index()
  @Column({ type: "integer", nullable: true })
  seriesId: number | null;

  @Field(() => Int, { nullable: true, description: "Its number within the series; null when not stated." })
  @Column({ type: "integer", nullable: true })
  ordinal: number | null;

  @Field(() => EdtfDate, { nullable: true, description: "When it took place or began; null when nothing is known." })
  @Column(() => EdtfDate)
  startDate: EdtfDate;

  @Field(() => EdtfDate, { nullable: true, description: "When it ended; null when not stated apart from the start." })
  @Column(() => EdtfDate)
  endDate: EdtfDate;

  @Field(() => String, { nullable: true, description: "Where it took place; null when nothing is known." })
  @Column({ type: "varchar", nullable: true })
  place: string | null;

  /** The place folded for matching. */
  @Column({ type: "varchar", nullable: true })
  foldedPlace: string | null;

  @Field(() => String, { nullable: true, description: "The place as printed; null when the article names none." })
  @Column({ type: "varchar", nullable: true })
  placeAsStated: string | null;

  @Field(() => Basis, { nullable: true, description: "How the place is known; null without a place." })
  @Column({ type: "varchar", nullable: true })
  placeBasis: Basis | null;

  @Field(() => String, { nullable: true, description: "The rule that concluded the place; null unless INFERRED." })
  @Column({ type: "varchar", nullable: true })
  placeRule: string | null;

  @ManyToOne(() => Country, { nullable: true })
  placeCountry: Country | null;

  /** The country the place lies in, from reference data; null when not known. */
  @Index()
  @Column({ type: "varchar", length: 2, nullable: true })
  placeCountryCode: string | null;

  @Field(() => EventStatus, { description: "Whether it takes place." })
  @Column({ type: "varchar" })
  status: EventStatus;

  @Field(() => Realis, { description: "Whether the article speaks of it as real." })
  @Column({ type: "varchar" })
  realis: Realis;

  @Field(() => VisitLevel, { nullable: true, description: "Protocol level; null for anything but visits." })
  @Column({ type: "varchar", nullable: true })
  visitLevel: VisitLevel | null;

  @ManyToOne(() => Event, { nullable: true })
  parent: Event | null;

  @Index()
  @Column({ type: "integer", nullable: true })
  parentId: number | null;

  @Field(() => PloverCategory, { nullable: true, description: "PLOVER category; null when none fits." })
  @Column({ type: "varchar", nullable: true })
  ploverCategory: PloverCategory | null;

  @Field(() => PloverMode, { nullable: true, description: "PLOVER mode of a consultation; null when not clear." })
  @Column({ type: "varchar", nullable: true })
  ploverMode: PloverMode | null;

  override get nodeKey(): string {
    return this.slug;
  }
}
