import type { EntityManager } from "typeorm";
import { AgreementAction } from "../agreements/agreement-action.entity";
import { AgreementInvolvement } from "../agreements/agreement-involvement.entity";
import { read } from "../api/engine";
import { list, raw, sql, type Sql } from "../api/sql";
import type { ClaimClass } from "../claims/shown";
import { Participation } from "../events/participation.entity";
import { claimKey, ofKind, type Fact } from "../ingest/fact";
import { referencesOf } from "../ingest/fact-references";
import { Membership } from "../officials/membership.entity";
import { StatementParty } from "../statements/statement-party.entity";
import { storedClaims, type StandingClaim } from "./standing-claims";

/** What the rows of claims are derived from besides the claims themselves, and what is derived from them. */
export interface Related {
  readonly claims: readonly StandingClaim[];
  /** Slugs of the officials whose names and posts are told somewhere. */
  readonly officials: readonly string[];
}

/**
 * Return what has to be looked at together with changed claims: an agreement has the status of its actions, whoever took
 * part did so in one of his posts, and things are found by the names of others: officials by those of the bodies that they
 * head, statements by those of the bodies that made them.
 */
export async function relatedClaims(
  manager: EntityManager,
  facts: readonly Fact[],
  before: readonly Fact[],
): Promise<Related> {
  const bodies = renamedBodies(facts, before);
  const said = await partsOf(manager, StatementParty, "agentOrganizationId", bodies);
  const wholes = await byKeys(manager, wholesOf([...facts, ...said.map(({ fact }) => fact)]));
  const all = [...facts, ...wholes.map(({ fact }) => fact)];
  const keysOf = (kind: "agreement" | "statement") => ofKind(all, kind).map(({ key }) => key);
  const actions = await partsOf(manager, AgreementAction, "agreementId", keysOf("agreement"));
  const speakers = await partsOf(manager, StatementParty, "statementId", keysOf("statement"));
  const holders = ofKind(facts, "membership").map(({ official }) => official);
  const roles = [
    ...(await namingOfficials(manager, Participation, "agentOfficialId", holders)),
    ...(await namingOfficials(manager, AgreementInvolvement, "officialId", holders)),
  ];
  const near = [...wholes, ...actions, ...speakers, ...roles, ...(await holdingPostsOf(manager, bodies))];
  const officials = officialsOf([...facts, ...near.map(({ fact }) => fact)]);
  const memberships = await namingOfficials(manager, Membership, "officialId", officials);
  const named = await byKeys(manager, namesOf([...all, ...[...speakers, ...memberships].map(({ fact }) => fact)]));
  return { claims: [...near, ...memberships, ...named], officials };
}

/** Only a new name is told elsewhere: whoever accepts a body should not wait for all that it ever said. */
function renamedBodies(facts: readonly Fact[], before: readonly Fact[]): string[] {
  const names = new Map(ofKind(before, "organization").map(({ key, name }) => [key, name]));
  return ofKind(facts, "organization").flatMap(({ key, name }) => (names.get(key) === name ? [] : [key]));
}

/** The agreements of actions and the statements of those who made them. */
function wholesOf(facts: readonly Fact[]): string[] {
  return [
    ...ofKind(facts, "action").map(({ agreement }) => claimKey.agreement(agreement)),
    ...ofKind(facts, "statementParty").map(({ statement }) => claimKey.statement(statement)),
  ];
}

/** The organizations and series whose names others are found by. */
function namesOf(facts: readonly Fact[]): string[] {
  const organizations = facts.flatMap(referencesOf).flatMap(({ to, key }) => {
    return to === "claim" && key.startsWith(claimKey.organization("")) ? [key] : [];
  });
  const series = ofKind(facts, "event").flatMap((event) =>
    event.series === null ? [] : [claimKey.series(event.series)],
  );
  return [...new Set([...organizations, ...series])];
}

function officialsOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.flatMap(referencesOf).flatMap(({ to, key }) => (to === "official" ? [key] : [])))];
}

function byKeys(manager: EntityManager, keys: readonly string[]): Promise<StandingClaim[]> {
  return found(manager, keys, sql`SELECT "id" FROM claim WHERE "key" IN (${list(keys)})`);
}

function partsOf(manager: EntityManager, entity: ClaimClass, column: string, wholes: readonly string[]) {
  return found(manager, wholes, referring(manager, entity, column, sql`claim WHERE "key" IN (${list(wholes)})`));
}

function namingOfficials(manager: EntityManager, entity: ClaimClass, column: string, slugs: readonly string[]) {
  return found(manager, slugs, referring(manager, entity, column, sql`official WHERE "slug" IN (${list(slugs)})`));
}

function holdingPostsOf(manager: EntityManager, bodies: readonly string[]) {
  const posts = sql`post WHERE "organizationId" IN (SELECT "id" FROM claim WHERE "key" IN (${list(bodies)}))`;
  return found(manager, bodies, referring(manager, Membership, "postId", posts));
}

function referring(manager: EntityManager, entity: ClaimClass, column: string, named: Sql): Sql {
  const table = raw(manager.dataSource.getMetadata(entity).tableName);
  return sql`SELECT "id" FROM ${table} WHERE ${raw(`"${column}"`)} IN (SELECT "id" FROM ${named})`;
}

async function found(manager: EntityManager, keys: readonly string[], statement: Sql): Promise<StandingClaim[]> {
  if (keys.length === 0) return [];
  const ids = await read<{ id: number }>(manager, statement);
  return storedClaims(
    manager,
    ids.map(({ id }) => id),
  );
}
