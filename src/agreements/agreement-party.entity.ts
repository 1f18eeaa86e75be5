import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, ManyToOne } from "typeorm";
import { enumeration, exactlyOne, oneOf, type EnumValue } from "../api/enumeration";
import { Claim } from "../claims/claim";
import { Country } from "../countries/country.entity";
import { PartyReference } from "../organizations/party";
import { Agreement } from "./agreement.entity";

export const PartyParticipation = enumeration(
  "PartyParticipation",
  "How far a state or organization has gone, in the words of the Vienna Convention on the Law of Treaties.",
  {
    NEGOTIATING: "It took part in drawing up the text.",
    SIGNATORY: "It signed.",
    CONTRACTING: "It consented to be bound.",
    PARTY: "It is bound and the agreement is in force for it.",
    WITHDRAWN: "It withdrew.",
  },
);
export type PartyParticipation = EnumValue<typeof PartyParticipation>;

@ObjectType({
  implements: Claim,
  simpleResolvers: true,
  description: "A state or organization's part in an agreement. A person is never a party.",
})
@Entity("agreement_party")
@Check(oneOf("participation", PartyParticipation))
@Check(exactlyOne("partyCountryCode", "partyOrganizationId"))
export class AgreementParty extends Claim {
  static override readonly partOf = ["agreementId"];
  static override readonly readFor: Readonly<Record<string, readonly string[]>> = {
    ...Claim.readFor,
    agreementId: ["agreement"],
    onBehalfOfCode: ["onBehalfOf"],
  };

  @ManyToOne(() => Agreement, { nullable: false })
  agreement: Agreement;

  @Index()
  @Column({ type: "integer" })
  agreementId: number;

  /** The party itself. */
  @Column(() => PartyReference)
  party: PartyReference;

  @Field(() => PartyParticipation, { description: "How far the party has gone." })
  @Column({ type: "varchar" })
  participation: PartyParticipation;

  @ManyToOne(() => Country, { nullable: true })
  onBehalfOf: Country | null;

  /** The state for which an organization signed; null unless stated. */
  @Column({ type: "varchar", length: 2, nullable: true })
  onBehalfOfCode: string | null;
}
