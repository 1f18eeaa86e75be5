import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  agent,
  claimed,
  country,
  edtfDate,
  exactlyOne,
  indexed,
  integer,
  oneOf,
  optional,
  party,
  reference,
  unique,
  varchar,
} from "./support/parts";
import { table } from "./support/table-definition";
import { createTables, dropTables } from "./support/tables";

const TABLES = [
  table("event_series", claimed(), unique(varchar("slug")), varchar("name")),
  table(
    "event",
    claimed(),
    unique(varchar("slug")),
    varchar("name"),
    varchar("folded"),
    oneOf(
      "classification",
      "MEETING",
      "NEGOTIATIONS",
      "VISIT",
      "DIALOGUE_ROUND",
      "AUDIENCE",
      "MULTILATERAL_SESSION",
      "SIGNING",
      "CEREMONY",
      "CULTURAL_EVENT",
      "OPENING",
      "ANNIVERSARY",
    ),
    indexed(optional(reference("seriesId", "event_series"))),
    optional(integer("ordinal")),
    edtfDate("startDate"),
    edtfDate("endDate"),
    optional(varchar("place")),
    optional(varchar("placeAsStated")),
    optional(varchar("placeBasis")),
    optional(varchar("placeRule")),
    indexed(optional(country("placeCountryCode"))),
    oneOf("status", "TENTATIVE", "CONFIRMED", "CANCELLED"),
    oneOf("realis", "ACTUAL", "FUTURE", "HISTORICAL", "HYPOTHETICAL", "NEGATED", "GENERIC"),
    optional(oneOf("visitLevel", "STATE", "OFFICIAL", "WORKING", "PRIVATE", "UNSPECIFIED")),
    indexed(optional(reference("parentId", "event"))),
    optional(
      oneOf(
        "ploverCategory",
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "CONCEDE",
        "COOPERATE",
        "AID",
        "RETREAT",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "SANCTION",
        "MOBILIZE",
        "COERCE",
        "ASSAULT",
      ),
    ),
    optional(oneOf("ploverMode", "VISIT", "THIRD_PARTY", "MULTILATERAL", "PHONE")),
  ),
  table(
    "participation",
    claimed(),
    indexed(reference("eventId", "event")),
    agent("agent"),
    optional(varchar("group")),
    oneOf(
      "role",
      "CO_CHAIR",
      "HEAD_OF_DELEGATION",
      "DELEGATION_MEMBER",
      "VISITOR",
      "HOST",
      "COUNTERPART",
      "RECEIVED_BY",
      "INTERLOCUTOR",
      "ATTENDEE",
    ),
    party("representing"),
    indexed(optional(reference("capacityId", "membership"))),
    exactlyOne("agentOfficialId", "agentOrganizationId", "agentCountryCode", "group"),
  ),
];

/** Meetings, visits and other events, and who took part. */
export class Events1795305600004 implements MigrationInterface {
  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}
