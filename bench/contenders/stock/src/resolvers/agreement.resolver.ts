import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Agreement, AgreementAction, AgreementInvolvement, AgreementParty } from "../entities/agreement";
import { Event } from "../entities/event";
import { Membership } from "../entities/official";
import { Party } from "../entities/organization";
import { agreementsMatching, BY_SIGNATURE } from "../reading/agreements";
import { pageOf, readPage } from "../reading/page";
import { AgreementsArgs, PAGE_CAP } from "../types/args";
import type { Page } from "../types/connection";
import { AgreementActionConnection, AgreementConnection, AgreementPartyConnection } from "../types/connections";
import { partyOf } from "./parties";

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection)
  agreements(@Args(() => AgreementsArgs) args: AgreementsArgs, @Ctx() { loaders }: Context): Promise<Page<Agreement>> {
    const direction = args.orderBy?.[0]?.direction ?? "DESC";
    return readPage(agreementsMatching(loaders.dataSource, args.filter), args, { ...BY_SIGNATURE, direction });
  }

  @FieldResolver(() => AgreementPartyConnection)
  async parties(@Root() agreement: Agreement, @Ctx() { loaders }: Context): Promise<Page<AgreementParty>> {
    const parties = await loaders.partiesOfAgreement.load(agreement.id);
    return pageOf(parties, PAGE_CAP, ({ id }) => String(id));
  }

  @FieldResolver(() => AgreementActionConnection)
  async actions(@Root() agreement: Agreement, @Ctx() { loaders }: Context): Promise<Page<AgreementAction>> {
    const actions = await loaders.actionsOfAgreement.load(agreement.id);
    return pageOf(actions.toSorted(byDay), PAGE_CAP, ({ id }) => String(id));
  }

  @FieldResolver(() => Event, { nullable: true })
  async event(@Root() agreement: Agreement, @Ctx() { loaders }: Context): Promise<Event | null> {
    const event = agreement.eventId === null ? null : await loaders.event.load(agreement.eventId);
    return event?.isShown ? event : null;
  }
}

/** Undated actions stand last; actions of one day stay in the order of their ids. */
function byDay({ actionOn: one }: AgreementAction, { actionOn: other }: AgreementAction): number {
  const [day, otherDay] = [one, other].map((date) => date?.earliest ?? date?.latest ?? "9999");
  return day === otherDay ? 0 : String(day) < String(otherDay) ? -1 : 1;
}

@Resolver(() => AgreementParty)
export class AgreementPartyResolver {
  @FieldResolver(() => Party)
  party(@Root() party: AgreementParty, @Ctx() { loaders }: Context): Promise<Party | null> {
    return partyOf(party.partyCountryCode, party.partyOrganizationId, loaders);
  }
}

@Resolver(() => AgreementAction)
export class AgreementActionResolver {
  @FieldResolver(() => Party, { nullable: true })
  party(@Root() action: AgreementAction, @Ctx() { loaders }: Context): Promise<Party | null> {
    return partyOf(action.partyCountryCode, action.partyOrganizationId, loaders);
  }
}

@Resolver(() => AgreementInvolvement)
export class AgreementInvolvementResolver {
  @FieldResolver(() => Party, { nullable: true })
  onBehalfOf(@Root() involvement: AgreementInvolvement, @Ctx() { loaders }: Context): Promise<Party | null> {
    return partyOf(involvement.onBehalfOfCountryCode, involvement.onBehalfOfOrganizationId, loaders);
  }

  @FieldResolver(() => Membership, { nullable: true })
  async capacity(@Root() involvement: AgreementInvolvement, @Ctx() { loaders }: Context): Promise<Membership | null> {
    const membership = involvement.capacityId === null ? null : await loaders.membership.load(involvement.capacityId);
    return membership?.isShown ? membership : null;
  }
}
