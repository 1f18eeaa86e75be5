import { getNamedType, type GraphQLField, type GraphQLSchema } from "graphql";
import type { DataSource, EntityMetadata } from "typeorm";
import { Agreement } from "../../src/agreements/agreement.entity";
import { writing } from "../../src/api/writing";
import { Claim } from "../../src/claims/claim";
import { ClaimRecord } from "../../src/claims/claim-record.entity";
import type { ClaimClass } from "../../src/claims/shown";
import { ofKind } from "../../src/ingest/fact";
import { agreementWriter } from "../../src/ingest/load/agreement-rows";
import { FactIndex } from "../../src/ingest/load/fact-index";
import { PartSync } from "../../src/ingest/load/part-sync";
import { Reference, Rows } from "../../src/ingest/load/rows";
import { addSearchDocuments } from "../../src/ingest/load/search-rows";
import { profilesOf } from "../../src/ingest/stored/record-decision";
import { Official } from "../../src/officials/official.entity";
import { Post } from "../../src/officials/post.entity";
import { refreshReviewOf } from "../../src/officials/refresh-review";
import { storedClaims } from "../../src/review/standing-claims";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";
import { rootFields, valuesOf, wholeField } from "./whole-schema";

const ALL = "[PROPOSED, ACCEPTED, REJECTED, SUPERSEDED]";

/** Told apart by the review state itself, or by when something was loaded. */
const DIFFERENT = ["review", "reviewProgress", "lastLoad", "loadedAt"];

/** Asked for what other answers have to hide. */
const FOR_REVIEWERS = ["reviewQueue"];

/** The lists of things whose parts no list of the root leads to. */
const WITH_PARTS = ["agreements", "articles", "commitments", "events", "statements", "topics"];

const FILTERED = [
  'events(filter: { countries: { includesAny: ["KZ"] } })',
  'events(filter: { participantMatching: { country: { includesAny: ["KZ", "GB"] } } })',
  'events(filter: { topic: { label: { contains: "e" } } })',
  'events(filter: { organization: { contains: "ministry" } })',
  'officials(filter: { country: { includesAny: ["KZ", "UZ", "US"] } })',
  "officials(filter: { not: { seniority: { eq: MINISTER } } })",
  "agreements(filter: { status: { in: [SIGNED, IN_FORCE, RATIFIED, UNKNOWN] } })",
  'agreements(filter: { signedOn: { gte: "2020" } })',
  'agreements(filter: { parties: { includesAny: ["UZ", "TJ", "GB"] } })',
  "agreements(filter: { involving: { seniority: { in: [FOREIGN_MINISTER, HEAD_OF_STATE] } } })",
  "agreements(filter: { eventMatching: { status: { eq: CONFIRMED } } }, orderBy: [{ field: SIGNED_ON, direction: ASC }])",
  'commitments(filter: { countries: { includesAny: ["KZ"] } })',
  'statements(filter: { speakerCountry: { includesAny: ["KZ", "GB"] } })',
  'statements(filter: { speakerMatching: { slug: { contains: "a" } } })',
  'figures(filter: { eventMatching: { name: { contains: "a" } } })',
  'organizations(filter: { members: { includesAny: ["KZ", "UZ"] } })',
  'memberships(filter: { officialMatching: { country: { includesAny: ["KZ"] } } })',
];

const SEARCHED = ["minister", "foreign", "kazakhstan", "ambassador", "agreement", "meeting", "cooperation", "nurtleu"];

interface Found {
  readonly search: { readonly edges: readonly { readonly SearchEdge_cursor: string }[]; readonly facets: unknown };
}

