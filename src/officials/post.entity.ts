import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Node } from "../api/node";
import { ReviewState } from "../api/review";
import { Country } from "../countries/country.entity";
import { Organization } from "../organizations/organization.entity";

export const Seniority = enumeration("Seniority", "Rank of a post among those of its country or organization.", {
  HEAD_OF_STATE: "Head of state, such as a president.",
  HEAD_OF_GOVERNMENT: "Head of government, such as a prime minister.",
  DEPUTY_HEAD_OF_GOVERNMENT: "Deputy head of government, such as a deputy prime minister.",
  FOREIGN_MINISTER: "Minister in charge of foreign affairs.",
  MINISTER: "Any other minister.",
  DEPUTY_MINISTER: "Deputy minister, first deputies among them.",
  LEGISLATOR: "Member or officer of a parliament.",
  AGENCY_HEAD: "Head of a public agency.",
  IGO_HEAD: "Head of an intergovernmental organization.",
  OTHER: "Any other post.",
});
export type Seniority = EnumValue<typeof Seniority>;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A post that one person after another can hold (Popolo Post).",
})
@Entity("post")
@Check(oneOf("seniority", Seniority))
@Check(oneOf("review", ReviewState))
export class Post extends Node {
  /** What is read for nothing but fields. */
  static readonly readFor: Readonly<Record<string, readonly string[]>> = {
    label: ["label"],
    seniority: ["seniority"],
    folded: [],
  };

  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @Field(() => String, { description: "Readable key, such as `kz-minister-of-foreign-affairs`." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "Its title without the country, such as `Minister of Foreign Affairs`." })
  @Column({ type: "varchar" })
  label: string;

  /** The label folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar", default: "" })
  folded: string;

  @Field(() => Seniority, { description: "Its rank." })
  @Column({ type: "varchar" })
  seniority: Seniority;

  @ManyToOne(() => Country, { nullable: true })
  country: Country | null;

  /** The country it belongs to; null for posts of international organizations. */
  @Index()
  @Column({ type: "varchar", length: 2, nullable: true })
  countryCode: string | null;

  @ManyToOne(() => Organization, { nullable: true })
  organization: Organization | null;

  /** The organization it is a post of; null when no article names it. */
  @Index()
  @Column({ type: "integer", nullable: true })
  organizationId: number | null;

  /** The best of the states of the claims that name it, kept by `refreshReviewOf`. */
  @Field(() => ReviewState, {
    description:
      "What review has decided: the best that it has on any claim that names it; ACCEPTED when there is none.",
  })
  @Index({ where: `"review" <> 'ACCEPTED'` })
  @Column({ type: "varchar", default: "ACCEPTED" })
  review: ReviewState;

  get nodeKey(): string {
    return this.slug;
  }
}
