import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../api/node";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A country of ISO 3166-1, or Kosovo, which has the codes XK, XKK and 983 that Unicode gives it.",
})
@Entity("country")
export class Country extends Node {
  /** What is read for nothing but fields. */
  static readonly readFor: Readonly<Record<string, readonly string[]>> = {
    alpha3: ["alpha3"],
    numericCode: ["numericCode"],
    officialName: ["officialName"],
  };

  @Field(() => String, { description: "ISO 3166-1 alpha-2 code, such as `KZ`." })
  @PrimaryColumn({ type: "varchar", length: 2 })
  code: string;

  @Field(() => String, { description: "ISO 3166-1 alpha-3 code, such as `KAZ`." })
  @Column({ type: "varchar", length: 3, unique: true })
  alpha3: string;

  @Field(() => String, { description: "ISO 3166-1 numeric code of three digits, such as `398`." })
  @Column({ type: "varchar", length: 3, unique: true })
  numericCode: string;

  @Field(() => String, { description: "Common English name, such as `Kazakhstan`." })
  @Column({ type: "varchar" })
  name: string;

  @Field(() => String, { description: "Official English name, such as `Republic of Kazakhstan`." })
  @Column({ type: "varchar" })
  officialName: string;

  get nodeKey(): string {
    return this.code;
  }
}
