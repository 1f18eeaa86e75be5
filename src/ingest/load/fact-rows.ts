import { AgreementAction } from "../../agreements/agreement-action.entity";
import { AgreementDiscussion } from "../../agreements/agreement-discussion.entity";
import { AgreementInvolvement } from "../../agreements/agreement-involvement.entity";
import { AgreementName } from "../../agreements/agreement-name.entity";
import { AgreementParty } from "../../agreements/agreement-party.entity";
import { AgreementProvision } from "../../agreements/agreement-provision.entity";
import { statusAfter } from "../../agreements/agreement-status";
import { Agreement } from "../../agreements/agreement.entity";
import { fold } from "../../api/fold";
import { Article } from "../../articles/article.entity";
import { ArticleAttribute } from "../../claims/article-attribute.entity";
import { CommitmentParty } from "../../commitments/commitment-party.entity";
import { Commitment } from "../../commitments/commitment.entity";
import { countryOfPlace } from "../../countries/country-lookup";
import { EventSeries } from "../../events/event-series.entity";
import { Event } from "../../events/event.entity";
import { Participation } from "../../events/participation.entity";
import { Figure } from "../../figures/figure.entity";
import { Membership } from "../../officials/membership.entity";
import { OfficialName } from "../../officials/official-name.entity";
import { Official } from "../../officials/official.entity";
import { Post } from "../../officials/post.entity";
import { OrganizationMember } from "../../organizations/organization-member.entity";
import { OrganizationName } from "../../organizations/organization-name.entity";
import { Organization } from "../../organizations/organization.entity";
import { StatementParty } from "../../statements/statement-party.entity";
import { Statement } from "../../statements/statement.entity";
import { TopicAssignment } from "../../topics/topic-assignment.entity";
import { Topic } from "../../topics/topic.entity";
import {
  claimKey,
  ofKind,
  referenceKey,
  type AgentRef,
  type Fact,
  type FactKind,
  type FactOf,
  type HolderRef,
  type OfficialProfile,
} from "../fact";
import { addClaim } from "./claim-rows";
import { agentColumns, claim, claimOf, dateColumns, partyColumns, placeColumns } from "./columns";
import { Reference, type Rows, type Table, type Values } from "./rows";

type WriterOf<K extends FactKind> = (fact: FactOf<K>, facts: readonly Fact[]) => Values;

