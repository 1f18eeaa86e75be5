import { claimKey, type Fact } from "../../../src/ingest/fact";
import { resolve, type Resolution } from "../../../src/ingest/resolve/resolve";
import type { HumanJudgement } from "../../../src/ingest/resolve/human-judgements";
import { CURATOR } from "../../../src/ingest/standing";
import { MINISTERS } from "../../review/ministers";

interface Text {
  readonly slug: string;
  readonly body: string;
  readonly published?: string;
  readonly agent?: string;
}

/** Read the texts and resolve what they name. */
async function resolved(
  texts: readonly Text[],
  judgements: readonly HumanJudgement[] = [],
  refused: readonly string[] = [],
): Promise<Resolution> {
  const readings = await Promise.all(
    texts.map(async ({ slug, body, published, agent = "test-reader" }) => {
      const article = await MINISTERS.extract({ slug, body } as never);
      return { agent, article: { ...article, published: published ?? "2021-06-30" } };
    }),
  );
  return resolve(readings, { judgements, refused: new Set(refused) });
}

const keysOf = ({ readings }: Resolution, kind: Fact["kind"]) => [
  ...new Set(
    readings.flatMap(({ article }) => article.facts.filter((fact) => fact.kind === kind).map(({ key }) => key)),
  ),
];
const officialsOf = ({ readings }: Resolution) => [
  ...new Set(readings.flatMap(({ article }) => article.officials.map(({ slug }) => slug))),
];
const meeting = (one: string, two: string, where = "Suva on 2021-06-09") => `${one}, met ${two}, in ${where}.`;
const FIJIAN = "Jone Vakatora, foreign minister of FJ";

