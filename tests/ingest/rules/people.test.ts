import { ofKind } from "../../../src/ingest/fact";
import { article } from "../../support/article";
import { concluded, seedDocuments, the } from "../../support/seeds";

describe("COUNTERPART_POST", () => {
  it("gives the counterpart the portfolio, not the deputy premiership", () => {
    const posts = ofKind(concluded(seedDocuments()), "membership").filter(
      ({ official }) => official === "bakhtiyor-saidov",
    );
    expect(posts.map(({ post, grounds }) => [post.slug, grounds.basis, grounds.rule])).toEqual([
      ["uz-minister-of-foreign-affairs", "INFERRED", "COUNTERPART_POST"],
    ]);
  });

  it("asserts no post when it is off", () => {
    const posts = ofKind(concluded(seedDocuments(), "COUNTERPART_POST"), "membership");
    expect(posts.some(({ official }) => official === "bakhtiyor-saidov")).toBe(false);
  });
});

describe("POST_HOLDER_AT_DATE", () => {
  it("finds the President of Kazakhstan of May 2024 in the other articles", () => {
    const visitor = the(concluded(seedDocuments()), "participation", "singapore/kassym-jomart-tokayev");
    expect(visitor.grounds).toMatchObject({ basis: "INFERRED", rule: "POST_HOLDER_AT_DATE" });
    expect(visitor.grounds.evidence.map(({ role }) => role)).toEqual(["SUPPORTS", "ANTECEDENT"]);
  });

  it("leaves the visitor open when no article names the holder, or the rule is off", () => {
    const fourth = seedDocuments().filter(({ slug }) => slug.startsWith("004"));
    for (const facts of [concluded(fourth), concluded(seedDocuments(), "POST_HOLDER_AT_DATE")])
      expect(facts.filter(({ key }) => key.includes("visit-to-singapore/") && key.endsWith("VISITOR"))).toEqual([]);
  });
});

describe("SILENT_INTERLOCUTOR", () => {
  const body =
    "A delegation headed by Minister Ada Doe of Kazakhstan came to the congress. During the talks with Minister Bek Roe of Latvia, trade was discussed.";
  const facts = `
officials:
  ada-doe: { name: Ada Doe, posts: [{ label: Minister, country: Kazakhstan, seniority: MINISTER, titleAsStated: Minister, quote: Ada Doe }] }
  bek-roe: { name: Bek Roe, posts: [{ label: Minister, country: Latvia, seniority: MINISTER, titleAsStated: Minister, quote: Bek Roe }] }
events:
  congress:
    name: Congress
    classification: MULTILATERAL_SESSION
    quote: the congress
    participants: [{ who: ada-doe, role: HEAD_OF_DELEGATION, representing: Kazakhstan, quote: headed by Minister Ada Doe }]
  talks:
    name: Talks
    classification: MEETING
    parent: congress
    quote: During the talks
    participants: [{ who: bek-roe, role: COUNTERPART, representing: Latvia, quote: Bek Roe }]
`;

  it("adds the head of the delegation to talks that name only the other side", () => {
    const head = the(concluded([article(body, facts)]), "participation", "talks/ada-doe");
    expect(head).toMatchObject({
      role: "COUNTERPART",
      representing: { country: "KZ" },
      grounds: { rule: "SILENT_INTERLOCUTOR" },
    });
  });

  it("adds nobody to talks that do not belong to the event", () => {
    const apart = concluded([article(body, facts.replace("    parent: congress\n", ""))]);
    expect(apart.some(({ key }) => key.includes("talks/ada-doe"))).toBe(false);
  });
});