/** What is found; of equally good hits those come first that were written last, which review does. */
function inAnyOrder({ search: { edges, facets } }: Found): unknown {
  return { edges: edges.map((edge) => JSON.stringify({ ...edge, SearchEdge_cursor: null })).sort(), facets };
}

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;
  let schema: GraphQLSchema;
  const answers: Record<"unreviewed" | "allStates" | "default" | "pruned", Record<string, unknown>> = {
    unreviewed: {},
    allStates: {},
    default: {},
    pruned: {},
  };

  beforeAll(async () => {
    [asking, schema] = await Promise.all([askSeeds(engine), buildEntenteSchema()]);
    answers.unreviewed = await everything("");
    await scatterStates(asking.dataSource);
    answers.allStates = await everything(ALL);
    answers.default = await everything("");
    await prune(asking.dataSource);
    answers.pruned = await everything("");
  }, 600_000);

  afterAll(() => asking.discard());

  test("whoever asks for all states is answered as if nothing were reviewed", () => {
    expect(answers.allStates).toEqual(answers.unreviewed);
  });

  test("whoever asks for none is answered as if only what was accepted were there", () => {
    expect(answers.default).toEqual(answers.pruned);
    expect(Object.keys(answers.default).length).toBeGreaterThan(80);
    expect(answers.default).not.toEqual(answers.allStates);
  });

  /** Ask every root field and much below it, each list for the states. */
  async function everything(states: string): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const [number, query] of queries(states).entries()) {
      const answer = await asking.data<object>(query);
      found[`${String(number)} ${Object.keys(answer).join()}`] =
        "search" in answer ? inAnyOrder(answer as Found) : answer;
    }
    return found;
  }

  function queries(states: string): string[] {
    const how = { args: (field: GraphQLField<unknown, unknown>) => args(field, states), without: DIFFERENT };
    const fields = rootFields(schema);
    const lists = fields.filter((field) => isConnection(field) && !["search", ...FOR_REVIEWERS].includes(field.name));
    const named = (name: string) => fields.filter((field) => field.name === name);
    const whole = (field: GraphQLField<unknown, unknown>, levels: number) => wholeField(schema, field, levels, how);
    const given = (text: string, field: GraphQLField<unknown, unknown>, levels: number) => {
      const asked = whole(field, levels)
        .slice(field.name.length)
        .replace(/^\([^)]*\)/u, "");
      const review = states === "" ? "" : `, review: ${states}`;
      return `${text.replace(/\)$/u, `${review})`)}${asked}`;
    };
    return [
      ...lists.map((field) => whole(field, WITH_PARTS.includes(field.name) ? 2 : 1)),
      ...FILTERED.flatMap((text) => named(text.split("(")[0] ?? "").map((field) => given(text, field, 0))),
      ...SEARCHED.flatMap((word) =>
        named("search").map((field) => given(`search(query: "${word}", first: 100)`, field, 0)),
      ),
      ...named("relation").map((field) => `relation(between: ["KZ", "UZ"])${whole(field, 1).slice(field.name.length)}`),
      ...named("encounters").map((field) => whole(field, 1)),
      ...named("dataset").map((field) => whole(field, 1)),
      ...fields
        .filter(({ name }) => name.endsWith("Aggregate"))
        .flatMap((field) => groupings(field).map((key) => given(`${field.name}(groupBy: [${key}])`, field, 2))),
    ].map((text) => `{ ${text} }`);
  }
});

function args(field: GraphQLField<unknown, unknown>, states: string): string {
  return states !== "" && field.args.some(({ name }) => name === "review") ? `(review: ${states})` : "";
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith("Connection");
}

function groupings(field: GraphQLField<unknown, unknown>): string[] {
  const by = field.args.find(({ name }) => name === "groupBy");
  return valuesOf(by && getNamedType(by.type));
}

/** Give every second claim another state than accepted, except that organizations stay as they are: they are named by others. */
async function scatterStates(dataSource: DataSource): Promise<void> {
  await dataSource.query(`UPDATE claim SET "review" = CASE "id" % 6
      WHEN 1 THEN 'PROPOSED' WHEN 3 THEN 'REJECTED' WHEN 5 THEN 'SUPERSEDED' ELSE 'ACCEPTED' END
    WHERE "id" NOT IN (SELECT "id" FROM organization)`);
  await refreshReviewOf(dataSource.manager);
  await deriveAnew(dataSource);
}