describe("resolution across articles", () => {
  it("gives one key to one minister spelled in three ways, and to what they did", async () => {
    const texts = ["Salman Alharbi", "Salman Al Harbi", "Salman Al-Harbi"].map((name, index) => ({
      slug: `report-${String(index)}`,
      body: meeting(`${name}, foreign minister of OM`, FIJIAN),
    }));
    const resolution = await resolved(texts);
    expect(officialsOf(resolution)).toEqual(["salman-al-harbi", "jone-vakatora"]);
    expect(keysOf(resolution, "event")).toEqual(["event/report-0-meeting-1"]);
    expect(keysOf(resolution, "participation")).toHaveLength(2);
    expect(keysOf(resolution, "membership")).toHaveLength(2);
  });

  it("never joins two ministers of one family name with other given names", async () => {
    const resolution = await resolved([
      { slug: "a", body: meeting("Dana Marlow, minister of roads of KE", FIJIAN) },
      { slug: "b", body: meeting("Otis Marlow, minister of roads of KE", FIJIAN, "Nadi on 2021-07-09") },
    ]);
    expect(officialsOf(resolution)).toEqual(["dana-marlow", "jone-vakatora", "otis-marlow"]);
  });

  it("never joins a minister of one family name with a minister of another post or country", async () => {
    const texts = [
      { slug: "a", body: meeting("Dana Marlow, minister of roads of KE", FIJIAN) },
      { slug: "b", body: meeting("Marlow, minister of ports of KE", FIJIAN, "Nadi on 2021-07-09") },
      { slug: "c", body: meeting("Marlow, foreign minister of UG", FIJIAN, "Nadi on 2021-08-09") },
    ];
    const official = officialsOf(await resolved(texts));
    expect(official.filter((slug) => slug.includes("marlow"))).toHaveLength(3);
  });

  it("joins a family name with the full name of the only holder of the post", async () => {
    const resolution = await resolved([
      { slug: "a", body: meeting("Marlow, foreign minister of KE", FIJIAN) },
      { slug: "b", body: meeting("Dana Marlow, foreign minister of KE", FIJIAN, "Nadi on 2021-07-09") },
    ]);
    expect(officialsOf(resolution).filter((slug) => slug.includes("marlow"))).toEqual(["dana-marlow"]);
  });

  it("gives two people of one name and of two countries a key each", async () => {
    const texts = [
      { slug: "a", body: meeting("Dana Marlow, minister of roads of KE", FIJIAN) },
      { slug: "b", body: meeting("Dana Marlow, minister of roads of UG", FIJIAN, "Nadi on 2021-07-09") },
    ];
    const resolution = await resolved(texts);
    expect(officialsOf(resolution)).toEqual(["dana-marlow", "jone-vakatora", "dana-marlow-ug"]);
    expect(resolution.judged).toContainEqual(
      expect.objectContaining({ left: "dana-marlow", right: "dana-marlow-ug", judgement: "NEGATIVE" }),
    );
  });

  it("keeps meetings of other people, days or states apart, and doubts what gives no same day", async () => {
    const kenyan = "Dana Marlow, foreign minister of KE";
    const other = "Mere Tuilagi, minister of roads of FJ";
    const apart = await resolved([
      { slug: "a", body: meeting(kenyan, FIJIAN) },
      { slug: "b", body: meeting(kenyan, other) },
      { slug: "c", body: meeting(kenyan, FIJIAN, "Suva on 2021-09-09") },
      { slug: "d", body: meeting(kenyan, "Ulla Berg, foreign minister of SE") },
    ]);
    expect(keysOf(apart, "event")).toHaveLength(4);
    const doubted = await resolved([
      { slug: "a", body: meeting(kenyan, FIJIAN) },
      { slug: "b", body: meeting(kenyan, FIJIAN, "Suva on 2021-06-19") },
    ]);
    expect(keysOf(doubted, "event")).toHaveLength(2);
    expect(doubted.judged).toContainEqual(expect.objectContaining({ subject: "EVENT", judgement: "UNSURE" }));
  });

  it("joins reports of a meeting that differ by a day, since both sides and the place are the same", async () => {
    const kenyan = "Dana Marlow, foreign minister of KE";
    const resolution = await resolved([
      { slug: "a", body: meeting(kenyan, FIJIAN) },
      { slug: "b", body: meeting(kenyan, FIJIAN, "Suva on 2021-06-10") },
    ]);
    expect(keysOf(resolution, "event")).toEqual(["event/a-meeting-1"]);
  });

  it("keeps editors' keys, and leads to them from what machines read", async () => {
    const resolution = await resolved([
      { slug: "a", body: meeting("Salman Alharbi, foreign minister of OM", FIJIAN) },
      {
        slug: "b",
        body: meeting("Salman Al-Harbi, foreign minister of OM", FIJIAN),
        agent: CURATOR,
        published: "2022",
      },
    ]);
    expect(resolution.merged).toContainEqual({
      subject: "OFFICIAL",
      former: "salman-alharbi",
      canonical: "salman-al-harbi",
    });
    expect(keysOf(resolution, "event")).toEqual(["event/b-meeting-1"]);
  });

  it("does what people said, whatever the score", async () => {
    const texts = [
      { slug: "a", body: meeting("Salman Alharbi, foreign minister of OM", FIJIAN) },
      { slug: "b", body: meeting("Salman Al-Harbi, foreign minister of OM", FIJIAN) },
      { slug: "c", body: meeting("Otis Berg, minister of roads of KE", FIJIAN, "Nadi on 2021-07-01") },
    ];
    const said = { subject: "OFFICIAL", left: "salman-alharbi", articles: null } as const;
    const apart = await resolved(texts, [{ ...said, right: "salman-al-harbi", judgement: "NEGATIVE" }]);
    expect(officialsOf(apart)).toContain("salman-al-harbi");
    const one = await resolved(texts, [{ ...said, right: "otis-berg", judgement: "POSITIVE" }]);
    expect(officialsOf(one)).toEqual(["salman-alharbi", "jone-vakatora"]);
    // With dates alike, the first key in order stays; the split is of whoever goes by it.
    const split = await resolved(texts, [{ ...said, right: "other", judgement: "NEGATIVE", articles: ["b"] }]);
    expect(officialsOf(split)).toEqual(["salman-al-harbi", "jone-vakatora", "other", "otis-berg"]);
  });

  it("finds nothing to be the same as what people refused", async () => {
    const kenyan = "Dana Marlow, foreign minister of KE";
    const texts = [
      { slug: "a", body: meeting(kenyan, FIJIAN) },
      { slug: "b", body: meeting(kenyan, FIJIAN) },
    ];
    expect(keysOf(await resolved(texts), "event")).toHaveLength(1);
    expect(keysOf(await resolved(texts, [], [claimKey.event("a-meeting-1")]), "event")).toHaveLength(2);
  });

  it("explains each score by features that add up to it", async () => {
    const { judged } = await resolved([
      { slug: "a", body: meeting("Salman Alharbi, foreign minister of OM", FIJIAN) },
      { slug: "b", body: meeting("Salman Al-Harbi, foreign minister of OM", FIJIAN) },
    ]);
    expect(judged).toHaveLength(2);
    for (const { score, features } of judged) {
      expect(features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
      expect(features.reduce((sum, each) => sum + each.score * each.weight, 0)).toBeCloseTo(score);
    }
  });
});
