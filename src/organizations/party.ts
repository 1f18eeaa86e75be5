import { Column, Index, ManyToOne } from "typeorm";
import { Country } from "../countries/country.entity";
import { Organization } from "./organization.entity";

/** Embedded reference to a country or an organization; at most one of the two is set. */
export class PartyReference {
  @ManyToOne(() => Country, { nullable: true })
  country: Country | null;

  @Index()
  @Column({ type: "varchar", length: 2, nullable: true })
  countryCode: string | null;

  @ManyToOne(() => Organization, { nullable: true })
  organization: Organization | null;

  @Index()
  @Column({ type: "integer", nullable: true })
  organizationId: number | null;
}
