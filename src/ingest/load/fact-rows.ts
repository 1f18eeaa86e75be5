import { claimKey, ofKind, type Fact, type FactKind, type FactOf, type OfficialProfile } from "../fact";
import {
  actionWriter,
  addAgreementNames,
  agreementWriter,
  discussionWriter,
  involvementWriter,
  partyWriter,
  provisionWriter,
} from "./agreement-rows";
import { attributeWriter } from "./attribute-rows";
import type { Standing } from "../standing";
import { addClaim, ArticleReferences } from "./claim-rows";
import { commitmentPartyWriter, commitmentWriter } from "./commitment-rows";
import { eventWriter, participationWriter, seriesWriter } from "./event-rows";
import { FactIndex } from "./fact-index";
import { figureWriter } from "./figure-rows";
import { addOfficial, addPost, membershipWriter } from "./official-rows";
import { addOrganizationNames, memberWriter, organizationWriter } from "./organization-rows";
import { statementPartyWriter, statementWriter } from "./statement-rows";
import { topicWriter } from "./topic-rows";
import type { Reference, RowSink } from "./rows";
import type { Writer } from "./writer";

/** The writer of each kind of fact. A counterpart is no row: a rule has made a membership of it. */
const WRITERS: { readonly [K in Exclude<FactKind, "counterpart">]: Writer<K> } = {
  attribute: attributeWriter,
  organization: organizationWriter,
  member: memberWriter,
  membership: membershipWriter,
  series: seriesWriter,
  event: eventWriter,
  participation: participationWriter,
  agreement: agreementWriter,
  party: partyWriter,
  action: actionWriter,
  discussion: discussionWriter,
  provision: provisionWriter,
  involvement: involvementWriter,
  topic: topicWriter,
  commitment: commitmentWriter,
  commitmentParty: commitmentPartyWriter,
  figure: figureWriter,
  statement: statementWriter,
  statementParty: statementPartyWriter,
};

/** A fact that is a row. */
type WrittenFact = FactOf<Exclude<FactKind, "counterpart">>;

/** Add the rows of all facts, what is referred to before what refers to it; the index knows what they rest on. */
export function addFactRows(
  rows: RowSink,
  facts: readonly Fact[],
  officials: readonly OfficialProfile[],
  standings: ReadonlyMap<string, Standing>,
  loadRun: number,
  index = new FactIndex(facts, standings),
): void {
  for (const profile of officials) addOfficial(rows, profile);
  for (const { post } of ofKind(facts, "membership")) addPost(rows, post);
  const claims: [fact: WrittenFact, rowId: Reference][] = [];
  const articles = new ArticleReferences();
  // All claims before the first row that refers to one.
  for (const fact of parentsFirst(facts)) {
    const standing = standings.get(fact.key);
    if (fact.kind === "counterpart" || !standing) continue;
    claims.push([fact, addClaim(rows, fact, standing, loadRun, articles)]);
  }
  for (const [fact, rowId] of claims) {
    const { table, values } = WRITERS[fact.kind] as Writer<FactKind>;
    // The values are new ones, so that the id is added to them and no copy made.
    rows.addUnnamed(table, () => Object.assign(values(fact, index), { rowId }));
    if (fact.kind === "organization") addOrganizationNames(rows, fact);
    if (fact.kind === "agreement") addAgreementNames(rows, fact);
  }
}

/** Events and organizations refer to others of their kind; a foreign key wants those written first. */
function parentsFirst(facts: readonly Fact[]): readonly Fact[] {
  if (facts.every((fact) => parentKeyOf(fact) === null)) return facts;
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
