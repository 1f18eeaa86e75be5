import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from "typeorm";
import { Agreement } from "./agreement.entity";

/** Another title or short form under which an article means an agreement. */
@Entity("agreement_name")
@Unique(["agreementId", "name"])
export class AgreementName {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @ManyToOne(() => Agreement, { nullable: false })
  agreement: Agreement;

  @Column({ type: "integer" })
  agreementId: number;

  @Column({ type: "varchar" })
  name: string;

  @Index()
  @Column({ type: "varchar" })
  folded: string;
}
