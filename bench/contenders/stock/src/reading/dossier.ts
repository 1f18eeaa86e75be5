import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Claim } from "../entities/claim";
import { Event } from "../entities/event";
import { Official } from "../entities/official";
import { Commitment, Figure, Statement } from "../entities/sayings";
import { agreementsOfCountries, shownAgreements } from "./agreements";

/** The parameters of the two countries. */
const PAIR = "(:one, :other)";

/** Rows of a table that review accepted, as far as what they are part of is accepted too. */
function shown(table: string, alias: string, whole?: string): string {
  const own = `${table} ${alias} JOIN claim ${alias}_claim ON ${alias}_claim."id" = ${alias}."id" AND ${alias}_claim."review" = 'ACCEPTED'`;
  return whole === undefined
    ? own
    : `${own} JOIN claim ${alias}_whole ON ${alias}_whole."id" = ${alias}."${whole}" AND ${alias}_whole."review" = 'ACCEPTED'`;
}

const TAKING_PART = shown("participation", "part", "eventId");

/** The events in which both countries take part: themselves, represented, or through an organization. */
const EVENTS_OF_BOTH = `SELECT "eventId" FROM (
    SELECT part."eventId", part."agentCountryCode" AS "code" FROM ${TAKING_PART} WHERE part."agentCountryCode" IN ${PAIR}
    UNION SELECT part."eventId", part."representingCountryCode" FROM ${TAKING_PART} WHERE part."representingCountryCode" IN ${PAIR}
    UNION SELECT part."eventId", organ."countryCode" FROM ${TAKING_PART}
      JOIN organization organ ON organ."id" = part."agentOrganizationId" WHERE organ."countryCode" IN ${PAIR}
    UNION SELECT part."eventId", organ."countryCode" FROM ${TAKING_PART}
      JOIN organization organ ON organ."id" = part."representingOrganizationId" WHERE organ."countryCode" IN ${PAIR}
  ) GROUP BY "eventId" HAVING COUNT(DISTINCT "code") = 2`;

/** Those events, and their parts in which no third country takes part. */
const EVENTS = `${EVENTS_OF_BOTH} UNION SELECT child."id" FROM ${shown("event", "child")}
  WHERE child."parentId" IN (${EVENTS_OF_BOTH}) AND NOT EXISTS (
    SELECT 1 FROM ${TAKING_PART}
    LEFT JOIN organization organ ON organ."id" IN (part."agentOrganizationId", part."representingOrganizationId")
    WHERE part."eventId" = child."id" AND (part."agentCountryCode" NOT IN ${PAIR}
      OR part."representingCountryCode" NOT IN ${PAIR} OR organ."countryCode" NOT IN ${PAIR}))`;

const AGREEMENTS = `SELECT "agreementId" FROM (${agreementsOfCountries(":one, :other")})
  GROUP BY "agreementId" HAVING COUNT(DISTINCT "code") = 2`;

const COMMITTED = shown("commitment_party", "debtor");

const COMMITMENTS_OF_BOTH = `SELECT "commitmentId" FROM (
    SELECT debtor."commitmentId", debtor."agentCountryCode" AS "code" FROM ${COMMITTED} WHERE debtor."agentCountryCode" IN ${PAIR}
    UNION SELECT debtor."commitmentId", organ."countryCode" FROM ${COMMITTED}
      JOIN organization organ ON organ."id" = debtor."agentOrganizationId" WHERE organ."countryCode" IN ${PAIR}
  ) GROUP BY "commitmentId" HAVING COUNT(DISTINCT "code") = 2`;

const IS_COMMITMENT = `(commitment."id" IN (${COMMITMENTS_OF_BOTH}) OR commitment."eventId" IN (${EVENTS}) AND NOT EXISTS (
  SELECT 1 FROM ${COMMITTED} LEFT JOIN organization organ ON organ."id" = debtor."agentOrganizationId"
  WHERE debtor."commitmentId" = commitment."id"
    AND (debtor."agentCountryCode" NOT IN ${PAIR} OR organ."countryCode" NOT IN ${PAIR})))`;

const IS_FIGURE = `figure."commitmentId" IS NULL AND (figure."fromCountryCode" = :one AND figure."toCountryCode" = :other
  OR figure."fromCountryCode" = :other AND figure."toCountryCode" = :one)`;

