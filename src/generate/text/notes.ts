import {
  claimKey,
  referenceKey,
  type ActionFact,
  type AgentRef,
  type CommitmentFact,
  type EventFact,
  type Fact,
  type FactDate,
  type FactPlace,
  type FigureFact,
  type Grounds,
  type InvolvementFact,
  type OrganizationFact,
  type ParticipationFact,
  type PartyFact,
  type PartyRef,
  type Span,
  type StatementFact,
  type AgreementFact,
} from "../../ingest/fact";
import type { ArticleProperty } from "../../claims/article-attribute.entity";
import type { ProvisionKind } from "../../agreements/agreement-provision.entity";
import type { CommitmentRole } from "../../commitments/commitment-party.entity";
import type { RuleId } from "../../ingest/rules/rule-id";
import type { StatementRole } from "../../statements/statement-party.entity";
import type { CastMember } from "../world/cast";
import type { Day } from "./day";

type Values<F extends Fact> = Omit<F, "kind" | "key" | "article" | "grounds">;

/** Return the grounds of what the sentences say in so many words. */
export function explicit(...evidence: Span[]): Grounds {
  return { basis: "EXPLICIT", rule: null, confidence: 1, evidence };
}

/** Return the grounds of what a sentence says of somebody or something that another one names. */
export function coreferent(...evidence: Span[]): Grounds {
  return { basis: "COREFERENT", rule: null, confidence: 1, evidence };
}

/** Return the grounds of what a rule concludes. */
export function inferred(rule: RuleId, confidence: number, ...evidence: Span[]): Grounds {
  return { basis: "INFERRED", rule, confidence, evidence };
}

/** What is noted of an article: the facts that its sentences state. */
export class Notes {
  readonly facts: Fact[] = [];

  constructor(private readonly article: string) {}

  /** A date that the text gives in full. */
  date(day: Day): FactDate {
    return { asStated: day.inFull, edtf: day.edtf, basis: "EXPLICIT", rule: null, article: this.article };
  }

  /** A date of which the text leaves the year to the date of the article. */
  dateWithoutYear(day: Day): FactDate {
    return { asStated: day.inYear, edtf: day.edtf, basis: "INFERRED", rule: "RELATIVE_DATE", article: this.article };
  }

  /** A year that the text names. */
  year(year: number): FactDate {
    return { asStated: String(year), edtf: String(year), basis: "EXPLICIT", rule: null, article: this.article };
  }

  place(name: string): FactPlace {
    return { name, asStated: name, basis: "EXPLICIT", rule: null };
  }

  attribute(property: ArticleProperty, value: string, grounds: Grounds): void {
    const { article } = this;
    this.facts.push({
      kind: "attribute",
      key: claimKey.attribute(article, property),
      article,
      grounds,
      property,
      value,
    });
  }

  organization(values: Values<OrganizationFact>, grounds: Grounds): void {
    const key = claimKey.organization(values.slug);
    this.facts.push({ kind: "organization", key, article: this.article, grounds, ...values });
  }

  member(organization: string, country: string, grounds: Grounds): void {
    const key = claimKey.member(organization, country);
    this.facts.push({ kind: "member", key, article: this.article, grounds, organization, country });
  }

  membership({ profile: { slug }, post }: CastMember, titleAsStated: string, grounds: Grounds): void {
    const key = claimKey.membership(slug, post.slug);
    this.facts.push({ kind: "membership", key, article: this.article, grounds, official: slug, post, titleAsStated });
  }

  series(slug: string, name: string, grounds: Grounds): void {
    this.facts.push({ kind: "series", key: claimKey.series(slug), article: this.article, grounds, slug, name });
  }

  event(values: Values<EventFact>, grounds: Grounds): void {
    const key = claimKey.event(values.slug);
    this.facts.push({ kind: "event", key, article: this.article, grounds, ...values });
  }

  participation(values: Values<ParticipationFact>, grounds: Grounds): void {
    const key = claimKey.participation(values.event, referenceKey(values.who), values.role);
    this.facts.push({ kind: "participation", key, article: this.article, grounds, ...values });
  }

  topicOfEvent(event: string, code: string, asStated: string, grounds: Grounds): void {
    const key = claimKey.topic(event, code, asStated);
    this.facts.push({ kind: "topic", key, article: this.article, grounds, code, asStated, of: { event } });
  }

  topicOfAgreement(agreement: string, code: string, asStated: string, grounds: Grounds): void {
    const key = claimKey.topic(agreement, code, asStated);
    this.facts.push({ kind: "topic", key, article: this.article, grounds, code, asStated, of: { agreement } });
  }

  agreement(values: Values<AgreementFact>, grounds: Grounds): void {
    const key = claimKey.agreement(values.slug);
    this.facts.push({ kind: "agreement", key, article: this.article, grounds, ...values });
  }

  party(values: Values<PartyFact>, grounds: Grounds): void {
    const key = claimKey.party(values.agreement, referenceKey(values.party));
    this.facts.push({ kind: "party", key, article: this.article, grounds, ...values });
  }

  action(values: Values<ActionFact>, grounds: Grounds): string {
    const { agreement, type, party } = values;
    const key = claimKey.action(agreement, type, party ? referenceKey(party) : "all");
    this.facts.push({ kind: "action", key, article: this.article, grounds, ...values });
    return key;
  }

  discussion(agreement: string, event: string, grounds: Grounds): void {
    const key = claimKey.discussion(agreement, event);
    this.facts.push({ kind: "discussion", key, article: this.article, grounds, agreement, event });
  }

  provision(agreement: string, provision: ProvisionKind, text: string, grounds: Grounds): void {
    const key = claimKey.provision(agreement, provision, text);
    this.facts.push({ kind: "provision", key, article: this.article, grounds, agreement, provision, text });
  }

  involvement(values: Values<InvolvementFact>, grounds: Grounds): void {
    const key = claimKey.involvement(values.agreement, values.official, values.role);
    this.facts.push({ kind: "involvement", key, article: this.article, grounds, ...values });
  }

  commitment(values: Values<CommitmentFact>, grounds: Grounds): void {
    const key = claimKey.commitment(values.slug);
    this.facts.push({ kind: "commitment", key, article: this.article, grounds, ...values });
  }

  commitmentParty(commitment: string, role: CommitmentRole, who: AgentRef, grounds: Grounds): void {
    const key = claimKey.commitmentParty(commitment, role, referenceKey(who));
    this.facts.push({ kind: "commitmentParty", key, article: this.article, grounds, commitment, role, who });
  }

  figure(values: Values<FigureFact>, grounds: Grounds): void {
    const key = claimKey.figure(values.slug);
    this.facts.push({ kind: "figure", key, article: this.article, grounds, ...values });
  }

  statement(values: Values<StatementFact>, grounds: Grounds): void {
    const key = claimKey.statement(values.slug);
    this.facts.push({ kind: "statement", key, article: this.article, grounds, ...values });
  }

  statementParty(statement: string, role: StatementRole, who: AgentRef, grounds: Grounds): void {
    const key = claimKey.statementParty(statement, role, referenceKey(who));
    this.facts.push({ kind: "statementParty", key, article: this.article, grounds, statement, role, who });
  }
}

/** Return whom a member of the cast speaks for. */
export function principal({ state, body }: CastMember): PartyRef {
  return body ? { organization: body.slug } : { country: state.code };
}
