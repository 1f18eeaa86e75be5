import { Field, Float, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Claim } from "./claim";
import { EdtfDate } from "./edtf-date";

@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("commitment")
export class Commitment extends Claim {
  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  type: string;

  @Field(() => String)
  @Column({ type: "text" })
  content: string;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  deadline: EdtfDate | null;

  @Field(() => String)
  @Column({ type: "varchar" })
  status: string;

  @Column({ type: "integer", nullable: true })
  eventId: number | null;
}

@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("figure")
export class Figure extends Claim {
  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  metric: string;

  @Field(() => Float)
  @Column({ type: "double precision" })
  value: number;

  @Field(() => String)
  @Column({ type: "varchar" })
  unit: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  currency: string | null;

  @Field(() => String)
  @Column({ type: "varchar" })
  asStated: string;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  period: EdtfDate | null;

  @Column({ type: "varchar", nullable: true })
  fromCountryCode: string | null;

  @Column({ type: "varchar", nullable: true })
  toCountryCode: string | null;

  @Column({ type: "integer", nullable: true })
  commitmentId: number | null;
}

@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("statement")
export class Statement extends Claim {
  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  quoteType: string;

  @Field(() => String)
  @Column({ type: "text" })
  text: string;

  @Column({ type: "integer", nullable: true })
  eventId: number | null;
}
