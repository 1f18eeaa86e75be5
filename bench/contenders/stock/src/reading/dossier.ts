import type { DataSource, EntityTarget, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { Agreement } from "../entities/agreement";
import { Event } from "../entities/event";
import { Official } from "../entities/official";
import { Commitment, Figure, Statement } from "../entities/sayings";
import {
  AGREEMENT_IDS,
  COMMITMENT_IDS,
  EVENT_IDS,
  FIGURE_IDS,
  isAmong,
  OFFICIAL_IDS,
  STATEMENT_IDS,
  TIMELINE,
} from "./dossier-statements";

/** What stands on the timeline of two countries. */
export interface TimelineRow {
  readonly id: number;
  readonly kind: "event" | "action" | "commitment" | "figure" | "statement";
  readonly day: string | null;
}

/** The queries of the dossier of two countries; the ids in it are read once for all of its lists. */
export class Dossier {
  readonly #dataSource: DataSource;
  readonly #pair: { one: string; other: string };
  readonly #ids = new Map<string, Promise<string>>();

  constructor(dataSource: DataSource, one: string, other: string) {
    this.#dataSource = dataSource;
    this.#pair = { one, other };
  }

  agreements(): Promise<SelectQueryBuilder<Agreement>> {
    return this.#claims(Agreement, "agreement", this.#agreementIds());
  }

  events(): Promise<SelectQueryBuilder<Event>> {
    return this.#claims(Event, "event", this.#eventIds());
  }

  commitments(): Promise<SelectQueryBuilder<Commitment>> {
    return this.#claims(Commitment, "commitment", this.#commitmentIds());
  }

  figures(): Promise<SelectQueryBuilder<Figure>> {
    return this.#claims(Figure, "figure", this.#figureIds());
  }

  statements(): Promise<SelectQueryBuilder<Statement>> {
    return this.#claims(Statement, "statement", this.#statementIds());
  }

  async officials(): Promise<SelectQueryBuilder<Official>> {
    const parameters = { ...this.#pair, events: await this.#eventIds() };
    return this.#dataSource
      .getRepository(Official)
      .createQueryBuilder("official")
      .where(`official.review = 'ACCEPTED' AND official.id IN (${OFFICIAL_IDS})`, parameters);
  }

  /** Return the query of the timeline, the undated last. */
  async timeline(): Promise<SelectQueryBuilder<ObjectLiteral>> {
    return this.#dataSource
      .createQueryBuilder()
      .select(["entry.id AS id", "entry.kind AS kind", "entry.day AS day"])
      .from(`(${TIMELINE})`, "entry")
      .setParameters({
        events: await this.#eventIds(),
        agreements: await this.#agreementIds(),
        commitments: await this.#commitmentIds(),
        figures: await this.#figureIds(),
        statements: await this.#statementIds(),
      })
      .orderBy("entry.day", "ASC", "NULLS LAST")
      .addOrderBy("entry.id");
  }

  #agreementIds(): Promise<string> {
    return this.#once(AGREEMENT_IDS);
  }

  #eventIds(): Promise<string> {
    return this.#once(EVENT_IDS);
  }

  #commitmentIds(): Promise<string> {
    return this.#once(COMMITMENT_IDS, () => this.#eventIds());
  }

  #figureIds(): Promise<string> {
    return this.#once(FIGURE_IDS);
  }

  #statementIds(): Promise<string> {
    return this.#once(STATEMENT_IDS, () => this.#eventIds());
  }

  /** Return the ids that a statement reads, as JSON. */
  #once(statement: string, events?: () => Promise<string>): Promise<string> {
    const known = this.#ids.get(statement) ?? this.#read(statement, events);
    this.#ids.set(statement, known);
    return known;
  }

  async #read(statement: string, events?: () => Promise<string>): Promise<string> {
    const parameters = { ...this.#pair, ...(events && { events: await events() }) };
    const query = this.#dataSource.driver.escapeQueryWithParameters(statement, parameters) as [string, unknown[]];
    const rows: { id: number }[] = await this.#dataSource.query(...query);
    return JSON.stringify(rows.map(({ id }) => id));
  }

  async #claims<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, alias: string, ids: Promise<string>) {
    return this.#dataSource
      .getRepository(entity)
      .createQueryBuilder(alias)
      .where(`${alias}.isShown AND ${isAmong(`${alias}.id`, "ids")}`, { ids: await ids });
  }
}
