import { writing } from "../../src/api/writing";
import { ClaimReading } from "../../src/claims/claim-reading.entity";
import type { Decided } from "../../src/review/decide";
import { acceptArticle, rejectArticle } from "../../src/review/review-article";
import { acceptClaims, rejectClaims, supersedeClaim } from "../../src/review/review-claims";
import { undoDecision } from "../../src/review/undo-decision";
import type { EntityManager } from "typeorm";
import { ENGINES } from "../support/engines";
import { AGREEMENT, MEETING, RECEPTION, SIGNATURE } from "./fisheries";
import { reviewed, served, type Reviewed } from "./reviewing";

const EDITOR = { author: "Ulla", reason: "read again" };

describe.each(ENGINES)("deciding on $name", (engine) => {
  let review: Reviewed;
  beforeEach(async () => {
    review = await reviewed(engine);
  });
  afterEach(() => review.discard());

  const act = (work: (manager: EntityManager) => Promise<Decided>): Promise<Decided> =>
    writing(review.dataSource)(work);
  const named = (id: string, revision: number | null = null) => [{ id, revision }];
  /** Return the claims that rules concluded and nobody decided on: those come and go with a publication. */
  const concluded = async () => {
    const readings = await review.dataSource.manager.find(ClaimReading, { relations: { claim: true } });
    return new Set(readings.filter(({ agent }) => agent === "entente-inference").map(({ claim }) => claim.key));
  };

  it("restores every row when a decision is undone, whatever the claim", async () => {
    const keys = Object.keys(await review.states());
    expect(keys.length).toBeGreaterThan(15);
    const before = await served(review.dataSource);
    for (const key of keys) {
      const accepted = await act((manager) => acceptClaims(manager, named(key), "CLAIM", EDITOR));
      expect((await review.states())[key]).toBe("ACCEPTED");
      const rejected = await act((manager) => rejectClaims(manager, named(key), EDITOR));
      expect((await review.states())[key]).toBe("REJECTED");
      await act((manager) => undoDecision(manager, rejected.group, EDITOR));
      await act((manager) => undoDecision(manager, accepted.group, EDITOR));
    }
    expect(await served(review.dataSource)).toEqual(before);
  }, 60_000);

  it("changes at once what a publication would", async () => {
    // Rules conclude nothing from claims of these kinds alone.
    const keys = Object.keys(await review.states()).filter((key) =>
      /^(figure|statement|membership|attribute)/u.test(key),
    );
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) await act((manager) => acceptClaims(manager, named(key, null), "CLAIM", EDITOR));
    const [first, second] = keys.slice(-2);
    await act((manager) => rejectClaims(manager, [...named(first ?? ""), ...named(second ?? "")], EDITOR));
    const now = await served(review.dataSource);
    expect((await review.publish()).changes).toEqual([]);
    expect(await served(review.dataSource)).toEqual(now);
  });

  it("accepts what a claim is a part of, and the status that follows", async () => {
    const { acceptedWith, claims, decisions } = await act((manager) =>
      acceptClaims(manager, named(SIGNATURE, 0), "CLAIM", EDITOR),
    );
    expect([claims.length, acceptedWith.length, decisions.map(({ claimKey }) => claimKey)]).toEqual([
      1,
      1,
      [AGREEMENT, SIGNATURE],
    ]);
    expect(await review.states()).toMatchObject({ [AGREEMENT]: "ACCEPTED", [SIGNATURE]: "ACCEPTED" });
    const [agreement] = await review.dataSource.query<{ latestStatus: string }[]>(
      `SELECT "latestStatus" FROM "agreement"`,
    );
    expect(agreement?.latestStatus).toBe("SIGNED");
    await act((manager) => rejectClaims(manager, named(SIGNATURE), EDITOR));
    const [after] = await review.dataSource.query<{ latestStatus: string }[]>(`SELECT "latestStatus" FROM "agreement"`);
    expect(after?.latestStatus).not.toBe("SIGNED");
  });

  it("leaves what the rules conclude from a decision to the next publication", async () => {
    const before = await concluded();
    expect(before.size).toBeGreaterThan(0);
    await act((manager) => rejectClaims(manager, named(SIGNATURE), EDITOR));
    expect(await concluded()).toEqual(before);
    await review.publish();
    expect((await concluded()).size).toBeLessThan(before.size);
  });

  it("says which parts a rejected claim hides, and accepts none of them any more", async () => {
    const { hidden } = await act((manager) => rejectClaims(manager, named(RECEPTION), EDITOR));
    expect(hidden).toHaveLength(2);
    const part = Object.keys(await review.states()).find((key) => key.startsWith("participation/fisheries-reception"));
    const accepting = act((manager) => acceptClaims(manager, named(part ?? ""), "CLAIM", EDITOR));
    await expect(accepting).rejects.toThrow(/it needs event\/fisheries-reception, which was rejected/u);
    expect((await review.states())[part ?? ""]).toBe("PROPOSED");
  });

  it("takes an article as one act, of the kinds asked for, and takes it back as one", async () => {
    const before = await served(review.dataSource);
    const some = await act((manager) => acceptArticle(manager, { slug: "fisheries", kinds: ["EVENT"] }, EDITOR));
    expect(some.claims).toHaveLength(2);
    const others = await act((manager) => rejectArticle(manager, { slug: "fisheries", kinds: null }, EDITOR));
    expect(new Set(Object.values(await review.states()))).toEqual(new Set(["ACCEPTED", "REJECTED"]));
    const nothing = act((manager) => acceptArticle(manager, { slug: "fisheries", kinds: null }, EDITOR));
    await expect(nothing).rejects.toThrow("nothing in it waits for a decision");
    await act((manager) => undoDecision(manager, others.group, EDITOR));
    await act((manager) => undoDecision(manager, some.group, EDITOR));
    expect(await served(review.dataSource)).toEqual(before);
  });

  it("accepts the rest of an article when an event of it was refused, and leaves the event's parts hidden", async () => {
    await act((manager) => rejectClaims(manager, named(RECEPTION), EDITOR));
    const { claims } = await act((manager) => acceptArticle(manager, { slug: "fisheries", kinds: null }, EDITOR));
    const states = Object.entries(await review.states());
    const hidden = states.filter(([key]) => key.startsWith("participation/fisheries-reception"));
    expect(hidden.map(([, state]) => state)).toEqual(["PROPOSED", "PROPOSED"]);
    expect(states.filter(([, state]) => state === "ACCEPTED")).toHaveLength(claims.length);
    expect(claims.length).toBe(states.length - 3);
  });

  it("lets another claim of the kind take the place of one, and no other", async () => {
    const wrong = act((manager) => supersedeClaim(manager, { id: MEETING, revision: 0 }, AGREEMENT, EDITOR));
    await expect(wrong).rejects.toThrow(/cannot replace/u);
    const { decisions } = await act((manager) =>
      supersedeClaim(manager, { id: MEETING, revision: 0 }, RECEPTION, EDITOR),
    );
    expect(decisions[0]).toMatchObject({ act: "SUPERSEDE", replacedBy: RECEPTION });
    expect(await review.states()).toMatchObject({ [MEETING]: "SUPERSEDED", [RECEPTION]: "ACCEPTED" });
    expect((await review.publish()).dropped).toEqual([]);
    expect(await review.states()).toMatchObject({ [MEETING]: "SUPERSEDED", [RECEPTION]: "ACCEPTED" });
  });

  it("undoes an undo, and nothing twice", async () => {
    const { decisions } = await act((manager) => rejectClaims(manager, named(MEETING), EDITOR));
    const id = String(decisions[0]?.rowId);
    const undone = await act((manager) => undoDecision(manager, id, EDITOR));
    expect((await review.states())[MEETING]).toBe("PROPOSED");
    await expect(act((manager) => undoDecision(manager, id, EDITOR))).rejects.toThrow("it was undone already");
    await act((manager) => undoDecision(manager, undone.group, EDITOR));
    expect((await review.states())[MEETING]).toBe("REJECTED");
    await expect(act((manager) => undoDecision(manager, "999999999999", EDITOR))).rejects.toThrow("no such decision");
  });

  it("decides on nothing when one of several claims cannot be decided on", async () => {
    const claims = [...named(MEETING, 0), ...named(RECEPTION, 4)];
    const both = act((manager) => acceptClaims(manager, claims, "CLAIM", EDITOR));
    await expect(both).rejects.toThrow(/read the claim again/u);
    await expect(act((manager) => rejectClaims(manager, named(MEETING), { ...EDITOR, reason: " " }))).rejects.toThrow(
      /no reason is given/u,
    );
    await expect(act((manager) => acceptClaims(manager, [], "CLAIM", EDITOR))).rejects.toThrow(/no claim is named/u);
    await expect(act((manager) => acceptClaims(manager, named("event/\0"), "CLAIM", EDITOR))).rejects.toThrow(
      /no such claim/u,
    );
    expect((await review.states())[MEETING]).toBe("PROPOSED");
  });
});
