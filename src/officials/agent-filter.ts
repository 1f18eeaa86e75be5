import { Field, InputType } from "type-graphql";
import { StringFilter, keyField } from "../api/filter-fields";
import type { FilterField } from "../api/filter";
import { every, raw, sql, type Sql } from "../api/sql";
import { CountrySetFilter, countriesField } from "../countries/country-filter";

@InputType({ description: "Conditions on those who act; each that is given must hold of one of them." })
export class AgentFilter {
  @Field(() => StringFilter, { nullable: true, description: "Readable key of an official." })
  official?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Readable key of an organization." })
  organization?: StringFilter | null;

  @Field(() => CountrySetFilter, {
    nullable: true,
    description: "Countries that act themselves; not those that an official or organization belongs to.",
  })
  country?: CountrySetFilter | null;
}

/** Those who act in rows of a table; `within` puts a condition on such a row in place, such as in an EXISTS. */
export function agentsField(
  description: string,
  table: string,
  within: (condition: Sql) => Sql,
): FilterField<AgentFilter> {
  const column = (name: string) => raw(`${table}."${name}"`);
  const bySlug = (related: string, id: string) =>
    keyField("", sql`(SELECT "slug" FROM ${raw(related)} named WHERE named."id" = ${column(id)})`);
  const byCode = countriesField("", (code) => within(sql`${column("agentCountryCode")} = ${code}`));
  return {
    description,
    type: () => AgentFilter,
    where: ({ official, organization, country }, path) =>
      every([
        ...(official ? [within(bySlug("official", "agentOfficialId").where(official, `${path}.official`))] : []),
        ...(organization
          ? [within(bySlug("organization", "agentOrganizationId").where(organization, `${path}.organization`))]
          : []),
        ...(country ? [byCode.where(country, `${path}.country`)] : []),
      ]),
  };
}
