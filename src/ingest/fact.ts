import type { ActionType } from "../agreements/action-type";
import type { InstrumentType, LegalForm } from "../agreements/agreement.entity";
import type { AgreementRole } from "../agreements/agreement-involvement.entity";
import type { PartyParticipation } from "../agreements/agreement-party.entity";
import type { ProvisionKind } from "../agreements/agreement-provision.entity";
import type { ArticleProperty } from "../claims/article-attribute.entity";
import type { CommitmentRole } from "../commitments/commitment-party.entity";
import type { CommitmentType } from "../commitments/commitment.entity";
import type { Basis } from "../dates/basis";
import type {
  EventClassification,
  EventStatus,
  PloverCategory,
  PloverMode,
  Realis,
  VisitLevel,
} from "../events/event.entity";
import type { ParticipationRole } from "../events/participation.entity";
import type { FigureComparator, FigureKind, FigureMetric } from "../figures/figure.entity";
import type { Seniority } from "../officials/post.entity";
import type { OrganizationClassification, OrganizationStatus } from "../organizations/organization.entity";
import type { StatementRole } from "../statements/statement-party.entity";
import type { QuoteType } from "../statements/statement.entity";

/** A sentence of an article, by UTF-16 offsets into its body and letter by letter. */
export interface Span {
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly role: "SUPPORTS" | "ANTECEDENT";
}

/** What a fact rests on. */
export interface Grounds {
  readonly basis: Basis;
  readonly rule: string | null;
  readonly confidence: number;
  /** The extraction rule (`id@version`) that read it; absent when no such rule did. */
  readonly extractionRule?: string;
  readonly evidence: readonly Span[];
}

/** A date as far as it is known; `article` is the one whose publication date anchors its words. */
export interface FactDate {
  readonly asStated: string | null;
  readonly edtf: string | null;
  readonly basis: Basis;
  readonly rule: string | null;
  readonly article: string;
}

/** A place and how it is known. */
export interface FactPlace {
  readonly name: string;
  readonly asStated: string | null;
  readonly basis: Basis;
  readonly rule: string | null;
}

export type PartyRef = { readonly country: string } | { readonly organization: string };
export type AgentRef = PartyRef | { readonly official: string };
/** A title whose holder the article does not name; left open until a rule finds out who it is. */
export interface HolderRef {
  readonly holderOf: Seniority;
  readonly country: string;
}
export interface GroupRef {
  readonly group: string;
}

/** What every fact has; `key` is the natural key of its claim, `article` the slug of the one that brought it. */
interface FactBase {
  readonly key: string;
  readonly article: string;
  readonly grounds: Grounds;
}

export interface AttributeFact extends FactBase {
  readonly kind: "attribute";
  readonly property: ArticleProperty;
  readonly value: string;
}

export interface OrganizationFact extends FactBase {
  readonly kind: "organization";
  readonly slug: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly names: readonly string[];
  readonly classification: OrganizationClassification;
  readonly status: OrganizationStatus;
  readonly country: string | null;
  readonly parent: string | null;
  readonly note: string | null;
}

export interface MemberFact extends FactBase {
  readonly kind: "member";
  readonly organization: string;
  readonly country: string;
}

export interface PostRef {
  readonly slug: string;
  readonly label: string;
  readonly country: string | null;
  readonly organization: string | null;
  readonly seniority: Seniority;
}

export interface MembershipFact extends FactBase {
  readonly kind: "membership";
  readonly official: string;
  readonly post: PostRef;
  readonly titleAsStated: string | null;
}

/** "His Uzbek counterpart": a post left open until COUNTERPART_POST finds it. */
export interface CounterpartFact extends FactBase {
  readonly kind: "counterpart";
  readonly official: string;
  readonly counterpartOf: string;
  readonly country: string;
}

export interface SeriesFact extends FactBase {
  readonly kind: "series";
  readonly slug: string;
  readonly name: string;
}

export interface EventFact extends FactBase {
  readonly kind: "event";
  readonly slug: string;
  readonly name: string;
  readonly classification: EventClassification;
  readonly series: string | null;
  readonly ordinal: number | null;
  readonly start: FactDate | null;
  readonly end: FactDate | null;
  readonly place: FactPlace | null;
  readonly status: EventStatus;
  readonly realis: Realis;
  readonly visitLevel: VisitLevel | null;
  readonly parent: string | null;
  readonly ploverCategory: PloverCategory | null;
  readonly ploverMode: PloverMode | null;
}

export interface ParticipationFact extends FactBase {
  readonly kind: "participation";
  readonly event: string;
  readonly who: AgentRef | HolderRef | GroupRef;
  readonly role: ParticipationRole;
  readonly representing: PartyRef | null;
  /** Label of the post, null for the only one the article gives. */
  readonly capacity: string | null;
}

export interface TopicFact extends FactBase {
  readonly kind: "topic";
  readonly code: string;
  readonly asStated: string;
  readonly of: { readonly event: string } | { readonly agreement: string };
}

export interface AgreementFact extends FactBase {
  readonly kind: "agreement";
  readonly slug: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly instrumentType: InstrumentType;
  readonly legalForm: LegalForm;
  readonly subject: string | null;
}

export interface PartyFact extends FactBase {
  readonly kind: "party";
  readonly agreement: string;
  readonly party: PartyRef;
  readonly participation: PartyParticipation;
  readonly onBehalfOf: string | null;
}

