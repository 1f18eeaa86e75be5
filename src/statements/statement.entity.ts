import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Event } from "../events/event.entity";

export const QuoteType = enumeration("QuoteType", "How an article renders what was said.", {
  DIRECT: "Verbatim, in quotation marks.",
  INDIRECT: "In the article's own words.",
  MIXED: "In the article's words with verbatim parts.",
});
export type QuoteType = EnumValue<typeof QuoteType>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "Something said, with the words that attribute it.",
})
@Entity("statement")
@Index("statement_shown_all", ["isShown"])
@Check(oneOf("quoteType", QuoteType))
export class Statement extends Claim {
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    quoteType: ["quoteType"],
    text: ["text"],
    cue: ["cue"],
    attributionText: ["attributionText"],
    audience: ["audience"],
    folded: [],
  };

  @Field(() => String, { description: "Readable key." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => QuoteType, { description: "How the article renders it." })
  @Column({ type: "varchar" })
  quoteType: QuoteType;

  @Field(() => String, { description: "What was said: the quotation without its marks, or the article's words." })
  @Column({ type: "text" })
  text: string;

  @Column({ type: "text" })
  folded: string;

  @Field(() => String, { nullable: true, description: "The verb of saying, such as `remarked`; null when none." })
  @Column({ type: "varchar", nullable: true })
  cue: string | null;

  @Field(() => String, { nullable: true, description: "How the article names the speaker; null when it names none." })
  @Column({ type: "varchar", nullable: true })
  attributionText: string | null;

  @Field(() => String, { nullable: true, description: "To whom it was said, as worded; null when not stated." })
  @Column({ type: "varchar", nullable: true })
  audience: string | null;

  @ManyToOne(() => Event, { nullable: true })
  event: Event | null;

  /** The event at which it was said; null when none is stated. */
  @Index()
  @Column({ type: "integer", nullable: true })
  eventId: number | null;

  override get nodeKey(): string {
    return this.slug;
  }
}
