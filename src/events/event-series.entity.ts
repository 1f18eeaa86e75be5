import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Claim } from "../claims/claim";

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "A series of events, such as a dialogue with numbered rounds.",
})
@Entity("event_series")
export class EventSeries extends Claim {
  @Field(() => String, { description: "Readable key." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "Its name as printed." })
  @Column({ type: "varchar" })
  name: string;

  /** The name folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar", default: "" })
  folded: string;

  override get nodeKey(): string {
    return this.slug;
  }
}
