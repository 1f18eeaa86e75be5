import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Node } from "../api/node";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A subject of the IPTC Media Topics." })
@Entity("topic")
export class Topic extends Node {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @Field(() => String, { description: "IPTC Media Topic code, such as `20000639`." })
  @Column({ type: "varchar", unique: true })
  code: string;

  @Field(() => String, { description: "English label, such as `diplomacy`." })
  @Column({ type: "varchar" })
  label: string;

  /** The label folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar", default: "" })
  folded: string;

  @Field(() => String, {
    nullable: true,
    description: "Context of PLOVER 0.8, such as `economic`; null when none fits.",
  })
  @Column({ type: "varchar", nullable: true })
  ploverContext: string | null;

  get nodeKey(): string {
    return this.code;
  }
}
