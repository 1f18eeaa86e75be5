import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType({ simpleResolvers: true })
@Entity("country")
export class Country {
  @Field(() => String)
  @PrimaryColumn({ type: "varchar" })
  code: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  name: string;

  @Field(() => String)
  @Column({ type: "varchar" })
  officialName: string;
}
