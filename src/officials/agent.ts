import { Column, Index, ManyToOne } from "typeorm";
import { PartyReference } from "../organizations/party";
import { Official } from "./official.entity";

/** Embedded reference to an official, an organization or a country; at most one of the three is set. */
export class AgentReference extends PartyReference {
  @ManyToOne(() => Official, { nullable: true })
  official: Official | null;

  @Index()
  @Column({ type: "integer", nullable: true })
  officialId: number | null;
}
