import { encodeNodeId } from "../../src/api/node";
import { ENGINES } from "../support/engines";
import { FORUM, FORUM_READER, HARBOURS } from "./ports-forum";
import { startReviewServer, type ReviewServer } from "./review-server";
import { served } from "./reviewing";

const forum = encodeNodeId("Organization", "pacific-ports-forum");
const reason = "half of its name was read";
const whole = { name: "Pacific Ports Forum", acronym: "PPF", classification: "IGO", note: "Has its seat in Suva." };
const good = { id: forum, revision: 0, reason, quote: "the Pacific Ports Forum (PPF)", ...whole };

const CORRECT = `mutation ($input: CorrectOrganizationInput!) { it: correctOrganization(input: $input) {
  __typename
  ... on ReviewError { message place remedy }
  ... on RevisionConflict { revision }
  ... on ClaimsDecided { group claims { id review revision } decisions { act author corrections { field from to } } }
} }`;

/** Wherever the body is named. */
const SHOWN = `query ($id: ID!) {
  node(id: $id) { ... on Organization { name names acronym classification note review corrections { field } newProposal { field } } }
  organization(slug: "pacific-ports-forum") { slug name }
  agreement(slug: "harbour-memorandum") { parties { nodes { party { ... on Organization { name } } } } }
  event(slug: "harbour-signing") { participants { nodes { ... on Organization { name } } } }
  official(slug: "ana-tora") { memberships { nodes { organization { name } } } }
  officials: search(query: "Pacific Ports", types: [OFFICIAL]) { totalCount }
  statements: search(query: "Harbours join", types: [STATEMENT]) { edges { title { text } } }
  organizations: search(query: "Pacific Ports", types: [ORGANIZATION]) { totalCount }
}`;

