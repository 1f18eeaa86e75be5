import { Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { connectionType, type Connection, type Edge } from "../api/connection";
import type { Context } from "../api/context";
import { groupBy } from "../api/group-by";
import type { KeptPairs } from "../api/kept-pairs";
import type { Batch } from "../api/loaders";
import { NestedList, type Item } from "../api/nested-list";
import { rowReader } from "../api/row-reader";
import { sql } from "../api/sql";
import { withClaim } from "../claims/shown";
import { Official } from "../officials/official.entity";
import { AgreementInvolvement, AgreementRole } from "./agreement-involvement.entity";
import { Agreement } from "./agreement.entity";
import { agreements } from "./agreement.list";
import { OfficialAgreementsArgs, areRolesAskedFor, isAskedFor } from "./official-agreements-args";

@ObjectType({ simpleResolvers: true, description: "An agreement that an official had to do with, and in which roles." })
export class OfficialAgreementEdge implements Edge {
  @Field(() => String, { description: "Opaque cursor of the item, for `after` and `before`." })
  readonly cursor: () => string;

  @Field(() => Agreement, { description: "The agreement." })
  readonly node: Agreement;

  /** Whose roles, and which of them were asked for. */
  readonly officialId: number;
  readonly args: OfficialAgreementsArgs;

  constructor({ cursor, node, parent, args }: Item<Agreement, OfficialAgreementsArgs>) {
    this.cursor = cursor;
    this.node = node;
    this.officialId = Number(parent);
    this.args = args;
  }
}

const OfficialAgreementConnection = connectionType(
  "OfficialAgreement",
  () => OfficialAgreementEdge,
  () => Agreement,
);

/** The agreements that officials concluded, kept by the database itself: see the migration `Concluded`. */
const CONCLUDED: KeptPairs<OfficialAgreementsArgs> = {
  table: "official_agreement",
  parent: "officialId",
  node: "agreementId",
  value: "day",
  field: "SIGNED_ON",
  serves: ({ roles, includeInferred }) => roles == null && includeInferred !== false,
};

const agreementsOfOfficial = new NestedList<Agreement, OfficialAgreementsArgs>(
  agreements,
  (parents, args) => sql`SELECT DISTINCT agreement_involvement."officialId" AS "parent",
      agreement_involvement."agreementId" AS "node" FROM ${withClaim(AgreementInvolvement)}
    WHERE agreement_involvement."officialId" IN (${parents}) AND ${areRolesAskedFor(args)}`,
  (item) => new OfficialAgreementEdge(item),
  CONCLUDED,
);

/** What an official had to do with an agreement. */
interface Part {
  readonly officialId: number;
  readonly agreementId: number;
}

const partOf = ({ officialId, agreementId }: Part): string => `${String(officialId)} ${String(agreementId)}`;

const involvementsOfPart: Batch<Part, readonly AgreementInvolvement[]> = {
  identity: partOf,
  read(parts, loaders) {
    const among = (property: keyof Part) => parts.map((part) => part[property]);
    const values = { agreementId: among("agreementId"), officialId: among("officialId") };
    return rowReader(loaders, AgreementInvolvement)
      .whereIn(values)
      .then((found) => {
        const groups = groupBy(
          found.toSorted((one, other) => one.rowId - other.rowId),
          partOf,
        );
        return parts.map((part) => groups.get(partOf(part)) ?? []);
      });
  },
};

const STRONGEST_FIRST = Object.keys(AgreementRole);

/** Adds Official.agreements, so that officials know nothing of agreements. */
@Resolver(() => Official)
export class OfficialAgreementsResolver {
  @FieldResolver(() => OfficialAgreementConnection, {
    description: "The agreements that the official had to do with, in the roles asked for.",
  })
  agreements(
    @Root() official: Official,
    @Args(() => OfficialAgreementsArgs) args: OfficialAgreementsArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return agreementsOfOfficial.under(official.rowId, args, loaders);
  }
}

/** The roles behind an edge of Official.agreements. */
@Resolver(() => OfficialAgreementEdge)
export class OfficialAgreementEdgeResolver {
  @FieldResolver(() => [AgreementInvolvement], {
    description: "The official's roles in the agreement among those asked for, strongest first; each a claim.",
  })
  involvements(
    @Root() { officialId, node, args }: OfficialAgreementEdge,
    @Ctx() { loaders }: Context,
  ): Promise<AgreementInvolvement[]> {
    const involvements = loaders.of(involvementsOfPart).load({ officialId, agreementId: node.rowId });
    return involvements.then((all) => {
      const own = all.filter((involvement) => isAskedFor(involvement, args));
      return own.sort((one, other) => STRONGEST_FIRST.indexOf(one.role) - STRONGEST_FIRST.indexOf(other.role));
    });
  }
}
