import { MIGRATIONS } from "../../src/database/migrations";
import { ENGINES, type TestDatabase } from "../support/engines";
import { entente } from "../support/entente";

const NAMES = MIGRATIONS.map(({ name }) => name);
const LAST = NAMES.at(-1) ?? "";

describe.each(ENGINES)("entente migrate on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let settings: { DATABASE_URL: string };

  beforeEach(async () => {
    database = await freshDatabase();
    settings = { DATABASE_URL: database.url };
  });
  afterEach(() => database.discard());

  test("names the migrations it ran, down, up and none", async () => {
    const up = await entente(["migrate"], settings);
    const down = await entente(["migrate", "--down"], settings);
    const status = await entente(["migrate", "--status"], settings);
    const again = await entente(["migrate"], settings);
    const nothing = await entente(["migrate"], settings);

    expect(up).toEqual({ exitCode: 0, stdout: NAMES.map((name) => `applied ${name}\n`).join(""), stderr: "" });
    expect(down.stdout).toBe(`undid ${LAST}\n`);
    expect(status.stdout).toMatch(new RegExp(`^applied ${NAMES[0] ?? ""}\n.*pending ${LAST}\n$`, "su"));
    expect(again.stdout).toBe(`applied ${LAST}\n`);
    expect(nothing.stdout).toBe("The database is up to date.\n");
  });

  test("refuses a database of something else with one line", async () => {
    const foreign = await database.connect();
    await foreign.query(`CREATE TABLE "invoice" ("id" integer)`);

    const { exitCode, stdout, stderr } = await entente(["migrate"], settings);

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^\S+ holds tables of something else \(invoice\): name an empty database, .*\.\n$/u);
  });
});
