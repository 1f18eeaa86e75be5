import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { Claim } from "../claims/claim";
import { EdtfDate } from "../dates/edtf-date";
import { Official } from "./official.entity";
import { Post } from "./post.entity";

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "An official's holding of a post (Popolo Membership), as articles have reported it.",
})
@Entity("membership")
@Index("membership_shown_all", ["isShown"])
export class Membership extends Claim {
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    titleAsStated: ["titleAsStated"],
    startDate: ["startDate"],
    endDate: ["endDate"],
  };

  @ManyToOne(() => Official, { nullable: false })
  official: Official;

  @Index()
  @Column({ type: "integer" })
  officialId: number;

  @ManyToOne(() => Post, { nullable: false })
  post: Post;

  @Index()
  @Column({ type: "integer" })
  postId: number;

  @Field(() => String, {
    nullable: true,
    description: "The title as an article words it; null when it is concluded from another post.",
  })
  @Column({ type: "varchar", nullable: true })
  titleAsStated: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "When it began; null when not stated." })
  @Column(() => EdtfDate)
  startDate: EdtfDate;

  @Field(() => EdtfDate, { nullable: true, description: "When it ended; null when not stated." })
  @Column(() => EdtfDate)
  endDate: EdtfDate;
}
