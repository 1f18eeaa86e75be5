import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/database/open-database";
import { DatabaseError } from "../../src/errors";
import { ENGINES, type TestDatabase } from "../support/engines";

/** Return the error of opening a database that must fail. */
async function failure(url: string): Promise<DatabaseError> {
  const error: unknown = await openDatabase(url).catch((reason: unknown) => reason);
  if (error instanceof DatabaseError) return error;
  throw new Error(`${url} could be opened`);
}

describe.each(ENGINES)("Opening a database on $name", ({ freshDatabase }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.discard());

  test("accepts an empty one and one of ours", async () => {
    await (await openDatabase(database.url)).destroy();
    await database.migrated();

    const opened = await openDatabase(database.url);

    await opened.destroy();
  });

  test("refuses one with tables of something else and leaves it as it is", async () => {
    const foreign = await database.connect();
    await foreign.query(`CREATE TABLE "invoice" ("id" integer)`);

    const error = await failure(database.url);

    expect(error.code).toBe("DATABASE_FOREIGN");
    expect(error.message).toMatch(/^\S+ holds tables of something else \(invoice\): name an empty database/u);
  });

  test("refuses one that a newer version made", async () => {
    const ours = await database.migrated();
    await ours.query(
      `INSERT INTO "entente_migration" ("timestamp", "name") VALUES (9999999999999, 'Later9999999999999')`,
    );

    const error = await failure(database.url);

    expect(error.code).toBe("DATABASE_NEWER");
    expect(error.message).toMatch(/was made by a newer version of Entente \(migration Later9999999999999\): use/u);
  });
});

describe("Opening a SQLite file", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-test-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("makes its folder", async () => {
    const dataSource = await openDatabase(`sqlite:${join(folder, "a", "b.sqlite")}`);

    expect(dataSource.isInitialized).toBe(true);
    await dataSource.destroy();
  });

  test("refuses a folder that cannot be written", async () => {
    await writeFile(join(folder, "file"), "");

    const error = await failure(`sqlite:${join(folder, "file", "entente.sqlite")}`);

    expect(error.code).toBe("DATABASE_UNWRITABLE");
    expect(error.message).toMatch(
      /cannot be written \(EEXIST\): make the file and its folder writable, or name another/u,
    );
  });

  test("refuses a folder in place of the file", async () => {
    expect((await failure(`sqlite:${folder}`)).code).toBe("DATABASE_UNWRITABLE");
  });

  test("refuses a file that is no database", async () => {
    await writeFile(join(folder, "notes.txt"), "Not a database. ".repeat(100));

    const error = await failure(`sqlite:${join(folder, "notes.txt")}`);

    expect(error.message).toMatch(/is not a SQLite database: name an empty database, or a new file/u);
  });
});

test("A PostgreSQL server that does not answer is named without its password", async () => {
  const error = await failure("postgres://someone:secret@127.0.0.1:1/entente");

  expect(error.message).toBe(
    "postgres://someone:***@127.0.0.1:1/entente cannot be reached (ECONNREFUSED): " +
      "start the server, or correct host, user, password and database in DATABASE_URL.",
  );
});
