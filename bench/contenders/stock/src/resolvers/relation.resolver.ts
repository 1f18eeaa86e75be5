import { Arg, Args, createUnionType, Ctx, FieldResolver, ObjectType, Field, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { AgreementAction, type Agreement } from "../entities/agreement";
import { Event } from "../entities/event";
import type { Official } from "../entities/official";
import { Commitment, Figure, Statement } from "../entities/sayings";
import { BY_SIGNATURE } from "../reading/agreements";
import { Dossier, type TimelineRow } from "../reading/dossier";
import { pageOf, readPage, sizeOf, type Order } from "../reading/page";
import { PageArgs } from "../types/args";
import { connectionOf, type Page } from "../types/connection";
import {
  AgreementConnection,
  CommitmentConnection,
  EventConnection,
  FigureConnection,
  OfficialConnection,
  StatementConnection,
} from "../types/connections";
import { BY_NAME } from "./official.resolver";

const BY_START: Order<Event> = {
  by: "COALESCE(event.startDate.earliest, event.startDate.latest)",
  direction: "DESC",
  valueOf: ({ startDate }) => startDate?.earliest ?? startDate?.latest ?? null,
};

const TimelineItem = createUnionType({
  name: "TimelineItem",
  types: () => [Event, AgreementAction, Commitment, Figure, Statement] as const,
});
type TimelineItem = Event | AgreementAction | Commitment | Figure | Statement;

const TimelineConnection = connectionOf("TimelineItem", () => TimelineItem);

/** The dossier of two countries. */
@ObjectType({ simpleResolvers: true })
export class BilateralRelation {
  @Field(() => [String])
  readonly between: string[];

  readonly dossier: Dossier;
}

@Resolver(() => BilateralRelation)
export class RelationResolver {
  @Query(() => BilateralRelation, { nullable: true })
  relation(@Arg("between", () => [String]) between: string[], @Ctx() { loaders }: Context): BilateralRelation {
    const [one = "", other = ""] = between;
    return { between, dossier: new Dossier(loaders.dataSource, one, other) };
  }

  @FieldResolver(() => AgreementConnection)
  async agreements(
    @Root() { dossier }: BilateralRelation,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<Agreement>> {
    return readPage(await dossier.agreements(), args, BY_SIGNATURE);
  }

  @FieldResolver(() => EventConnection)
  async events(@Root() { dossier }: BilateralRelation, @Args(() => PageArgs) args: PageArgs): Promise<Page<Event>> {
    return readPage(await dossier.events(), args, BY_START);
  }

  @FieldResolver(() => CommitmentConnection)
  async commitments(
    @Root() { dossier }: BilateralRelation,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<Commitment>> {
    return readPage(await dossier.commitments(), args);
  }

  @FieldResolver(() => FigureConnection)
  async figures(@Root() { dossier }: BilateralRelation, @Args(() => PageArgs) args: PageArgs): Promise<Page<Figure>> {
    return readPage(await dossier.figures(), args);
  }

  @FieldResolver(() => StatementConnection)
  async statements(
    @Root() { dossier }: BilateralRelation,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<Statement>> {
    return readPage(await dossier.statements(), args);
  }

  @FieldResolver(() => OfficialConnection)
  async officials(
    @Root() { dossier }: BilateralRelation,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<Official>> {
    return readPage(await dossier.officials(), args, BY_NAME);
  }

  @FieldResolver(() => TimelineConnection)
  async timeline(
    @Root() { dossier }: BilateralRelation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<TimelineItem>> {
    const size = sizeOf(args);
    const query = await dossier.timeline();
    const rows = await query
      .clone()
      .limit(size + 1)
      .getRawMany<TimelineRow>();
    const items = await Promise.all(rows.map(({ id, kind }): Promise<TimelineItem | null> => loaders[kind].load(id)));
    const shown = items.filter((item) => item !== null);
    return pageOf(
      shown,
      size,
      ({ id }) => String(id),
      () => query.getCount(),
    );
  }
}
