import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from "typeorm";
import { Official } from "./official.entity";

/** A name by which an article can mean an official, the full name among them. */
@Entity("official_name")
@Unique(["officialId", "name"])
export class OfficialName {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @ManyToOne(() => Official, { nullable: false })
  official: Official;

  @Column({ type: "integer" })
  officialId: number;

  @Column({ type: "varchar" })
  name: string;

  @Index()
  @Column({ type: "varchar" })
  folded: string;
}
