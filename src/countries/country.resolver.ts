import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byUniqueKey } from "../api/read-by-key";
import { countryNames } from "./country-name.list";
import { Country } from "./country.entity";
import { countries } from "./country.list";

const namesOfCountry = new NestedList(countryNames, byColumn("country_name", "countryCode"));

const countryByCode = byUniqueKey(Country, "code");

/** The root fields of countries. */
@Resolver()
export class CountryQueryResolver {
  @Query(() => Country, {
    nullable: true,
    description: "The country with this ISO 3166-1 alpha-2 code; null when there is none.",
  })
  country(
    @Arg("code", () => String, { description: "The ISO 3166-1 alpha-2 code." }) code: string,
    @Ctx() { loaders }: Context,
  ): Promise<Country | null> {
    return loaders.of(countryByCode).load(code);
  }

  @Query(() => countries.Connection, { description: "All countries of ISO 3166-1." })
  countries(@Args(() => countries.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return countries.all(loaders, args);
  }
}

/** The fields of a country that are read from elsewhere. */
@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => countryNames.Connection, { description: "The names by which a text can mean the country." })
  names(
    @Root() country: Country,
    @Args(() => countryNames.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return namesOfCountry.under(country.code, args, loaders);
  }
}
