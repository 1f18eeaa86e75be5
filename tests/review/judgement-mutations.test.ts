import { PairJudgement } from "../../src/claims/judgement.entity";
import { writing } from "../../src/api/writing";
import { ENGINES } from "../support/engines";
import { MINISTERS } from "./ministers";
import { startReviewServer, type ReviewServer } from "./review-server";
import { served } from "./reviewing";

const HARBOUR = `Amina Al-Odhiambo, foreign minister of KE, met Jone Vakatora, foreign minister of FJ, in Suva on 2021-06-09.

Sera Qio, minister of transport of FJ, met Otieno Barasa, minister of transport of KE, in Suva on 2021-06-10.

Mere Tuilagi, minister of roads of FJ, met Ana Barasa, minister of roads of KE, in Nadi on 2021-07-01.

The Pacific Ports Forum was there.
`;

const ROADS = `Sera Qio, minister of transport of FJ, met Otieno Barasam, minister of ports of KE, in Nadi on 2021-06-20.

Amina Alodhiambo, foreign minister of KE, met Mere Tuilagi, minister of roads of FJ, in Labasa on 2022-06-20.

The Pacific Ports Forum was there. The Forum of Harbours was there.
`;

const PAYLOAD = `__typename
  ... on ReviewError { message place remedy }
  ... on PairsJudged {
    judgements { id subject leftKey rightKey judgement author agent reason score undoneBy undoneReason inArticles features { name } }
    things { __typename ... on Official { slug names formerSlugs } ... on Organization { slug formerSlugs } }
  }`;

const reason = "the ministry says so";
const [keep, other] = ["jone-vakatora", "mere-tuilagi"];

interface Mutation {
  readonly name: string;
  readonly input: string;
  readonly good: Record<string, unknown>;
  readonly missing: readonly [Record<string, unknown>, string];
  readonly late: readonly [Record<string, unknown>, string];
}

/** In this order, each finds what those before it left. */
const MUTATIONS: readonly Mutation[] = [
  {
    name: "mergeOfficials",
    input: "MergeInput!",
    good: { keep, merge: [other], reason },
    missing: [{ keep, merge: ["nobody"], reason }, "SubjectNotFound"],
    late: [{ keep, merge: [other], reason }, "JudgementConflict"],
  },
  {
    name: "undoJudgement",
    input: "UndoJudgementInput!",
    good: {},
    missing: [{ id: "404404" }, "JudgementNotFound"],
    late: [{}, "NothingToUndo"],
  },
  {
    name: "splitOfficial",
    input: "SplitInput!",
    good: { slug: "sera-qio", articles: ["roads"], newSlug: "sera-qio-of-nadi", reason },
    missing: [{ slug: "nobody", articles: ["roads"], reason }, "SubjectNotFound"],
    late: [{ slug: "sera-qio", articles: ["roads"], newSlug: "sera-qio-of-nadi", reason }, "InvalidSplit"],
  },
  {
    name: "judge",
    input: "JudgeInput!",
    good: { judgement: "NEGATIVE", reason },
    missing: [{ id: "nonsense", judgement: "POSITIVE" }, "JudgementNotFound"],
    late: [{ judgement: "POSITIVE" }, "JudgementConflict"],
  },
];

