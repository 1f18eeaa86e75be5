import { Field, InputType } from "type-graphql";
import type { FilterField } from "../api/filter";
import { StringFilter, enumField, keyField } from "../api/filter-fields";
import { every, sql } from "../api/sql";
import { AgreementRole } from "./agreement-involvement.entity";

const official = keyField("", sql`official."slug"`);
const role = enumField("", AgreementRole, sql`involvement."role"`);

@InputType({
  description: "Conditions on one official's involvement in an agreement; all that are given must hold of it.",
})
export class InvolvementFilter {
  @Field(() => StringFilter, { nullable: true, description: "Readable key of the official." })
  official?: StringFilter | null;

  @Field(role.type as never, { nullable: true, description: "What the official had to do with it." })
  role?: { eq?: string | null; in?: string[] | null; notIn?: string[] | null } | null;
}

/** An official involved in the agreement. */
export function involvingField(description: string): FilterField<InvolvementFilter> {
  return {
    description,
    type: () => InvolvementFilter,
    where: (input, path) => sql`EXISTS (SELECT 1 FROM agreement_involvement involvement
      JOIN official ON official."id" = involvement."officialId"
      WHERE involvement."agreementId" = agreement."id" AND ${every([
        ...(input.official ? [official.where(input.official, `${path}.official`)] : []),
        ...(input.role ? [role.where(input.role, `${path}.role`)] : []),
      ])})`,
  };
}