/** For each kind of fact its table, and the values of its row besides the id. */
const WRITERS: { readonly [K in Exclude<FactKind, "counterpart">]: { table: Table; values: WriterOf<K> } } = {
  attribute: {
    table: ArticleAttribute,
    values: ({ article, property, value }) => ({ articleId: new Reference(Article, article), property, value }),
  },
  organization: {
    table: Organization,
    values: ({ slug, name, acronym, classification, status, country, parent, note }) => ({
      slug,
      name,
      folded: fold(name),
      acronym,
      classification,
      status,
      countryCode: country,
      parentId: claimOf(claimKey.organization, parent),
      note,
    }),
  },
  member: {
    table: OrganizationMember,
    values: ({ organization, country }) => ({
      organizationId: claim(claimKey.organization(organization)),
      countryCode: country,
    }),
  },
  membership: {
    table: Membership,
    values: ({ official, post, titleAsStated }) => ({
      officialId: new Reference(Official, official),
      postId: new Reference(Post, post.slug),
      titleAsStated,
      startDate: dateColumns(null),
      endDate: dateColumns(null),
    }),
  },
  series: { table: EventSeries, values: ({ slug, name }) => ({ slug, name }) },
  event: { table: Event, values: eventValues },
  participation: {
    table: Participation,
    values: ({ event, who, role, representing, capacity, article }, facts) => ({
      eventId: claim(claimKey.event(event)),
      agent: agentColumns("group" in who ? null : named(who)),
      group: "group" in who ? who.group : null,
      role,
      representing: partyColumns(representing),
      capacityId: "official" in who ? capacityOf(who.official, capacity, article, facts) : null,
    }),
  },
  topic: {
    table: TopicAssignment,
    values: ({ code, asStated, of }) => ({
      topicId: new Reference(Topic, code),
      asStated,
      eventId: "event" in of ? claim(claimKey.event(of.event)) : null,
      agreementId: "agreement" in of ? claim(claimKey.agreement(of.agreement)) : null,
    }),
  },
  agreement: { table: Agreement, values: agreementValues },
  party: {
    table: AgreementParty,
    values: ({ agreement, party, participation, onBehalfOf }) => ({
      agreementId: claim(claimKey.agreement(agreement)),
      party: partyColumns(party),
      participation,
      onBehalfOfCode: onBehalfOf,
    }),
  },
  action: {
    table: AgreementAction,
    values: ({ agreement, type, party, on, effective, place, event }) => ({
      agreementId: claim(claimKey.agreement(agreement)),
      actionType: type,
      party: partyColumns(party),
      actionOn: dateColumns(on),
      effectiveOn: dateColumns(effective),
      ...placeColumns(place),
      eventId: claimOf(claimKey.event, event),
    }),
  },
  discussion: {
    table: AgreementDiscussion,
    values: ({ agreement, event }) => ({
      agreementId: claim(claimKey.agreement(agreement)),
      eventId: claim(claimKey.event(event)),
    }),
  },
  provision: {
    table: AgreementProvision,
    values: ({ agreement, provision, text }) => ({
      agreementId: claim(claimKey.agreement(agreement)),
      kind: provision,
      text,
    }),
  },
  involvement: {
    table: AgreementInvolvement,
    values: ({ agreement, official, role, onBehalfOf, capacity, action, article }, facts) => ({
      agreementId: claim(claimKey.agreement(agreement)),
      officialId: new Reference(Official, official),
      role,
      onBehalfOf: partyColumns(onBehalfOf),
      capacityId: capacityOf(official, capacity, article, facts),
      actionId: action === null ? null : claim(action),
    }),
  },
  commitment: {
    table: Commitment,
    values: ({ slug, type, content, deadline, event, organization }) => ({
      slug,
      type,
      content,
      folded: fold(content),
      deadline: dateColumns(deadline),
      status: "STATED",
      eventId: claimOf(claimKey.event, event),
      organizationId: claimOf(claimKey.organization, organization),
    }),
  },
  commitmentParty: {
    table: CommitmentParty,
    values: ({ commitment, role, who }) => ({
      commitmentId: claim(claimKey.commitment(commitment)),
      role,
      agent: agentColumns(named(who)),
    }),
  },
  figure: {
    table: Figure,
    values: ({ slug, metric, value, unit, currency, comparator, figureKind, asStated, period, ...figure }) => ({
      slug,
      metric,
      value,
      unit,
      currency,
      comparator,
      kind: figureKind,
      asStated,
      period: dateColumns(period),
      fromCountryCode: figure.from,
      toCountryCode: figure.to,
      directed: figure.directed,
      eventId: claimOf(claimKey.event, figure.event),
      commitmentId: claimOf(claimKey.commitment, figure.commitment),
    }),
  },
  statement: {
    table: Statement,
    values: ({ slug, quoteType, text, cue, attributionText, audience, event }) => ({
      slug,
      quoteType,
      text,
      folded: fold(text),
      cue,
      attributionText,
      audience,
      eventId: claimOf(claimKey.event, event),
    }),
  },
  statementParty: {
    table: StatementParty,
    values: ({ statement, role, who }) => ({
      statementId: claim(claimKey.statement(statement)),
      role,
      agent: agentColumns(named(who)),
    }),
  },
};

/** Add the rows of all facts, what is referred to before what refers to it. */
export function addFactRows(
  rows: Rows,
  facts: readonly Fact[],
  officials: readonly OfficialProfile[],
  loadRun: number,
): void {
  for (const profile of officials) addOfficial(rows, profile);
  for (const { post } of ofKind(facts, "membership")) addPost(rows, post);
  for (const fact of parentsFirst(facts)) {
    if (fact.kind === "counterpart") continue;
    const { table, values } = WRITERS[fact.kind] as { table: Table; values: WriterOf<FactKind> };
    rows.add(table, fact.key, { rowId: addClaim(rows, fact, loadRun), ...values(fact, facts) });
    addNames(rows, fact);
  }
}

