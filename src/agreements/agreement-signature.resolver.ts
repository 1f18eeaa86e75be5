import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import { ReviewArgs } from "../api/review";
import { oneShown } from "../claims/shown";
import { Basis } from "../dates/basis";
import { EdtfDate, presentDate } from "../dates/edtf-date";
import { Event } from "../events/event.entity";
import { signatureOf } from "./agreement-signature";
import { Agreement } from "./agreement.entity";

/** What an agreement has of its signature. */
@Resolver(() => Agreement)
export class AgreementSignatureResolver {
  @FieldResolver(() => EdtfDate, {
    nullable: true,
    description: "When it was signed, from its signature action; null when no article says that it was.",
  })
  signedOn(
    @Root() agreement: Agreement,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<EdtfDate | null> {
    return signatureOf(agreement, args, loaders).then((signature) => presentDate(signature?.actionOn));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where it was signed; null when nothing is known.",
  })
  signingPlace(
    @Root() agreement: Agreement,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<string | null | undefined> {
    return signatureOf(agreement, args, loaders).then((signature) => signature?.place);
  }

  @FieldResolver(() => Basis, {
    nullable: true,
    description: "How the place of signature is known; null without a place.",
  })
  signingPlaceBasis(
    @Root() agreement: Agreement,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Basis | null | undefined> {
    return signatureOf(agreement, args, loaders).then((signature) => signature?.placeBasis);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The rule that concluded the place of signature; null unless INFERRED.",
  })
  signingPlaceRule(
    @Root() agreement: Agreement,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<string | null | undefined> {
    return signatureOf(agreement, args, loaders).then((signature) => signature?.placeRule);
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "The event during which it was signed; null when not stated.",
  })
  event(
    @Root() agreement: Agreement,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Event | null> {
    const signature = signatureOf(agreement, args, loaders);
    return signature.then((found) => oneShown(loaders, Event, found?.eventId ?? null, args));
  }
}
