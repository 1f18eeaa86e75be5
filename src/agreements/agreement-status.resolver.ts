import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import { ReviewArgs } from "../api/review";
import { lastDayOf } from "../dates/date-filter";
import { actionsOf, hasUsual } from "./agreement-signature";
import { AgreementStatus, statusAfter } from "./agreement-status";
import { Agreement } from "./agreement.entity";

/** The status of an agreement, now or as of a date. */
@Resolver(() => Agreement)
export class AgreementStatusResolver {
  @FieldResolver(() => AgreementStatus, {
    description:
      "How far it has come: after the highest action that an article asserts, by the date when one is given.",
  })
  status(
    @Root() agreement: Agreement,
    @Arg("asOf", () => String, {
      nullable: true,
      description:
        "A date in EDTF: only actions surely taken by its last day count, undated ones do not; null for all.",
    })
    asOf: string | null,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): AgreementStatus | Promise<AgreementStatus> {
    const day = asOf == null ? null : lastDayOf(asOf, "asOf");
    if (day === null && hasUsual(agreement, args)) return agreement.latestStatus;
    return actionsOf(agreement, args, loaders).then((actions) => {
      const taken = actions.filter(({ actionOn: { latest } }) => day === null || (latest !== null && latest <= day));
      return statusAfter(taken.map(({ actionType }) => actionType));
    });
  }
}