function addOfficial(rows: Rows, { slug, name, familyName, givenName, names }: OfficialProfile): void {
  const official = rows.add(Official, slug, { slug, name, familyName, givenName, folded: fold(name) });
  for (const other of names)
    rows.add(OfficialName, `${slug}/${other}`, { officialId: official, name: other, folded: fold(other) });
}

function addPost(rows: Rows, { slug, label, seniority, country, organization }: FactOf<"membership">["post"]): void {
  const organizationId = claimOf(claimKey.organization, organization);
  const known = rows.of(Post).get(slug);
  rows.add(Post, slug, {
    slug,
    label,
    seniority,
    countryCode: country,
    organizationId: organizationId ?? known?.["organizationId"] ?? null,
  });
}

function addNames(rows: Rows, fact: Fact): void {
  if (fact.kind === "organization")
    for (const name of fact.names)
      rows.add(OrganizationName, `${fact.slug}/${name}`, { organizationId: claim(fact.key), name, folded: fold(name) });
  if (fact.kind === "agreement")
    for (const name of fact.names)
      rows.add(AgreementName, `${fact.slug}/${name}`, { agreementId: claim(fact.key), name, folded: fold(name) });
}

/** Events and organizations refer to others of their kind; a foreign key wants those written first. */
function parentsFirst(facts: readonly Fact[]): Fact[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const ordered = new Set<Fact>();
  const place = (fact: Fact): void => {
    const parentKey = parentKeyOf(fact);
    const parent = parentKey === null ? undefined : byKey.get(parentKey);
    if (parent && !ordered.has(parent)) place(parent);
    ordered.add(fact);
  };
  facts.forEach(place);
  return [...ordered];
}

function parentKeyOf(fact: Fact): string | null {
  if (fact.kind === "event" && fact.parent !== null) return claimKey.event(fact.parent);
  return fact.kind === "organization" && fact.parent !== null ? claimKey.organization(fact.parent) : null;
}

function named(who: AgentRef | HolderRef): AgentRef {
  if ("holderOf" in who) throw new Error(`${referenceKey(who)} was not resolved`);
  return who;
}

/** Return the membership an official acted in: that with the label, or the only one which the article gives. */
function capacityOf(official: string, label: string | null, article: string, facts: readonly Fact[]): Reference | null {
  const held = ofKind(facts, "membership").filter((membership) => membership.official === official);
  const labelled = held.filter((membership) => membership.post.label === label);
  const here = held.filter((membership) => membership.grounds.evidence.some((span) => span.article === article));
  const [only] = label === null ? here : labelled;
  return only && (label !== null || here.length === 1) ? claim(only.key) : null;
}

function eventValues(event: FactOf<"event">): Values {
  return {
    slug: event.slug,
    name: event.name,
    folded: fold(event.name),
    classification: event.classification,
    seriesId: claimOf(claimKey.series, event.series),
    ordinal: event.ordinal,
    startDate: dateColumns(event.start),
    endDate: dateColumns(event.end),
    ...placeColumns(event.place),
    placeAsStated: event.place?.asStated ?? null,
    placeCountryCode: event.place && countryOfPlace(event.place.name),
    status: event.status,
    realis: event.realis,
    visitLevel: event.visitLevel,
    parentId: claimOf(claimKey.event, event.parent),
    ploverCategory: event.ploverCategory,
    ploverMode: event.ploverMode,
  };
}

/** Status, date, place and occasion of the signature are derived from the agreement's actions. */
function agreementValues(agreement: FactOf<"agreement">, facts: readonly Fact[]): Values {
  const actions = ofKind(facts, "action").filter((action) => action.agreement === agreement.slug);
  const signature = actions.find((action) => action.type === "SIGNATURE");
  const { place, placeBasis, placeRule } = placeColumns(signature?.place ?? null);
  return {
    slug: agreement.slug,
    title: agreement.title,
    folded: fold(agreement.title),
    instrumentType: agreement.instrumentType,
    legalForm: agreement.legalForm,
    subject: agreement.subject,
    latestStatus: statusAfter(actions.map((action) => action.type)),
    signedOn: dateColumns(signature?.on ?? null),
    signingPlace: place,
    signingPlaceBasis: placeBasis,
    signingPlaceRule: placeRule,
    eventId: claimOf(claimKey.event, signature?.event ?? null),
  };
}
