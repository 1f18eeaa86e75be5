import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  check,
  claimed,
  indexed,
  integer,
  numbered,
  oneOf,
  optional,
  real,
  reference,
  unique,
  uniqueTogether,
  varchar,
} from "./support/parts";
import { table } from "./support/table-definition";
import { createTables, dropTables } from "./support/tables";

const TABLES = [
  table(
    "load_run",
    numbered(),
    varchar("agent"),
    varchar("agentVersion"),
    varchar("startedAt"),
    varchar("endedAt"),
    varchar("inputHash", 64),
    integer("added"),
    integer("changed"),
    integer("removed"),
  ),
  table(
    "claim",
    numbered(),
    unique(varchar("key")),
    oneOf("basis", "EXPLICIT", "COREFERENT", "INFERRED", "IMPORTED"),
    optional(varchar("rule")),
    real("confidence"),
    oneOf("review", "PROPOSED", "ACCEPTED", "REJECTED", "SUPERSEDED"),
    oneOf("rank", "PREFERRED", "NORMAL", "DEPRECATED"),
    reference("generatedById", "load_run"),
    check(`("basis" = 'INFERRED') = ("rule" IS NOT NULL)`),
    check(`"confidence" >= 0 AND "confidence" <= 1`),
  ),
  table(
    "evidence",
    numbered(),
    reference("claimId", "claim"),
    indexed(reference("articleId", "article")),
    integer("start"),
    integer("end"),
    oneOf("role", "SUPPORTS", "ANTECEDENT", "CONTRADICTS"),
    integer("position"),
    uniqueTogether("claimId", "articleId", "start", "role"),
    check(`"start" >= 0 AND "end" > "start"`),
  ),
  table(
    "article_attribute",
    claimed(),
    indexed(reference("articleId", "article")),
    oneOf("property", "HEADLINE", "DATELINE", "PUBLISHED", "PUBLISHER", "PRIMARY_SOURCE", "DIGITAL_SOURCE_TYPE"),
    varchar("value"),
  ),
];

/** What every asserted row shares: the load that brought it, the claim and its evidence. */
export class Claims1795305600002 implements MigrationInterface {
  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}
