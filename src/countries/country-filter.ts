import { Field, InputType } from "type-graphql";
import { BadInput } from "../api/bad-input";
import type { FilterField } from "../api/filter";
import { usually } from "../api/review";
import { every, some, type Sql } from "../api/sql";
import { isoCountries } from "./iso-3166";

const CODES: ReadonlySet<string> = new Set(isoCountries.map(({ code }) => code));

@InputType({
  description: "Conditions on the countries related to something, each given by its ISO 3166-1 alpha-2 code.",
})
export class CountrySetFilter {
  @Field(() => [String], { nullable: true, description: "Every one of these countries is among them." })
  includesAll?: string[] | null;

  @Field(() => [String], { nullable: true, description: "At least one of these countries is among them." })
  includesAny?: string[] | null;
}

/**
 * The countries related to an item; `includes` is the condition that one of them has the code. Where the database keeps what
 * two countries share, `includesBoth` is the condition that the item is among that.
 */
export function countriesField(
  description: string,
  includes: (code: string) => Sql,
  includesBoth?: (one: string, other: string) => Sql,
): FilterField<CountrySetFilter> {
  const conditions = (codes: readonly string[], path: string) =>
    codes.map((code, index) => includes(countryCode(code, `${path}[${String(index)}]`)));
  const all = (codes: readonly string[], path: string) => {
    const each = conditions(codes, path);
    const [first, ...others] = new Set(codes);
    if (!includesBoth || first === undefined || others.length === 0) return each;
    return [usually(every(others.map((other) => includesBoth(first, other))), every(each))];
  };
  return {
    description,
    type: () => CountrySetFilter,
    where: ({ includesAll, includesAny }, path) =>
      every([
        ...(includesAll == null ? [] : all(includesAll, `${path}.includesAll`)),
        ...(includesAny == null ? [] : [some(conditions(includesAny, `${path}.includesAny`))]),
      ]),
  };
}

/** Return the two different countries that a filter names if every one of just those must be there; refuses what is none. */
export function twoNamed(conditions: CountrySetFilter | null | undefined, path: string): [string, string] | null {
  const codes = conditions?.includesAll?.map((code, index) =>
    countryCode(code, `${path}.includesAll[${String(index)}]`),
  );
  const [one, other, ...others] = new Set(codes);
  return one === undefined || other === undefined || others.length > 0 ? null : [one, other];
}

/** Return the code if ISO 3166-1 has it; refuses any other. */
export function countryCode(code: string, argument: string): string {
  if (CODES.has(code)) return code;
  throw new BadInput(argument, `"${code}" is no country; give an ISO 3166-1 alpha-2 code such as KZ.`);
}