/** Write anew what is stored of the claims that are there for search and of agreements, as a publication does. */
async function deriveAnew({ manager }: DataSource): Promise<void> {
  const claims = await manager.find(ClaimRecord, { select: { rowId: true }, order: { rowId: "ASC" } });
  const stored = await storedClaims(
    manager,
    claims.map(({ rowId }) => rowId),
  );
  const officials = await manager.find(Official, { select: { slug: true } });
  const rows = new Rows();
  const facts = stored.map(({ fact }) => fact);
  const standings = new Map(stored.map(({ fact, standing }) => [fact.key, standing]));
  const index = new FactIndex(facts, standings);
  for (const fact of ofKind(facts, "agreement")) {
    const rowId = new Reference(ClaimRecord, fact.key);
    rows.add(Agreement, fact.key, () => ({ rowId, ...agreementWriter.values(fact, index) }));
  }
  addSearchDocuments(rows, {
    articles: [],
    facts,
    standings,
    officials: await profilesOf(
      manager,
      officials.map(({ slug }) => slug),
    ),
  });
  // Whatever ends a write has the database work out whose the claims are.
  await writing(manager.dataSource)(async (writer) => new PartSync(writer, rows).run());
}

const HIDDEN = `SELECT "id" FROM claim WHERE "review" <> 'ACCEPTED'`;

/** Remove everything that is not accepted, with what is part of it and what refers to it. */
async function prune(dataSource: DataSource): Promise<void> {
  const { entityMetadatas } = dataSource;
  for (const { target, tableName } of entityMetadatas.filter(isClaim))
    for (const column of (target as unknown as ClaimClass).partOf)
      await dataSource.query(`UPDATE claim SET "review" = 'REJECTED' WHERE "id" IN
        (SELECT "id" FROM "${tableName}" WHERE "${column}" IN (${HIDDEN}))`);
  const hidden = (table: string) =>
    table === "claim" ? HIDDEN : `SELECT "id" FROM "${table}" WHERE "id" IN (${HIDDEN})`;
  const references = entityMetadatas.flatMap((metadata) =>
    metadata.foreignKeys.flatMap((key) => {
      const target = key.referencedEntityMetadata;
      const named = [Official, Post].some((entity) => entity === target.target);
      if (!named && !isClaim(target) && target.tableName !== "claim") return [];
      const gone = named
        ? `SELECT "id" FROM "${target.tableName}" WHERE "review" <> 'ACCEPTED'`
        : hidden(target.tableName);
      const column = key.columnNames[0] ?? "";
      const optional = metadata.columns.find(({ databaseName }) => databaseName === column)?.isNullable === true;
      const isPart = isClaim(metadata) && (metadata.target as unknown as ClaimClass).partOf.includes(column);
      return [{ table: metadata.tableName, column, gone, clear: optional && !isPart && !named }];
    }),
  );
  for (const { table, column, gone } of references.filter(({ clear }) => clear))
    await dataSource.query(`UPDATE "${table}" SET "${column}" = NULL WHERE "${column}" IN (${gone})`);
  for (const { table, column, gone } of references.filter(({ clear }) => !clear).reverse())
    await dataSource.query(`DELETE FROM "${table}" WHERE "${column}" IN (${gone})`);
  for (const table of ["official", "post", "claim"])
    await dataSource.query(`DELETE FROM "${table}" WHERE "review" <> 'ACCEPTED'`);
  await pruneSearch(dataSource);
}

/** Whatever is found must be there. */
async function pruneSearch(dataSource: DataSource): Promise<void> {
  for (const table of ["official", "event", "agreement", "statement"])
    await dataSource.query(`DELETE FROM search_document WHERE "type" = '${table.toUpperCase()}'
      AND "slug" NOT IN (SELECT "slug" FROM "${table}")`);
  await deriveAnew(dataSource);
}

function isClaim({ target }: EntityMetadata): boolean {
  return typeof target === "function" && target.prototype instanceof Claim;
}
