import { createUnionType, Field, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { Claim } from "./claim";
import { Country } from "./country";
import { EdtfDate } from "./edtf-date";
import { Organization } from "./organization";

@ObjectType({ simpleResolvers: true })
@Entity("official")
export class Official {
  @PrimaryColumn({ type: "integer" })
  id: number;

  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  name: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  familyName: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  givenName: string | null;

  @Column({ type: "varchar" })
  review: string;
}

/** Who acts. */
export const Agent = createUnionType({ name: "Agent", types: () => [Official, Organization, Country] as const });
export type Agent = Official | Organization | Country;

@ObjectType({ simpleResolvers: true })
@Entity("post")
export class Post {
  @PrimaryColumn({ type: "integer" })
  id: number;

  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  label: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  seniority: string;

  @ManyToOne(() => Country)
  @JoinColumn({ name: "countryCode" })
  country: Country | null;

  @Column({ type: "varchar", nullable: true })
  countryCode: string | null;

  @ManyToOne(() => Organization)
  @JoinColumn({ name: "organizationId" })
  organization: Organization | null;

  @Column({ type: "integer", nullable: true })
  organizationId: number | null;
}

/** The holding of a post. */
@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("membership")
export class Membership extends Claim {
  @ManyToOne(() => Official)
  @JoinColumn({ name: "officialId" })
  official: Official;

  @Column({ type: "integer" })
  officialId: number;

  @ManyToOne(() => Post)
  @JoinColumn({ name: "postId" })
  post: Post;

  @Column({ type: "integer" })
  postId: number;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  startDate: EdtfDate;

  @Field(() => EdtfDate, { nullable: true })
  @Column(() => EdtfDate)
  endDate: EdtfDate;
}
