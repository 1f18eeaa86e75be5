import {
  AgreementActionResolver,
  AgreementInvolvementResolver,
  AgreementPartyResolver,
  AgreementResolver,
} from "./agreement.resolver";
import { EventParticipantEdgeResolver, EventResolver } from "./event.resolver";
import { ClaimResolver, EvidenceResolver } from "./evidence.resolver";
import { OfficialAgreementEdgeResolver, OfficialAgreementsResolver } from "./official-agreements.resolver";
import { MembershipResolver, OfficialResolver } from "./official.resolver";
import { RelationResolver } from "./relation.resolver";
import { SearchResolver } from "./search.resolver";

/** All resolvers. */
export const RESOLVERS = [
  AgreementActionResolver,
  AgreementInvolvementResolver,
  AgreementPartyResolver,
  AgreementResolver,
  ClaimResolver,
  EventParticipantEdgeResolver,
  EventResolver,
  EvidenceResolver,
  MembershipResolver,
  OfficialAgreementEdgeResolver,
  OfficialAgreementsResolver,
  OfficialResolver,
  RelationResolver,
  SearchResolver,
] as const;