const IS_STATEMENT = `(statement."eventId" IN (${EVENTS}) OR statement."id" IN (
  SELECT speaker."statementId" FROM ${shown("statement_party", "speaker")} WHERE speaker."agentCountryCode" IN ${PAIR}
  GROUP BY speaker."statementId" HAVING COUNT(DISTINCT speaker."agentCountryCode") = 2))`;

const IS_OFFICIAL = `official."id" IN (SELECT part."agentOfficialId" FROM ${TAKING_PART}
  LEFT JOIN organization organ ON organ."id" = part."representingOrganizationId"
  WHERE part."eventId" IN (${EVENTS}) AND (part."representingCountryCode" IN ${PAIR} OR organ."countryCode" IN ${PAIR}
    OR part."agentOfficialId" IN (SELECT holding."officialId" FROM ${shown("membership", "holding")}
      JOIN post ON post."id" = holding."postId" WHERE post."countryCode" IN ${PAIR})))`;

const EVENT_DAY = `LEFT JOIN (SELECT event."id", COALESCE("startDateEarliest", "startDateLatest") AS "day" FROM ${shown("event", "event")}) held`;

/** Everything that stands on the timeline, with its day. */
const TIMELINE = `
  SELECT event."id", 'event' AS "kind", COALESCE(event."startDateEarliest", event."startDateLatest") AS "day"
    FROM ${shown("event", "event")} WHERE event."id" IN (${EVENTS})
  UNION ALL SELECT step."id", 'action', COALESCE(step."actionOnEarliest", step."actionOnLatest")
    FROM ${shown("agreement_action", "step", "agreementId")} WHERE step."agreementId" IN (${AGREEMENTS})
  UNION ALL SELECT commitment."id", 'commitment', held."day"
    FROM ${shown("commitment", "commitment")} ${EVENT_DAY} ON held."id" = commitment."eventId" WHERE ${IS_COMMITMENT}
  UNION ALL SELECT figure."id", 'figure', COALESCE(figure."periodEarliest", figure."periodLatest", held."day")
    FROM ${shown("figure", "figure")} ${EVENT_DAY} ON held."id" = figure."eventId" WHERE ${IS_FIGURE}
  UNION ALL SELECT statement."id", 'statement', held."day"
    FROM ${shown("statement", "statement")} ${EVENT_DAY} ON held."id" = statement."eventId" WHERE ${IS_STATEMENT}`;

/** What stands on the timeline of two countries. */
export interface TimelineRow {
  readonly id: number;
  readonly kind: "event" | "action" | "commitment" | "figure" | "statement";
  readonly day: string | null;
}

/** The queries of the dossier of two countries. */
export class Dossier {
  readonly #dataSource: DataSource;
  readonly #pair: { one: string; other: string };

  constructor(dataSource: DataSource, one: string, other: string) {
    this.#dataSource = dataSource;
    this.#pair = { one, other };
  }

  agreements() {
    return shownAgreements(this.#dataSource).andWhere(`agreement.id IN (${AGREEMENTS})`, this.#pair);
  }

  events(): SelectQueryBuilder<Event> {
    return this.#claims(Event, "event", `event."id" IN (${EVENTS})`);
  }

  commitments(): SelectQueryBuilder<Commitment> {
    return this.#claims(Commitment, "commitment", IS_COMMITMENT);
  }

  figures(): SelectQueryBuilder<Figure> {
    return this.#claims(Figure, "figure", IS_FIGURE);
  }

  statements(): SelectQueryBuilder<Statement> {
    return this.#claims(Statement, "statement", IS_STATEMENT);
  }

  officials(): SelectQueryBuilder<Official> {
    return this.#dataSource
      .getRepository(Official)
      .createQueryBuilder("official")
      .where(`official.review = 'ACCEPTED' AND ${IS_OFFICIAL}`, this.#pair);
  }

  /** Return the statement of the timeline, of which rows are read by page. */
  timeline(): SelectQueryBuilder<ObjectLiteral> {
    return this.#dataSource
      .createQueryBuilder()
      .select(["entry.id AS id", "entry.kind AS kind", "entry.day AS day"])
      .from(`(${TIMELINE})`, "entry")
      .setParameters(this.#pair)
      .orderBy("entry.day", "ASC", "NULLS LAST")
      .addOrderBy("entry.id");
  }

  #claims<Entity extends Claim>(entity: new () => Entity, alias: string, condition: string) {
    return this.#dataSource
      .getRepository(entity)
      .createQueryBuilder(alias)
      .innerJoinAndSelect(`${alias}.claim`, "claim", "claim.review = 'ACCEPTED'")
      .where(condition, this.#pair);
  }
}
