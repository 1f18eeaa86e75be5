import { ActionType } from "../../agreements/action-type";
import { AgreementAction } from "../../agreements/agreement-action.entity";
import { AgreementInvolvement, AgreementRole } from "../../agreements/agreement-involvement.entity";
import { AgreementParty, PartyParticipation } from "../../agreements/agreement-party.entity";
import { Agreement, InstrumentType, LegalForm } from "../../agreements/agreement.entity";
import { CommitmentParty, CommitmentRole } from "../../commitments/commitment-party.entity";
import { Commitment, CommitmentType } from "../../commitments/commitment.entity";
import { Event, EventClassification, EventStatus, Realis, VisitLevel } from "../../events/event.entity";
import { Participation, ParticipationRole } from "../../events/participation.entity";
import { Figure, FigureComparator, FigureKind, FigureMetric } from "../../figures/figure.entity";
import type { Fact, FactOf } from "../../ingest/fact";
import { Membership } from "../../officials/membership.entity";
import { Organization } from "../../organizations/organization.entity";
import { StatementParty, StatementRole } from "../../statements/statement-party.entity";
import { QuoteType, Statement } from "../../statements/statement.entity";
import type { CorrectionTable } from "./correctable";
import {
  amount,
  choice,
  date,
  optionalCountry,
  optionalPrinted,
  optionalWords,
  place,
  printed,
  reference,
  referring,
  words,
} from "./fields";
import { organizationFields } from "./organization-fields";
import { postFields } from "./post-fields";
import { titleField } from "./title-field";

/** A kind of claim that may be corrected: its type in the API and its fields. */
export interface CorrectableKind {
  readonly kind: Fact["kind"];
  readonly type: { readonly name: string };
  readonly fields: CorrectionTable;
}

const WHO = {
  official: "Readable key of the official that it is.",
  country: "The country that it is, as an ISO 3166-1 code or English name.",
  organization: "Readable key of the organization that it is.",
};
const PARTY = { country: WHO.country, organization: WHO.organization };

const event: CorrectionTable<FactOf<"event">> = {
  name: words("A short name.", "name"),
  classification: choice("What kind of event it is.", "classification", EventClassification),
  startDate: date("When it took place or began.", "start"),
  endDate: date("When it ended.", "end"),
  place: place("Where it took place, as printed.", "place"),
  status: choice("Whether it takes place.", "status", EventStatus),
  realis: choice("Whether the article speaks of it as real.", "realis", Realis),
  visitLevel: choice("Protocol level of a visit.", "visitLevel", VisitLevel, true),
};

const membership: CorrectionTable<FactOf<"membership">> = {
  ...postFields,
  titleAsStated: optionalPrinted("The title as an article words it.", "titleAsStated"),
};

const participation: CorrectionTable<FactOf<"participation">> = {
  role: choice("The role.", "role", ParticipationRole),
  ...referring("who", WHO),
  representing: reference("representing", "country", "The country that is represented.", true),
};

const agreement: CorrectionTable<FactOf<"agreement">> = {
  title: titleField,
  instrumentType: choice("What the instrument is called.", "instrumentType", InstrumentType),
  legalForm: choice("Whether it binds.", "legalForm", LegalForm),
  subject: optionalPrinted("What it is about, as printed.", "subject"),
};

const party: CorrectionTable<FactOf<"party">> = {
  ...referring("party", PARTY),
  participation: choice("How it takes part.", "participation", PartyParticipation),
};

const action: CorrectionTable<FactOf<"action">> = {
  actionType: choice("What kind of step it is.", "type", ActionType),
  actionOn: date("When it was taken.", "on"),
  effectiveOn: date("When it takes effect.", "effective"),
  place: place("Where it was taken, as printed.", "place"),
};

const involvement: CorrectionTable<FactOf<"involvement">> = {
  role: choice("The role.", "role", AgreementRole),
  official: words("Readable key of the official.", "official"),
  onBehalfOf: reference("onBehalfOf", "country", "The country that the official acted for.", true),
};

const commitment: CorrectionTable<FactOf<"commitment">> = {
  type: choice("What kind of commitment it is.", "type", CommitmentType),
  content: words("What is to be done.", "content"),
  deadline: date("By when.", "deadline"),
};

const commitmentParty: CorrectionTable<FactOf<"commitmentParty">> = {
  role: choice("The role.", "role", CommitmentRole),
  ...referring("who", WHO),
};

const figure: CorrectionTable<FactOf<"figure">> = {
  metric: choice("What is measured.", "metric", FigureMetric),
  value: amount("The number.", "value"),
  unit: words("The unit of the number.", "unit"),
  currency: optionalWords("ISO 4217 code of an amount of money; null for other figures.", "currency"),
  comparator: choice("How the number bounds what is measured.", "comparator", FigureComparator),
  kind: choice("Whether it was measured, planned or estimated.", "figureKind", FigureKind),
  asStated: printed("The figure as printed.", "asStated"),
  period: date("The time that it is of.", "period"),
  from: optionalCountry("The country that it starts from.", "from"),
  to: optionalCountry("The country that it goes to.", "to"),
};

const statement: CorrectionTable<FactOf<"statement">> = {
  text: printed("The words, letter by letter.", "text"),
  quoteType: choice("Whether they are quoted or reported.", "quoteType", QuoteType),
  attributionText: optionalPrinted("How the article names who said it.", "attributionText"),
  audience: optionalPrinted("To whom it was said, as printed.", "audience"),
};

const statementParty: CorrectionTable<FactOf<"statementParty">> = {
  role: choice("The role.", "role", StatementRole),
  ...referring("who", WHO),
};

/** The kinds of claims that may be corrected; of any other a wrong one is rejected. */
export const CORRECTABLE: readonly CorrectableKind[] = [
  { kind: "organization", type: Organization, fields: organizationFields },
  { kind: "membership", type: Membership, fields: membership },
  { kind: "event", type: Event, fields: event },
  { kind: "participation", type: Participation, fields: participation },
  { kind: "agreement", type: Agreement, fields: agreement },
  { kind: "party", type: AgreementParty, fields: party },
  { kind: "action", type: AgreementAction, fields: action },
  { kind: "involvement", type: AgreementInvolvement, fields: involvement },
  { kind: "commitment", type: Commitment, fields: commitment },
  { kind: "commitmentParty", type: CommitmentParty, fields: commitmentParty },
  { kind: "figure", type: Figure, fields: figure },
  { kind: "statement", type: Statement, fields: statement },
  { kind: "statementParty", type: StatementParty, fields: statementParty },
];
