import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { AgreementRole } from "../entities/agreement";
import type { OfficialAgreementsArgs } from "../types/args";
import { sizeOf } from "./page";

/** The roles that count when none are asked for. */
const CONCLUSION_ROLES = [
  AgreementRole.SIGNATORY,
  AgreementRole.INITIALLER,
  AgreementRole.RATIFIER,
  AgreementRole.NEGOTIATOR,
  AgreementRole.REPRESENTATIVE_OF_PARTY,
  AgreementRole.PRESENT_AT_SIGNING,
];

/** The grounds of a role that an article itself says. */
const STATED = ["EXPLICIT", "COREFERENT"];

interface Asked {
  readonly officialId: number;
  readonly args: OfficialAgreementsArgs;
}

interface Row {
  readonly officialId: number;
  readonly agreementId: number;
}

/** Return whether an involvement is one of those asked for. */
export function isAskedFor(role: AgreementRole, basis: string, args: OfficialAgreementsArgs): boolean {
  return (args.roles ?? CONCLUSION_ROLES).includes(role) && (args.includeInferred !== false || STATED.includes(basis));
}

/** Loads the agreements of many officials: the page of each with one statement, and likewise how many there are. */
export class OfficialAgreementsLoader {
  readonly #pages: DataLoader<Asked, number[], string>;
  readonly #counts: DataLoader<Asked, number, string>;

  constructor(readonly dataSource: DataSource) {
    this.#pages = byArgs((asked, args) => this.#readPages(asked, args));
    this.#counts = byArgs((asked, args) => this.#readCounts(asked, args));
  }

  /** Return the ids of the agreements of a page, one more than it holds where more follow. */
  page(officialId: number, args: OfficialAgreementsArgs): Promise<number[]> {
    return this.#pages.load({ officialId, args });
  }

  count(officialId: number, args: OfficialAgreementsArgs): Promise<number> {
    return this.#counts.load({ officialId, args });
  }

  async #readPages(officials: number[], args: OfficialAgreementsArgs): Promise<Map<number, number[]>> {
    const [pairs, parameters] = involved(officials, args);
    const rows: Row[] = await this.dataSource.query(
      `SELECT "officialId", "agreementId" FROM (
         SELECT pair."officialId", agreement."id" AS "agreementId", ROW_NUMBER() OVER (
           PARTITION BY pair."officialId"
           ORDER BY COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest") DESC NULLS LAST, agreement."id") AS "place"
         FROM (${pairs}) pair
         JOIN agreement ON agreement."id" = pair."agreementId"
       ) WHERE "place" <= ? ORDER BY "officialId", "place"`,
      [...parameters, sizeOf(args) + 1],
    );
    const pages = new Map<number, number[]>(officials.map((id) => [id, []]));
    for (const { officialId, agreementId } of rows) pages.get(officialId)?.push(agreementId);
    return pages;
  }

  async #readCounts(officials: number[], args: OfficialAgreementsArgs): Promise<Map<number, number>> {
    const [pairs, parameters] = involved(officials, args);
    const rows: { officialId: number; count: number }[] = await this.dataSource.query(
      `SELECT pair."officialId", COUNT(*) AS "count" FROM (${pairs}) pair GROUP BY pair."officialId"`,
      parameters,
    );
    const counted = new Map(rows.map(({ officialId, count }) => [officialId, count]));
    return new Map(officials.map((id) => [id, counted.get(id) ?? 0]));
  }
}

/** Return the statement of who had to do with which agreement, with its parameters. */
function involved(officials: readonly number[], args: OfficialAgreementsArgs): [string, unknown[]] {
  const roles = args.roles ?? CONCLUSION_ROLES;
  const stated = args.includeInferred === false ? STATED : [];
  const text = `SELECT DISTINCT involvement."officialId", involvement."agreementId" FROM agreement_involvement involvement
    ${stated.length > 0 ? `JOIN claim ON claim."id" = involvement."id" AND claim."basis" IN (${marks(stated)})` : ""}
    WHERE involvement."isShown" AND involvement."officialId" IN (${marks(officials)}) AND involvement."role" IN (${marks(roles)})`;
  return [text, [...stated, ...officials, ...roles]];
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

/** Return a loader that reads those together who ask with the same arguments. */
function byArgs<Value>(
  read: (officials: number[], args: OfficialAgreementsArgs) => Promise<Map<number, Value>>,
): DataLoader<Asked, Value, string> {
  return new DataLoader(
    async (asked: readonly Asked[]) => {
      const answers = new Map<string, Promise<Map<number, Value>>>();
      for (const { args } of asked) {
        const key = JSON.stringify(args);
        if (answers.has(key)) continue;
        const alike = asked.filter((other) => JSON.stringify(other.args) === key);
        answers.set(
          key,
          read(
            alike.map(({ officialId }) => officialId),
            args,
          ),
        );
      }
      return Promise.all(
        asked.map(async ({ officialId, args }) => (await answers.get(JSON.stringify(args)))?.get(officialId) as Value),
      );
    },
    { cacheKeyFn: ({ officialId, args }) => `${String(officialId)} ${JSON.stringify(args)}` },
  );
}