describe.each(ENGINES)("correctOrganization on $name", (engine) => {
  let server: ReviewServer;
  let editor: string;
  beforeEach(async () => {
    server = await startReviewServer(engine);
    await server.ingest("harbours.txt", HARBOURS, FORUM_READER);
    editor = await server.token("EDITOR", "Ulla");
  });
  afterEach(() => server.stop());

  const correct = async (input: object, token?: string) => {
    const answer = await server.ask(CORRECT, { input }, token);
    return { ...answer, it: answer.data["it"] as unknown as Record<string, unknown> };
  };
  const shown = async () => {
    const { data, codes } = await server.ask(SHOWN, { id: forum });
    expect(codes).toEqual([]);
    return data as Record<string, unknown>;
  };

  it("is shown at once wherever the body is named, and is what a publication makes of it", async () => {
    // What nobody accepted is shown only to those who ask for it.
    await server.ask(`mutation { acceptArticle(input: { slug: "harbours" }) { __typename } }`, {}, editor);
    const { it } = await correct({ ...good, revision: 1 }, editor);
    expect(it).toMatchObject({
      __typename: "ClaimsDecided",
      claims: [{ id: forum, review: "ACCEPTED", revision: 2 }],
      decisions: [{ act: "CORRECT", author: "Ulla" }],
    });
    expect((it["decisions"] as { corrections: unknown }[])[0]?.corrections).toEqual([
      { field: "name", from: "Ports Forum", to: "Pacific Ports Forum" },
      { field: "acronym", from: null, to: "PPF" },
      { field: "classification", from: "COMPANY", to: "IGO" },
      { field: "note", from: null, to: "Has its seat in Suva." },
    ]);
    const { name } = whole;
    const data = await shown();
    expect(data).toMatchObject({
      node: { ...whole, review: "ACCEPTED", newProposal: null },
      organization: { slug: "pacific-ports-forum", name },
      agreement: { parties: { nodes: [{ party: { name } }] } },
      event: { participants: { nodes: [{ name }] } },
      official: { memberships: { nodes: [{ organization: { name } }] } },
      officials: { totalCount: 1 },
      statements: { edges: [{ title: { text: name } }] },
      organizations: { totalCount: 1 },
    });
    expect((data["node"] as { names: string[] }).names).toEqual(
      expect.arrayContaining(["Pacific Ports Forum", "Ports Forum", "PPF"]),
    );
    const now = await served(server.dataSource);
    await server.publish();
    const published = await served(server.dataSource);
    for (const table of ["organization", "organization_name", "membership", "statement_party", "search_document"])
      expect([table, published[table]]).toEqual([table, now[table]]);
  });

  it("needs an editor, a claim of its kind, and the revision that was read", async () => {
    const before = await served(server.dataSource);
    const anonymous = await correct(good);
    expect([anonymous.status, anonymous.codes]).toEqual([401, ["UNAUTHENTICATED"]]);
    const reader = await correct(good, await server.token("READER", "Rana"));
    expect([reader.status, reader.codes]).toEqual([403, ["FORBIDDEN"]]);
    for (const id of [encodeNodeId("Organization", "no-such-body"), encodeNodeId("Event", "harbour-signing")])
      expect((await correct({ ...good, id, quote: null }, editor)).it["__typename"]).toBe("ClaimNotFound");
    expect((await correct({ ...good, acronym: "XYZ" }, editor)).it).toMatchObject({
      __typename: "InvalidCorrection",
      place: "acronym",
    });
    expect(await served(server.dataSource)).toEqual(before);
    await correct(good, editor);
    const late = await correct({ ...good, name: "Forum" }, editor);
    expect(late.it).toMatchObject({ __typename: "RevisionConflict", revision: 1, message: "Ulla decided on it since" });
  });

  it("is undone wholly", async () => {
    const before = await served(server.dataSource);
    const { it } = await correct(good, editor);
    expect(await served(server.dataSource)).not.toEqual(before);
    const undo = `mutation ($id: ID!) { undoDecision(input: { id: $id }) { __typename } }`;
    const undone = await server.ask(undo, { id: it["group"] }, editor);
    expect(undone.data).toEqual({ undoDecision: { __typename: "ClaimsDecided" } });
    expect(await served(server.dataSource)).toEqual(before);
  });

  it("forgets an acronym that is none", async () => {
    await correct(good, editor);
    await correct({ id: forum, revision: 1, reason: "of another body", acronym: null }, editor);
    const { node } = await shown();
    expect(node).toMatchObject({ acronym: null, names: expect.not.arrayContaining(["PPF"]) as string[] });
  });

  it("stands when the article is read again, and asks when text and reading both changed", async () => {
    await correct(good, editor);
    const again = { ...FORUM_READER, version: "2" };
    await server.ingest("harbours.txt", HARBOURS, again);
    expect((await shown())["node"]).toMatchObject({ ...whole, newProposal: null });
    const otherwise: typeof FORUM_READER = {
      ...FORUM_READER,
      version: "3",
      extract: async (source) => {
        const read = await FORUM_READER.extract(source);
        const facts = read.facts.map((fact) =>
          fact.key === FORUM && fact.kind === "organization" ? { ...fact, classification: "MEDIA" as const } : fact,
        );
        return { ...read, facts };
      },
    };
    await server.ingest("harbours.txt", `${HARBOURS}\nMore is to follow.\n`, otherwise);
    const { node } = await shown();
    expect(node).toMatchObject({ ...whole, review: "ACCEPTED" });
    expect((node as { newProposal: { field: string; to: string }[] }).newProposal).toEqual(
      expect.arrayContaining([{ field: "classification" }]),
    );
  });

  it("holds under the former keys of the body too", async () => {
    const merge = `mutation ($input: MergeInput!) { mergeOrganizations(input: $input) { __typename } }`;
    const input = { keep: "pacific-ports-forum", merge: ["forum-of-harbours"], reason: "one body" };
    expect((await server.ask(merge, { input }, editor)).data).toEqual({
      mergeOrganizations: { __typename: "PairsJudged" },
    });
    expect((await correct(good, editor)).it["__typename"]).toBe("ClaimsDecided");
    await server.publish();
    const { data } = await server.ask(`{ organization(slug: "forum-of-harbours") { slug name formerSlugs } }`);
    expect(data).toEqual({
      organization: {
        slug: "pacific-ports-forum",
        name: "Pacific Ports Forum",
        formerSlugs: ["forum-of-harbours"],
      },
    });
  });
});
