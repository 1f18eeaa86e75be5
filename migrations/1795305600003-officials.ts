import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  agent,
  claimed,
  country,
  edtfDate,
  exactlyOne,
  indexed,
  integer,
  numbered,
  oneOf,
  optional,
  reference,
  unique,
  uniqueTogether,
  varchar,
} from "./support/parts";
import { table } from "./support/table-definition";
import { createTables, dropTables } from "./support/tables";

const TABLES = [
  table(
    "organization",
    claimed(),
    unique(varchar("slug")),
    varchar("name"),
    varchar("folded"),
    optional(varchar("acronym")),
    oneOf(
      "classification",
      "MINISTRY",
      "GOVERNMENT_AGENCY",
      "HEAD_OF_STATE_OFFICE",
      "LEGISLATURE",
      "LEGISLATIVE_COMMITTEE",
      "CAUCUS",
      "DIPLOMATIC_MISSION",
      "IGO",
      "BILATERAL_BODY",
      "NGO_OR_THINK_TANK",
      "COMPANY",
      "MEDIA",
      "OTHER",
    ),
    oneOf("status", "EXISTING", "PLANNED", "PROPOSED"),
    indexed(optional(country("countryCode"))),
    indexed(optional(reference("parentId", "organization"))),
    optional(varchar("note")),
  ),
  table(
    "organization_name",
    numbered(),
    reference("organizationId", "organization"),
    varchar("name"),
    indexed(varchar("folded")),
    uniqueTogether("organizationId", "name"),
  ),
  table(
    "organization_member",
    claimed(),
    indexed(reference("organizationId", "organization")),
    indexed(country("countryCode")),
  ),
  table(
    "official",
    numbered(),
    unique(varchar("slug")),
    varchar("name"),
    optional(varchar("familyName")),
    optional(varchar("givenName")),
    varchar("folded"),
  ),
  table(
    "official_name",
    numbered(),
    reference("officialId", "official"),
    varchar("name"),
    indexed(varchar("folded")),
    uniqueTogether("officialId", "name"),
  ),
  table(
    "post",
    numbered(),
    unique(varchar("slug")),
    varchar("label"),
    oneOf(
      "seniority",
      "HEAD_OF_STATE",
      "HEAD_OF_GOVERNMENT",
      "DEPUTY_HEAD_OF_GOVERNMENT",
      "FOREIGN_MINISTER",
      "MINISTER",
      "DEPUTY_MINISTER",
      "LEGISLATOR",
      "AGENCY_HEAD",
      "IGO_HEAD",
      "OTHER",
    ),
    indexed(optional(country("countryCode"))),
    indexed(optional(reference("organizationId", "organization"))),
  ),
  table(
    "membership",
    claimed(),
    indexed(reference("officialId", "official")),
    indexed(reference("postId", "post")),
    optional(varchar("titleAsStated")),
    edtfDate("startDate"),
    edtfDate("endDate"),
  ),
  table(
    "mention",
    numbered(),
    indexed(reference("articleId", "article")),
    integer("start"),
    integer("end"),
    agent("agent"),
    uniqueTogether("articleId", "start"),
    exactlyOne("agentOfficialId", "agentOrganizationId", "agentCountryCode"),
  ),
];

/** Organizations, and the people who hold their posts. */
export class Officials1795305600003 implements MigrationInterface {
  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}
