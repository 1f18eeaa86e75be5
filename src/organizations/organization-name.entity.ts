import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from "typeorm";
import { Organization } from "./organization.entity";

/** A name by which an article can mean an organization, its own name among them. */
@Entity("organization_name")
@Unique(["organizationId", "name"])
export class OrganizationName {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @ManyToOne(() => Organization, { nullable: false })
  organization: Organization;

  @Column({ type: "integer" })
  organizationId: number;

  @Column({ type: "varchar" })
  name: string;

  @Index()
  @Column({ type: "varchar" })
  folded: string;
}
