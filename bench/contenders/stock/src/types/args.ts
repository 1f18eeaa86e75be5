import { ArgsType, Field, InputType, Int, registerEnumType } from "type-graphql";
import { AgreementRole, AgreementStatus } from "../entities/agreement";

/** The most items a page may hold. */
export const PAGE_CAP = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@InputType()
export class StringFilter {
  @Field(() => String, { nullable: true })
  eq?: string | null;

  @Field(() => [String], { nullable: true })
  in?: string[] | null;
}

@InputType()
export class OfficialFilter {
  @Field(() => StringFilter, { nullable: true })
  slug?: StringFilter | null;
}

@ArgsType()
export class OfficialsArgs extends PageArgs {
  @Field(() => OfficialFilter, { nullable: true })
  filter?: OfficialFilter | null;
}

@InputType()
export class CountrySetFilter {
  @Field(() => [String], { nullable: true })
  includesAll?: string[] | null;
}

@InputType()
export class AgreementStatusFilter {
  @Field(() => [AgreementStatus], { nullable: true })
  in?: AgreementStatus[] | null;
}

@InputType()
export class DateFilter {
  @Field(() => String, { nullable: true })
  gte?: string | null;

  @Field(() => String, { nullable: true })
  lte?: string | null;
}

@InputType()
export class AgreementFilter {
  @Field(() => CountrySetFilter, { nullable: true })
  parties?: CountrySetFilter | null;

  @Field(() => AgreementStatusFilter, { nullable: true })
  status?: AgreementStatusFilter | null;

  @Field(() => DateFilter, { nullable: true })
  signedOn?: DateFilter | null;
}

export enum AgreementOrderField {
  SIGNED_ON = "SIGNED_ON",
}
registerEnumType(AgreementOrderField, { name: "AgreementOrderField" });

export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(OrderDirection, { name: "OrderDirection" });

@InputType()
export class AgreementOrder {
  @Field(() => AgreementOrderField)
  field: AgreementOrderField;

  @Field(() => OrderDirection)
  direction: OrderDirection;
}

@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => AgreementFilter, { nullable: true })
  filter?: AgreementFilter | null;

  @Field(() => [AgreementOrder], { nullable: true })
  orderBy?: AgreementOrder[] | null;
}

@ArgsType()
export class OfficialAgreementsArgs extends PageArgs {
  @Field(() => [AgreementRole], { nullable: true })
  roles?: AgreementRole[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  includeInferred?: boolean | null;
}
