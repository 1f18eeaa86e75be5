import { Field, ObjectType } from "type-graphql";
import { Column } from "typeorm";

/** A date as precise as its source. */
@ObjectType({ simpleResolvers: true })
export class EdtfDate {
  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  edtf: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  asStated: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  earliest: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  latest: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  basis: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  rule: string | null;
}
