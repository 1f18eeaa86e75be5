import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Country } from "./country.entity";

export const CountryNameKind = enumeration("CountryNameKind", "What kind of name a text uses for a country.", {
  NAME: "The common English name.",
  OFFICIAL: "The official English name.",
  ALIAS: "Another name or abbreviation, such as `U.K.` or `Moldova`.",
  DEMONYM: "A name of its people or the adjective, such as `Kazakh` or `Kazakhstani`.",
  CAPITAL: "A city that stands for the country: its capital or the seat of its government.",
});
export type CountryNameKind = EnumValue<typeof CountryNameKind>;

@ObjectType({ simpleResolvers: true, description: "A name by which a text can mean a country." })
@Entity("country_name")
@Unique(["countryCode", "name", "kind"])
@Check(oneOf("kind", CountryNameKind))
export class CountryName {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @ManyToOne(() => Country, { nullable: false })
  country: Country;

  @Column({ type: "varchar", length: 2 })
  countryCode: string;

  @Field(() => String, { description: "The name as written." })
  @Column({ type: "varchar" })
  name: string;

  @Field(() => CountryNameKind, { description: "What kind of name it is." })
  @Column({ type: "varchar" })
  kind: CountryNameKind;

  /** The name folded for matching: lower case, no diacritics. */
  @Index()
  @Column({ type: "varchar" })
  folded: string;
}
