import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Node } from "../api/node";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A person who holds or held a public, diplomatic or organizational post.",
})
@Entity("official")
export class Official extends Node {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @Field(() => String, { description: "Readable key: the name in ASCII and kebab case, such as `radoslaw-sikorski`." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "The name in the fullest form printed." })
  @Column({ type: "varchar" })
  name: string;

  @Field(() => String, { nullable: true, description: "Family name; null when it cannot be told apart." })
  @Column({ type: "varchar", nullable: true })
  familyName: string | null;

  @Field(() => String, { nullable: true, description: "Given name; null when it cannot be told apart." })
  @Column({ type: "varchar", nullable: true })
  givenName: string | null;

  /** The name folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar" })
  folded: string;

  get nodeKey(): string {
    return this.slug;
  }
}
