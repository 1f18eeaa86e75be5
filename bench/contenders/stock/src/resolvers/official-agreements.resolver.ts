import { Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Agreement, AgreementInvolvement, AgreementRole } from "../entities/agreement";
import { Official } from "../entities/official";
import { isAskedFor } from "../reading/official-agreements";
import { sizeOf } from "../reading/page";
import { OfficialAgreementsArgs } from "../types/args";
import { connectionOf, type Edge, type Page } from "../types/connection";

/** An agreement that an official had to do with, and in which roles. */
@ObjectType({ simpleResolvers: true })
export class OfficialAgreementEdge implements Edge<Agreement> {
  @Field(() => String)
  readonly cursor: string;

  @Field(() => Agreement)
  readonly node: Agreement;

  readonly officialId: number;
  readonly args: OfficialAgreementsArgs;
}

const OfficialAgreementConnection = connectionOf("OfficialAgreement", () => Agreement, OfficialAgreementEdge);

const STRONGEST_FIRST = Object.keys(AgreementRole);

@Resolver(() => Official)
export class OfficialAgreementsResolver {
  @FieldResolver(() => OfficialAgreementConnection)
  async agreements(
    @Root() official: Official,
    @Args(() => OfficialAgreementsArgs) args: OfficialAgreementsArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<Agreement, OfficialAgreementEdge>> {
    const size = sizeOf(args);
    const ids = await loaders.agreementsOfOfficial.page(official.id, args);
    const found = await loaders.agreement.loadMany(ids.slice(0, size));
    const nodes = found.filter((node): node is Agreement => node instanceof Agreement);
    const edges = nodes.map((node) => ({ cursor: String(node.id), node, officialId: official.id, args }));
    return {
      nodes,
      edges,
      pageInfo: { hasNextPage: ids.length > size, endCursor: edges.at(-1)?.cursor ?? null },
      totalCount: () => loaders.agreementsOfOfficial.count(official.id, args),
    };
  }
}

@Resolver(() => OfficialAgreementEdge)
export class OfficialAgreementEdgeResolver {
  @FieldResolver(() => [AgreementInvolvement])
  async involvements(
    @Root() { officialId, node, args }: OfficialAgreementEdge,
    @Ctx() { loaders }: Context,
  ): Promise<AgreementInvolvement[]> {
    const all = await loaders.involvementsOfAgreement.load(node.id);
    const own = all.filter((involvement) => involvement.officialId === officialId);
    const claims = await Promise.all(own.map(({ id }) => loaders.claim.load(id)));
    return own
      .filter(({ role }, index) => isAskedFor(role, claims[index]?.basis ?? "", args))
      .sort((one, other) => STRONGEST_FIRST.indexOf(one.role) - STRONGEST_FIRST.indexOf(other.role));
  }
}