describe.each(ENGINES)("judging pairs over HTTP on $name", (engine) => {
  let server: ReviewServer;
  let editor: string;
  let reader: string;
  beforeAll(async () => {
    server = await startReviewServer(engine);
    await server.ingest("harbour.txt", HARBOUR, MINISTERS);
    await server.ingest("roads.txt", ROADS, MINISTERS);
    editor = await server.token("EDITOR", "Ulla");
    reader = await server.token("READER", "Rita");
  }, 60_000);
  afterAll(() => server.stop());

  const send = (name: string, type: string, input: Record<string, unknown>, token?: string) =>
    server.ask(`mutation Act($input: ${type}) { result: ${name}(input: $input) { ${PAYLOAD} } }`, { input }, token);
  const result = async (name: string, type: string, input: Record<string, unknown>) => {
    const { data, codes } = await send(name, type, input, editor);
    expect(codes).toEqual([]);
    return data["result"] as unknown as Record<string, never> & { __typename: string };
  };
  const rows = () => server.dataSource.manager.find(PairJudgement, { order: { rowId: "ASC" } });
  const byHand = async () => (await rows()).filter(({ author }) => author !== null);
  /** Ids are known only once the acts before were done. */
  const withId = async (name: string, input: Record<string, unknown>) => {
    if ("id" in input || (name !== "judge" && name !== "undoJudgement")) return input;
    const all = await rows();
    const wanted =
      name === "judge"
        ? all.find(({ author, rightKey }) => author === null && rightKey === "otieno-barasam")
        : all.find(({ author }) => author !== null);
    return { ...input, id: wanted?.id };
  };

  it("finds a second spelling of a name by itself, and leads from it to the first", async () => {
    const { data } = await server.ask(
      `{ official(slug: "amina-alodhiambo") { slug formerSlugs names possibleDuplicates { id } } }`,
    );
    expect(data).toMatchObject({
      official: { slug: "amina-odhiambo", formerSlugs: ["amina-al-odhiambo", "amina-alodhiambo"] },
    });
  });

  it.each(MUTATIONS)("$name: refuses whoever may not, and changes nothing", async ({ name, input, good }) => {
    const before = [await served(server.dataSource), await rows()];
    const anonymous = await send(name, input, { id: "1", ...good });
    const underprivileged = await send(name, input, { id: "1", ...good }, reader);
    expect(anonymous).toMatchObject({ status: 401, codes: ["UNAUTHENTICATED"] });
    expect(underprivileged).toMatchObject({ status: 403, codes: ["FORBIDDEN"] });
    expect([await served(server.dataSource), await rows()]).toEqual(before);
  });

  it.each(MUTATIONS)(
    "$name: answers what is not there, judges, and refuses to judge again unseen",
    async ({ name, input, good, missing, late }) => {
      const before = await served(server.dataSource);
      expect(await result(name, input, missing[0])).toMatchObject({
        __typename: missing[1],
        message: expect.stringMatching(/\w/u) as string,
        remedy: expect.stringMatching(/\w/u) as string,
      });
      expect(await served(server.dataSource)).toEqual(before);
      const given = await withId(name, good);
      expect(await result(name, input, given)).toMatchObject({
        __typename: "PairsJudged",
        judgements: [{ subject: "OFFICIAL", author: "Ulla", reason }],
      });
      expect(await result(name, input, { ...given, ...late[0] })).toMatchObject({ __typename: late[1] });
    },
    60_000,
  );

  it("gives two again, row by row, when a merge is undone", async () => {
    const before = await served(server.dataSource);
    const merged = await result("mergeOfficials", "MergeInput!", { keep, merge: [other], reason });
    expect(merged).toMatchObject({
      things: [
        {
          slug: keep,
          formerSlugs: [other],
          names: expect.arrayContaining(["Jone Vakatora", "Mere Tuilagi"]) as string[],
        },
      ],
    });
    const gone = await server.ask(`{ official(slug: "${other}") { slug } }`);
    expect(gone.data).toEqual({ official: { slug: keep } });
    const id = (await byHand()).at(-1)?.id;
    expect(await result("undoJudgement", "UndoJudgementInput!", { id, reason: "Two\0men" })).toMatchObject({
      judgements: [{ undoneBy: "Ulla", undoneReason: "Two\uFFFDmen" }],
      things: [{ slug: keep, formerSlugs: [] }, { slug: other }],
    });
    const after = await served(server.dataSource);
    for (const table of ["official_name", "membership", "participation", "claim", "referent"])
      expect(after[table]?.length).toEqual(before[table]?.length);
  }, 60_000);

  it("merges and splits organizations too", async () => {
    const forums = { keep: "pacific-ports-forum", merge: ["forum-of-harbours"], reason };
    expect(await result("mergeOrganizations", "MergeInput!", forums)).toMatchObject({
      things: [{ __typename: "Organization", slug: "pacific-ports-forum", formerSlugs: ["forum-of-harbours"] }],
    });
    expect(await result("mergeOrganizations", "MergeInput!", forums)).toMatchObject({
      __typename: "JudgementConflict",
    });
    const parts = { slug: "pacific-ports-forum", articles: ["harbour"], reason };
    expect(await result("splitOrganization", "SplitInput!", parts)).toMatchObject({
      judgements: [{ judgement: "NEGATIVE", inArticles: ["harbour"] }],
      things: [{ slug: "pacific-ports-forum" }, { slug: "pacific-ports-forum-2" }],
    });
    expect(await result("splitOrganization", "SplitInput!", { ...parts, slug: "no-such" })).toMatchObject({
      __typename: "SubjectNotFound",
    });
    for (const name of ["mergeOrganizations", "splitOrganization"] as const) {
      const [type, input] = name === "mergeOrganizations" ? ["MergeInput!", forums] : ["SplitInput!", parts];
      expect(await send(name, type, input)).toMatchObject({ status: 401, codes: ["UNAUTHENTICATED"] });
      expect(await send(name, type, input, reader)).toMatchObject({ status: 403, codes: ["FORBIDDEN"] });
    }
  }, 60_000);

  it("wants a reason for what changes who is who, and nothing merged with itself", async () => {
    expect(await result("mergeOfficials", "MergeInput!", { keep, merge: [other], reason: " " })).toMatchObject({
      __typename: "ReasonMissing",
    });
    expect(await result("mergeOfficials", "MergeInput!", { keep, merge: [keep], reason })).toMatchObject({
      __typename: "InvalidJudgement",
    });
  });

  it("lets no article be lost by a split, and takes no slug that is taken", async () => {
    const all = { slug: "otieno-barasa", articles: ["harbour"], reason };
    expect(await result("splitOfficial", "SplitInput!", all)).toMatchObject({ __typename: "InvalidSplit" });
    expect(await result("splitOfficial", "SplitInput!", { ...all, newSlug: keep })).toMatchObject({
      __typename: "InvalidSplit",
    });
    expect(await result("splitOfficial", "SplitInput!", { ...all, articles: ["fisheries"] })).toMatchObject({
      __typename: "InvalidSplit",
    });
  });

  it("keeps what people judged through a later publication, and the machine writes none of it", async () => {
    const before = await byHand();
    expect(before.length).toBeGreaterThan(2);
    await writing(server.dataSource)((manager) => manager.query(`UPDATE "load_run" SET "inputHash" = 'other'`));
    await server.publish();
    expect(await byHand()).toEqual(before);
  });

  it("lists judgements with what was compared", async () => {
    const { data } = await server.ask(`{
      judgements(filter: { byPerson: false, subject: { eq: OFFICIAL } }) {
        nodes { judgement score left { __typename } features { name score weight reason } }
      }
    }`);
    const { nodes } = data["judgements"] as unknown as {
      nodes: { score: number; features: { score: number; weight: number }[] }[];
    };
    expect(nodes.length).toBeGreaterThan(0);
    for (const { score, features } of nodes)
      expect(features.reduce((sum, each) => sum + each.score * each.weight, 0)).toBeGreaterThanOrEqual(score - 0.001);
  });

  it("lets one of two editors win who merge at once, and tells the other", async () => {
    const viljo = await server.token("EDITOR", "Viljo");
    const input = { keep: "ana-barasa", merge: ["otieno-barasam"], reason };
    const both = await Promise.all([
      send("mergeOfficials", "MergeInput!", input, editor),
      send("mergeOfficials", "MergeInput!", input, viljo),
    ]);
    const kinds = both.map(({ data }) => (data["result"] as unknown as { __typename: string }).__typename);
    expect(kinds.sort()).toEqual(["JudgementConflict", "PairsJudged"]);
  }, 60_000);
});