export interface ActionFact extends FactBase {
  readonly kind: "action";
  readonly agreement: string;
  readonly type: ActionType;
  readonly party: PartyRef | null;
  readonly on: FactDate | null;
  readonly effective: FactDate | null;
  readonly place: FactPlace | null;
  readonly event: string | null;
}

export interface DiscussionFact extends FactBase {
  readonly kind: "discussion";
  readonly agreement: string;
  readonly event: string;
}

export interface ProvisionFact extends FactBase {
  readonly kind: "provision";
  readonly agreement: string;
  readonly provision: ProvisionKind;
  readonly text: string;
}

export interface InvolvementFact extends FactBase {
  readonly kind: "involvement";
  readonly agreement: string;
  readonly official: string;
  readonly role: AgreementRole;
  readonly onBehalfOf: PartyRef | null;
  /** Label of the post, null for the only one the article gives. */
  readonly capacity: string | null;
  /** Key of the action the role belongs to. */
  readonly action: string | null;
}

export interface CommitmentFact extends FactBase {
  readonly kind: "commitment";
  readonly slug: string;
  readonly type: CommitmentType;
  readonly content: string;
  readonly deadline: FactDate | null;
  readonly event: string | null;
  readonly organization: string | null;
}

export interface CommitmentPartyFact extends FactBase {
  readonly kind: "commitmentParty";
  readonly commitment: string;
  readonly role: CommitmentRole;
  readonly who: AgentRef | HolderRef;
}

export interface FigureFact extends FactBase {
  readonly kind: "figure";
  readonly slug: string;
  readonly metric: FigureMetric;
  readonly value: number;
  readonly unit: string;
  readonly currency: string | null;
  readonly comparator: FigureComparator;
  readonly figureKind: FigureKind;
  readonly asStated: string;
  readonly period: FactDate | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly directed: boolean;
  readonly event: string | null;
  readonly commitment: string | null;
}

export interface StatementFact extends FactBase {
  readonly kind: "statement";
  readonly slug: string;
  readonly quoteType: QuoteType;
  readonly text: string;
  readonly cue: string | null;
  readonly attributionText: string | null;
  readonly audience: string | null;
  readonly event: string | null;
}

export interface StatementPartyFact extends FactBase {
  readonly kind: "statementParty";
  readonly statement: string;
  readonly role: StatementRole;
  readonly who: AgentRef | HolderRef;
}

/** Anything an article asserts, whoever read it out of the text: an editor, a rule or a language model. */
export type Fact =
  | AttributeFact
  | OrganizationFact
  | MemberFact
  | MembershipFact
  | CounterpartFact
  | SeriesFact
  | EventFact
  | ParticipationFact
  | TopicFact
  | AgreementFact
  | PartyFact
  | ActionFact
  | DiscussionFact
  | ProvisionFact
  | InvolvementFact
  | CommitmentFact
  | CommitmentPartyFact
  | FigureFact
  | StatementFact
  | StatementPartyFact;

export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** Return the facts of one kind, in order. */
export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** Return the readable form of a reference, unique among references; the parts of claim keys. */
export function referenceKey(ref: AgentRef | HolderRef | GroupRef): string {
  if ("official" in ref) return ref.official;
  if ("organization" in ref) return ref.organization;
  if ("holderOf" in ref) return `${ref.holderOf}-of-${ref.country}`;
  return "country" in ref ? ref.country : ref.group;
}

/** Return the key of what a slug names; most slugs are named many times in a row, and one text is faster to find than its likes. */
function keyOf(kind: string): (slug: string) => string {
  let [last, key] = ["", `${kind}/`];
  return (slug) => {
    if (slug !== last) [last, key] = [slug, `${kind}/${slug}`];
    return key;
  };
}

/** Claim keys: what makes a claim this one and no other, readable, the same on every machine. */
export const claimKey = {
  attribute: (article: string, property: string) => `attribute/${article}/${property}`,
  organization: keyOf("organization"),
  member: (organization: string, country: string) => `member/${organization}/${country}`,
  membership: (official: string, post: string) => `membership/${official}/${post}`,
  series: keyOf("series"),
  event: keyOf("event"),
  participation: (event: string, who: string, role: string) => `participation/${event}/${who}/${role}`,
  topic: (of: string, code: string, asStated: string) => `topic/${of}/${code}/${asStated}`,
  agreement: keyOf("agreement"),
  party: (agreement: string, party: string) => `party/${agreement}/${party}`,
  action: (agreement: string, type: string, party: string) => `action/${agreement}/${type}/${party}`,
  discussion: (agreement: string, event: string) => `discussion/${agreement}/${event}`,
  provision: (agreement: string, kind: string, text: string) => `provision/${agreement}/${kind}/${text}`,
  involvement: (agreement: string, official: string, role: string) => `involvement/${agreement}/${official}/${role}`,
  commitment: keyOf("commitment"),
  commitmentParty: (commitment: string, role: string, who: string) => `commitment-party/${commitment}/${role}/${who}`,
  figure: keyOf("figure"),
  statement: keyOf("statement"),
  statementParty: (statement: string, role: string, who: string) => `statement-party/${statement}/${role}/${who}`,
} as const;

/** Who an official is; not a claim, since what an article asserts of a person are the posts and the roles. */
export interface OfficialProfile {
  readonly slug: string;
  readonly name: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly names: readonly string[];
}

/** An article with all that was read out of it. */
export interface ReadArticle {
  readonly slug: string;
  /** Publication date in EDTF, null when unknown. */
  readonly published: string | null;
  readonly facts: readonly Fact[];
  readonly officials: readonly OfficialProfile[];
}
