import { Field, Float, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Commitment } from "../commitments/commitment.entity";
import { Country } from "../countries/country.entity";
import { EdtfDate } from "../dates/edtf-date";
import { Event } from "../events/event.entity";

export const FigureMetric = enumeration("FigureMetric", "What a figure measures.", {
  TRADE_TURNOVER: "Trade between two countries.",
  INVESTMENT: "Investment of one country in another.",
  PROJECT_VALUE: "Value of joint projects.",
  PROJECT_COUNT: "Number of joint projects.",
  COMPANY_COUNT: "Number of companies.",
  AID_VALUE: "Value of aid or of goods transferred.",
  TRAINEE_COUNT: "Number of people trained.",
  TRADE_PARTNER_RANK: "Rank among trading partners: `fromCountry` is such a partner of `toCountry`.",
  ANNIVERSARY: "Which anniversary, in years.",
});
export type FigureMetric = EnumValue<typeof FigureMetric>;

export const FigureComparator = enumeration("FigureComparator", "How the value relates to the number printed.", {
  EQ: "Exactly.",
  APPROX: "About.",
  GT: "More than.",
  GTE: "At least.",
  LT: "Less than.",
  LTE: "At most, such as a rank among the top three.",
});
export type FigureComparator = EnumValue<typeof FigureComparator>;

export const FigureKind = enumeration("FigureKind", "Whether a figure has been reached.", {
  ACTUAL: "It is reported as reached.",
  PIPELINE: "It is in preparation.",
  TARGET: "It is aimed at.",
});
export type FigureKind = EnumValue<typeof FigureKind>;

@ObjectType({ implements: Claim, simpleResolvers: true, description: "A number that an article reports." })
@Entity("figure")
@Index("figure_shown_all", ["isShown"])
@Check(oneOf("metric", FigureMetric))
@Check(oneOf("comparator", FigureComparator))
@Check(oneOf("kind", FigureKind))
export class Figure extends Claim {
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    metric: ["metric"],
    value: ["value"],
    unit: ["unit"],
    currency: ["currency"],
    comparator: ["comparator"],
    kind: ["kind"],
    asStated: ["asStated"],
    period: ["period"],
    directed: ["directed"],
  };

  @Field(() => String, { description: "Readable key." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => FigureMetric, { description: "What it measures." })
  @Column({ type: "varchar" })
  metric: FigureMetric;

  @Field(() => Float, { description: "The value in full units: `$1bn` is 1000000000." })
  @Column({ type: "double precision" })
  value: number;

  @Field(() => String, { description: "What is counted or measured, such as `USD`, `projects`, `rank`, `years`." })
  @Column({ type: "varchar" })
  unit: string;

  @Field(() => String, { nullable: true, description: "ISO 4217 code for amounts of money; null otherwise." })
  @Column({ type: "varchar", length: 3, nullable: true })
  currency: string | null;

  @Field(() => FigureComparator, { description: "How the value relates to the number printed." })
  @Column({ type: "varchar" })
  comparator: FigureComparator;

  @Field(() => FigureKind, { description: "Whether it has been reached." })
  @Column({ type: "varchar" })
  kind: FigureKind;

  @Field(() => String, { description: "The words of the article." })
  @Column({ type: "varchar" })
  asStated: string;

  @Field(() => EdtfDate, { nullable: true, description: "The time it belongs to; null when not stated." })
  @Column(() => EdtfDate)
  period: EdtfDate;

  @ManyToOne(() => Country, { nullable: true })
  fromCountry: Country | null;

  /** The country it comes from, or the first of a pair without direction. */
  @Index()
  @Column({ type: "varchar", length: 2, nullable: true })
  fromCountryCode: string | null;

  @ManyToOne(() => Country, { nullable: true })
  toCountry: Country | null;

  /** The country it goes to, or the second of a pair without direction. */
  @Index()
  @Column({ type: "varchar", length: 2, nullable: true })
  toCountryCode: string | null;

  @Field(() => Boolean, { description: "Whether it matters which country is first." })
  @Column({ type: "boolean" })
  directed: boolean;

  @ManyToOne(() => Event, { nullable: true })
  event: Event | null;

  /** The event it was reported at; null when none is stated. */
  @Index()
  @Column({ type: "integer", nullable: true })
  eventId: number | null;

  @ManyToOne(() => Commitment, { nullable: true })
  commitment: Commitment | null;

  /** The commitment it is the target of; null for reported figures. */
  @Index()
  @Column({ type: "integer", nullable: true })
  commitmentId: number | null;

  override get nodeKey(): string {
    return this.slug;
  }
}
