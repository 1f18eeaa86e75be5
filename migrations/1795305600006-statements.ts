import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  agent,
  boolean,
  claimed,
  country,
  edtfDate,
  exactlyOne,
  indexed,
  oneOf,
  optional,
  real,
  reference,
  text,
  unique,
  varchar,
} from "./support/parts";
import { table } from "./support/table-definition";
import { createTables, dropTables } from "./support/tables";

const TABLES = [
  table(
    "commitment",
    claimed(),
    unique(varchar("slug")),
    oneOf("type", "PLEDGE", "INTENTION", "READINESS", "PLAN", "TARGET", "INVITATION", "UNDERSTANDING"),
    text("content"),
    text("folded"),
    edtfDate("deadline"),
    oneOf("status", "STATED", "FULFILLED", "SUPERSEDED"),
    indexed(optional(reference("eventId", "event"))),
    indexed(optional(reference("organizationId", "organization"))),
  ),
  table(
    "commitment_party",
    claimed(),
    indexed(reference("commitmentId", "commitment")),
    oneOf("role", "DEBTOR", "CREDITOR", "STATED_BY", "INITIATOR"),
    agent("agent"),
    exactlyOne("agentOfficialId", "agentOrganizationId", "agentCountryCode"),
  ),
  table(
    "figure",
    claimed(),
    unique(varchar("slug")),
    oneOf(
      "metric",
      "TRADE_TURNOVER",
      "INVESTMENT",
      "PROJECT_VALUE",
      "PROJECT_COUNT",
      "COMPANY_COUNT",
      "AID_VALUE",
      "TRAINEE_COUNT",
      "TRADE_PARTNER_RANK",
      "ANNIVERSARY",
    ),
    real("value"),
    varchar("unit"),
    optional(varchar("currency", 3)),
    oneOf("comparator", "EQ", "APPROX", "GT", "GTE", "LT", "LTE"),
    oneOf("kind", "ACTUAL", "PIPELINE", "TARGET"),
    varchar("asStated"),
    edtfDate("period"),
    indexed(optional(country("fromCountryCode"))),
    indexed(optional(country("toCountryCode"))),
    boolean("directed"),
    indexed(optional(reference("eventId", "event"))),
    indexed(optional(reference("commitmentId", "commitment"))),
  ),
  table(
    "statement",
    claimed(),
    unique(varchar("slug")),
    oneOf("quoteType", "DIRECT", "INDIRECT", "MIXED"),
    text("text"),
    text("folded"),
    optional(varchar("cue")),
    optional(varchar("attributionText")),
    optional(varchar("audience")),
    indexed(optional(reference("eventId", "event"))),
  ),
  table(
    "statement_party",
    claimed(),
    indexed(reference("statementId", "statement")),
    oneOf("role", "SPEAKER", "SUBJECT"),
    agent("agent"),
    exactlyOne("agentOfficialId", "agentOrganizationId", "agentCountryCode"),
  ),
  table(
    "topic_assignment",
    claimed(),
    indexed(reference("topicId", "topic")),
    varchar("asStated"),
    indexed(optional(reference("eventId", "event"))),
    indexed(optional(reference("agreementId", "agreement"))),
    exactlyOne("eventId", "agreementId"),
  ),
];

/** Commitments, figures, statements and topics. */
export class Statements1795305600006 implements MigrationInterface {
  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}
