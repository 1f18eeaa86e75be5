import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import { byForeignKey } from "../api/read-by-key";
import { lastDayOf } from "../dates/date-filter";
import { AgreementAction } from "./agreement-action.entity";
import { AgreementStatus, statusAfter } from "./agreement-status";
import { Agreement } from "./agreement.entity";

const actionsOfAgreement = byForeignKey(AgreementAction, "agreementId", "rowId");

/** The status of an agreement, now or as of a date. */
@Resolver(() => Agreement)
export class AgreementStatusResolver {
  @FieldResolver(() => AgreementStatus, {
    description:
      "How far it has come: after the highest action that an article asserts, by the date when one is given.",
  })
  async status(
    @Root() agreement: Agreement,
    @Arg("asOf", () => String, {
      nullable: true,
      description:
        "A date in EDTF: only actions surely taken by its last day count, undated ones do not; null for all.",
    })
    asOf: string | null,
    @Ctx() { loaders }: Context,
  ): Promise<AgreementStatus> {
    if (asOf == null) return agreement.latestStatus;
    const day = lastDayOf(asOf, "asOf");
    const actions = await loaders.of(actionsOfAgreement).load(agreement.rowId);
    const taken = actions.filter(({ actionOn }) => actionOn.latest !== null && actionOn.latest <= day);
    return statusAfter(taken.map(({ actionType }) => actionType));
  }
}
