import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Country } from "../countries/country.entity";

export const OrganizationClassification = enumeration(
  "OrganizationClassification",
  "What kind of organization it is.",
  {
    MINISTRY: "A ministry of a government.",
    GOVERNMENT_AGENCY: "An agency or authority of a government.",
    HEAD_OF_STATE_OFFICE: "The office of a head of state.",
    LEGISLATURE: "A parliament or one of its chambers.",
    LEGISLATIVE_COMMITTEE: "A committee of a parliament.",
    CAUCUS: "A group of members of a parliament.",
    DIPLOMATIC_MISSION: "An embassy, consulate or permanent mission.",
    IGO: "An intergovernmental organization or one of its organs.",
    BILATERAL_BODY: "A council, commission or centre of two countries.",
    NGO_OR_THINK_TANK: "A non-governmental organization or research institute.",
    COMPANY: "A company.",
    MEDIA: "A news agency, newspaper or site.",
    OTHER: "Anything else, or not clear from the text.",
  },
);
export type OrganizationClassification = EnumValue<typeof OrganizationClassification>;

export const OrganizationStatus = enumeration("OrganizationStatus", "Whether an organization exists yet.", {
  EXISTING: "It exists.",
  PLANNED: "Its founders plan to create it.",
  PROPOSED: "Somebody has proposed it.",
});
export type OrganizationStatus = EnumValue<typeof OrganizationStatus>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "A public body, international organization, mission, company or other organization named in an article.",
})
@Entity("organization")
@Check(oneOf("classification", OrganizationClassification))
@Check(oneOf("status", OrganizationStatus))
export class Organization extends Claim {
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    acronym: ["acronym"],
    classification: ["classification"],
    status: ["status"],
    note: ["note"],
    folded: [],
  };

  @Field(() => String, { description: "Readable key, such as `kz-ministry-of-foreign-affairs`." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "Its name in the fullest form printed." })
  @Column({ type: "varchar" })
  name: string;

  /** The name folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar" })
  folded: string;

  @Field(() => String, { nullable: true, description: "Acronym as printed, such as `GLAA`; null when none." })
  @Column({ type: "varchar", nullable: true })
  acronym: string | null;

  @Field(() => OrganizationClassification, { description: "What kind of organization it is." })
  @Column({ type: "varchar" })
  classification: OrganizationClassification;

  @Field(() => OrganizationStatus, { description: "Whether it exists, is planned or proposed." })
  @Column({ type: "varchar" })
  status: OrganizationStatus;

  @ManyToOne(() => Country, { nullable: true })
  country: Country | null;

  /** The country whose organ it is; null for international and bilateral bodies and where not stated. */
  @Index()
  @Column({ type: "varchar", length: 2, nullable: true })
  countryCode: string | null;

  @ManyToOne(() => Organization, { nullable: true })
  parent: Organization | null;

  @Index()
  @Column({ type: "integer", nullable: true })
  parentId: number | null;

  @Field(() => String, {
    nullable: true,
    description: "An editor's remark, such as an acronym that could not be resolved; null when none.",
  })
  @Column({ type: "varchar", nullable: true })
  note: string | null;

  override get nodeKey(): string {
    return this.slug;
  }
}
