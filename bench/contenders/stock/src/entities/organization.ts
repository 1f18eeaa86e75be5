import { createUnionType, Field, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne } from "typeorm";
import { Claim } from "./claim";
import { Country } from "./country";

@ObjectType({ implements: Claim, simpleResolvers: true })
@Entity("organization")
export class Organization extends Claim {
  @Field(() => String)
  @Column({ type: "varchar" })
  slug: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  name: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "varchar", nullable: true })
  acronym: string | null;

  @Field(() => String)
  @Column({ type: "varchar" })
  classification: string;

  @ManyToOne(() => Country)
  @JoinColumn({ name: "countryCode" })
  country: Country | null;

  @Column({ type: "varchar", nullable: true })
  countryCode: string | null;
}

/** What can be party to an agreement. */
export const Party = createUnionType({ name: "Party", types: () => [Country, Organization] as const });
export type Party = Country | Organization;
