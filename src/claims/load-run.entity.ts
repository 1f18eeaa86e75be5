import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@ObjectType({ simpleResolvers: true, description: "A load that changed the database (PROV Activity)." })
@Entity("load_run")
export class LoadRun {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @Field(() => String, { description: "What loaded: the program's name." })
  @Column({ type: "varchar" })
  agent: string;

  @Field(() => String, { description: "Version of the program." })
  @Column({ type: "varchar" })
  agentVersion: string;

  @Field(() => String, { description: "When it started, ISO 8601 in UTC." })
  @Column({ type: "varchar" })
  startedAt: string;

  @Field(() => String, { description: "When it ended, ISO 8601 in UTC." })
  @Column({ type: "varchar" })
  endedAt: string;

  @Field(() => String, { description: "SHA-256 over the input files and the rules in force, hexadecimal." })
  @Column({ type: "varchar", length: 64 })
  inputHash: string;

  @Field(() => Int, { description: "Rows added." })
  @Column({ type: "integer" })
  added: number;

  @Field(() => Int, { description: "Rows changed." })
  @Column({ type: "integer" })
  changed: number;

  @Field(() => Int, { description: "Rows removed." })
  @Column({ type: "integer" })
  removed: number;
}
