import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshSettings, runEntente, startEntente } from "./running-entente";

/** `entente start` and `entente serve` as programs: what they print, how fast they are ready, how they end. */
describe("entente start", () => {
  const settings = freshSettings();

  test("loads the seeds into a new database and prints what is loaded and where it is served", async () => {
    const entente = await startEntente("start", settings);
    expect(entente.output).toMatch(/^Articles +5$/mu);
    expect(entente.output).toMatch(/^Agreements +5$/mu);
    expect(entente.output).toMatch(/^GraphQL +http:\/\/localhost:\d+\/graphql$/mu);
    expect((await fetch(entente.url)).status).toBe(200);
    expect(await entente.stop()).toMatchObject({ code: 0, errors: "" });
  });

  test("loads nothing again that is loaded already", async () => {
    const lastLoad = async (): Promise<unknown> => {
      const entente = await startEntente("start", settings);
      const query = new URLSearchParams({ query: "{ dataset { lastLoad { startedAt inputHash } } }" });
      const { data } = (await (await fetch(`${entente.url}graphql?${query.toString()}`)).json()) as { data: unknown };
      await entente.stop();
      return data;
    };
    const before = await lastLoad();
    expect(before).toMatchObject({ dataset: { lastLoad: { inputHash: expect.stringMatching(/^[0-9a-f]{64}$/u) } } });
    expect(await lastLoad()).toEqual(before);
  });

  test("ends with the remedy when its port is in use", async () => {
    const other = await occupyPort();
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await runEntente("start", { ...settings, PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(errors).toBe(
      `Port ${String(port)} is in use: stop the program that uses it, or choose another with PORT, such as PORT=4001.\n`,
    );
  });

  test("loads the seeds again when they have changed", async () => {
    const seeds = mkdtempSync(join(tmpdir(), "entente-seeds-"));
    cpSync(join(__dirname, "../../seeds"), seeds, { recursive: true });
    const changing = { ...freshSettings(), ENTENTE_SEEDS: seeds };
    await (await startEntente("start", changing)).stop();
    for (const file of readdirSync(seeds)) if (file.startsWith("003")) rmSync(join(seeds, file));
    const entente = await startEntente("start", changing);
    await entente.stop();
    expect(entente.output).toMatch(/^Articles +4$/mu);
  });

  test.each([
    ["cannot be written", "sqlite:/proc/nowhere/entente.sqlite", "cannot be written"],
    ["is something else", `sqlite:${join(__dirname, "../../package.json")}`, "is not a SQLite database"],
  ])("ends with one line and the remedy when the database %s", async (_case, database, problem) => {
    const { code, errors } = await runEntente("start", { PORT: "0", DATABASE_URL: database });
    expect(code).toBe(1);
    expect(errors.startsWith(`${database} ${problem}`)).toBe(true);
    expect(errors).toMatch(/^[^\n]+: [^\n]+ in DATABASE_URL\.\n$/u);
  });

  test.each([
    [{ PORT: "http" }, 'PORT is "http": set it to a whole number from 0 (any free port) to 65535.\n'],
    [
      { DATABASE_URL: "mysql://localhost" },
      'DATABASE_URL is "mysql://localhost": set it to sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE.\n',
    ],
  ])("ends with the remedy when a setting is wrong: %j", async (wrong, message) => {
    const { code, errors } = await runEntente("start", { ...settings, ...wrong });
    expect({ code, errors }).toEqual({ code: 1, errors: message });
  });
});

describe("entente serve", () => {
  test("serves a database that was loaded before", async () => {
    const settings = freshSettings();
    await (await startEntente("start", settings)).stop();
    const entente = await startEntente("serve", settings);
    expect(entente.output).toMatch(/^Articles +5$/mu);
    await entente.stop();
  });

  test("ends with the remedy when there is no database yet", async () => {
    const settings = freshSettings();
    const { code, errors } = await runEntente("serve", settings);
    expect(code).toBe(1);
    expect(errors).toBe(`${settings.DATABASE_URL} is empty: run \`npx entente start\` to bring it up to date.\n`);
  });
});

function occupyPort(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, "localhost", () => {
      resolve(server);
    }),
  );
}
