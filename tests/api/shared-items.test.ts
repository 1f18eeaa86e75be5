import type { DataSource } from "typeorm";
import { writing } from "../../src/api/writing";
import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

const TABLES = ["country_item", "shared_item", "shared_official", "official_agreement", "shared_count", "shared_name"];

/** The first of the events of two countries that has what a test is about. */
const event = (condition: string): string =>
  `(SELECT MIN("itemId") FROM shared_item WHERE "kind" = 'EVENT' AND ${condition})`;

const CHANGES: readonly (readonly [what: string, statement: string])[] = [
  ["an event was rejected", `UPDATE claim SET "review" = 'REJECTED' WHERE "id" = ${event("true")}`],
  [
    "somebody's part in an event was rejected",
    `UPDATE claim SET "review" = 'REJECTED' WHERE "id" IN (SELECT "id" FROM participation WHERE "eventId" = ${event("true")})`,
  ],
  [
    "an agreement was only proposed",
    `UPDATE claim SET "review" = 'PROPOSED' WHERE "id" = (SELECT MIN("itemId") FROM shared_item WHERE "kind" = 'AGREEMENT')`,
  ],
  [
    "a step of an agreement was set aside",
    `UPDATE claim SET "review" = 'SUPERSEDED' WHERE "id" = (SELECT MIN("itemId") FROM shared_item WHERE "kind" = 'AGREEMENT_ACTION')`,
  ],
  [
    "an event was another day",
    `UPDATE event SET "startDateEarliest" = '1999-09-09' WHERE "id" = (SELECT MIN("eventId") FROM statement WHERE "eventId" IN (
      SELECT "itemId" FROM shared_item WHERE "kind" = 'EVENT'))`,
  ],
  ["the parts of events were none", `UPDATE event SET "parentId" = NULL WHERE "parentId" IS NOT NULL`],
  ["all figures were of other countries", `UPDATE figure SET "fromCountryCode" = 'BR', "toCountryCode" = 'PE'`],
  [
    "statements were made at no event",
    `UPDATE statement SET "eventId" = NULL WHERE "eventId" IN (SELECT "itemId" FROM shared_item WHERE "kind" = 'EVENT')`,
  ],
  [
    "the organs of a country were another's",
    `UPDATE organization SET "countryCode" = 'BR' WHERE "id" IN (SELECT "agentOrganizationId" FROM participation)`,
  ],
  [
    "the parts of somebody in agreements were rejected",
    `UPDATE claim SET "review" = 'REJECTED' WHERE "id" IN (SELECT "id" FROM agreement_involvement
      WHERE "officialId" = (SELECT MIN("officialId") FROM official_agreement))`,
  ],
  [
    "agreements were of another day",
    `UPDATE agreement SET "signedOnEarliest" = '1999-09-09', "signedOnLatest" = '1999-09-09'`,
  ],
  [
    "agreements had another status",
    `UPDATE agreement SET "latestStatus" = 'TERMINATED', "signedOnLatest" = '1999-10-10'`,
  ],
  ["agreements were only announced by whoever it was", `UPDATE agreement_involvement SET "role" = 'ANNOUNCER'`],
  ["officials had other names", `UPDATE official SET "name" = 'Otherwise ' || "name"`],
  ["commitments had no parties", `DELETE FROM commitment_party`],
];

describe.each(ENGINES)("what countries share on $name", (engine) => {
  let asking: Asking;
  let dataSource: DataSource;

  beforeAll(async () => {
    asking = await askSeeds(engine);
    ({ dataSource } = asking);
  }, 300_000);
  afterAll(() => asking.discard());

  test("is theirs by the posts that officials hold", async () => {
    // Of two who represent a country, one may do so by their post alone.
    await writing(dataSource)((manager) =>
      manager.query(`UPDATE participation SET "representingCountryCode" = NULL WHERE "id" IN (
        SELECT MIN("id") FROM participation WHERE "agentOfficialId" IS NOT NULL
        GROUP BY "eventId", "representingCountryCode" HAVING COUNT(*) > 1)`),
    );
    const before = await kept();

    await writing(dataSource)((manager) =>
      manager.query(`UPDATE claim SET "review" = 'PROPOSED' WHERE "id" IN (SELECT "id" FROM membership)`),
    );

    const after = await kept();
    expect(after[2]?.length).toBeLessThan(before[2]?.length ?? 0);
    expect(after).toEqual(await madeAnew());
  });

  test("is known of what was loaded", async () => {
    expect((await kept()).map((rows) => rows.length > 3)).toEqual(TABLES.map(() => true));
    expect(await kept()).toEqual(await madeAnew());
  });

  test.each(CHANGES)("is what it would be if %s from the beginning", async (_what, statement) => {
    const before = await kept();

    await writing(dataSource)((manager) => manager.query(statement));

    const after = await kept();
    expect(after).not.toEqual(before);
    expect(after).toEqual(await madeAnew());
  });

  async function kept(): Promise<unknown[][]> {
    const found: unknown[][] = [];
    for (const table of TABLES) {
      const rows = await dataSource.query<object[]>(`SELECT * FROM "${table}"`);
      found.push(rows.map((row) => JSON.stringify(row)).sort());
    }
    return found;
  }

  /** Nothing being known of any country, everything is found out. */
  async function madeAnew(): Promise<unknown[][]> {
    await writing(dataSource)(async (manager) => {
      for (const table of TABLES) await manager.query(`DELETE FROM "${table}"`);
    });
    return kept();
  }
});
