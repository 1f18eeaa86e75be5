import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import { NestedList } from "../api/nested-list";
import type { Sql } from "../api/sql";
import { raw, sql } from "../api/sql";
import { countryCode } from "../countries/country-filter";
import { Country } from "../countries/country.entity";
import { AGREEMENT_COUNTRIES } from "./agreement-countries";
import type { Agreement } from "./agreement.entity";
import { agreements } from "./agreement.list";

@ArgsType()
export class CountryAgreementsArgs extends agreements.Args {
  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-1 alpha-2 code of another country that must be a party too; null for any.",
  })
  readonly with?: string | null;
}

const agreementsOfCountry = new NestedList<Agreement, CountryAgreementsArgs>(
  agreements,
  (parents, { with: other }) => sql`SELECT "countryCode" AS "parent", "agreementId" AS "node"
    FROM (${AGREEMENT_COUNTRIES}) involved WHERE "countryCode" IN (${parents}) AND ${isWith(other)}`,
);

/** Adds Country.agreements, so that countries know nothing of agreements. */
@Resolver(() => Country)
export class CountryAgreementsResolver {
  @FieldResolver(() => agreements.Connection, {
    description:
      "The agreements it is a party to: itself, through one of its organs, or because a party signed on its behalf.",
  })
  agreements(
    @Root() country: Country,
    @Args(() => CountryAgreementsArgs) args: CountryAgreementsArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return agreementsOfCountry.under(country.code, args, loaders);
  }
}

function isWith(other: string | null | undefined): Sql {
  if (other == null) return raw("TRUE");
  return sql`"agreementId" IN (SELECT "agreementId" FROM (${AGREEMENT_COUNTRIES}) parties
    WHERE "countryCode" = ${countryCode(other, "with")})`;
}
