import { Event } from "../../src/events/event.entity";
import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

/** A list, a filter on it, and the readable keys of what it leaves of the five articles. */
type Case = readonly [list: string, filter: string, slugs: readonly string[]];

const VISA = "kazakhstan-bahrain-visa-exemption-agreement";

const FOLDED: readonly Case[] = [
  ["articles", '{ headline: { contains: "KAZÁKHSTAN uk" } }', ["000-b1f4749edf8c6481"]],
  ["articles", '{ publisher: { contains: "dáryo" } }', ["001-7c9da522250310d1", "002-d1b71018f3567910"]],
  ["posts", '{ label: { contains: "Présidént" } }', ["kz-president", "uz-president"]],
  ["officials", '{ slug: { contains: "RADOSŁAW" } }', ["radoslaw-sikorski"]],
  [
    "events",
    '{ place: { contains: "DUSHÁNBE" } }',
    [
      "kazakhstan-tajikistan-negotiations-in-dushanbe",
      "nurtleu-meeting-with-companies-of-tajikistan",
      "nurtleu-official-visit-to-dushanbe",
    ],
  ],
];

const ACROSS: readonly Case[] = [
  [
    "agreements",
    '{ parties: { includesAll: ["KZ", "BH"] }, involving: { seniority: { eq: FOREIGN_MINISTER } } }',
    [VISA],
  ],
  ["agreements", "{ involving: { seniority: { eq: HEAD_OF_STATE } } }", []],
  [
    "agreements",
    '{ involving: { officialMatching: { country: { includesAny: ["BH"] } }, role: { eq: PRESENT_AT_SIGNING } } }',
    [VISA],
  ],
  [
    "agreements",
    '{ topic: { label: { contains: "LABOUR" } } }',
    ["kazakhstan-uk-labor-rights-memorandum-of-understanding"],
  ],
  ["events", '{ topic: { code: { eq: "15000000" } } }', ["kazakhstan-tajikistan-negotiations-in-dushanbe"]],
  ["agreements", '{ involving: { onBehalfOf: { includesAny: ["BH"] } } }', [VISA]],
  [
    "agreements",
    '{ eventMatching: { participantMatching: { name: { contains: "alzayani" } }, startDate: { lte: "2024" } } }',
    [VISA],
  ],
  ["events", '{ organization: { contains: "house" } }', ["white-house-and-state-department-negotiations"]],
  [
    "statements",
    '{ speakerCountry: { includesAny: ["TJ"] } }',
    [
      "ministers-on-political-dialogue-of-kazakhstan-and-tajikistan",
      "muhriddin-on-relations-with-kazakhstan",
      "muhriddin-on-trade-with-kazakhstan",
    ],
  ],
  [
    "statements",
    '{ countries: { includesAll: ["KZ", "UZ"] } }',
    ["nurtleu-on-political-will", "nurtleu-on-uzbekistan"],
  ],
  ["statements", "{ speakerMatching: { seniority: { eq: LEGISLATOR } } }", ["kazakh-delegation-on-reforms"]],
  [
    "organizations",
    '{ article: { eq: "004-463f2454764681b9" }, classification: { eq: DIPLOMATIC_MISSION } }',
    ["kz-consulate-general-in-manama"],
  ],
  ["officials", '{ article: { eq: "002-d1b71018f3567910" } }', ["murat-nurtleu", "sirojiddin-muhriddin"]],
];

const BETWEEN: readonly Case[] = [
  // Nothing is known of the first day of these but that it is no later than the article; they are not asked for here.
  ["events", `{ ${dated('takesPlace: { overlaps: "2022-12/2023-01" }')} }`, ["tokayev-state-visit-to-tashkent"]],
  [
    "events",
    `{ ${dated('takesPlace: { overlaps: "2021-12~/2022?" }')} }`,
    ["mirziyoyev-state-visit-to-astana", "tokayev-state-visit-to-tashkent"],
  ],
  [
    "events",
    `{ ${dated('takesPlace: { gte: "2024-02", lte: "2024" }, classification: { eq: NEGOTIATIONS }')} }`,
    ["kazakhstan-uzbekistan-negotiations-in-astana"],
  ],
];

function dated(condition: string): string {
  return `startDate: { gte: "1900" }, ${condition}`;
}

describe.each(ENGINES)("a filter on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test.each(FOLDED)("of %s %s folds case and diacritics", async (list, filter, expected) => {
    expect(await slugs(list, filter)).toEqual(expected);
  });

  test.each(ACROSS)("of %s %s reaches across relations", async (list, filter, expected) => {
    expect(await slugs(list, filter)).toEqual(expected);
  });

  test.each(BETWEEN)("of %s %s compares imprecise dates", async (list, filter, expected) => {
    expect(await slugs(list, filter)).toEqual(expected);
  });

  test("takes an event to last until its end", async () => {
    const { slug } = await asking.dataSource
      .getRepository(Event)
      .findOneByOrFail({ slug: "tokayev-state-visit-to-tashkent" });
    const end = { earliest: "2023-01-02", latest: "2023-01-02", edtf: "2023-01-02" };
    await asking.dataSource.getRepository(Event).update({ slug }, { endDate: end });
    expect(await slugs("events", `{ ${dated('takesPlace: { overlaps: "2023-01" }')} }`)).toEqual([slug]);
    expect(await slugs("events", '{ startDate: { overlaps: "2023-01", gte: "1900" } }')).toEqual([]);
  });

  test("names the place of a mistake inside the filter of a related list", async () => {
    const { errors } = await asking.ask(
      '{ agreements(filter: { not: { eventMatching: { startDate: { gte: "soon" } } } }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ argument: "filter.not.eventMatching.startDate.gte" });
  });

  async function slugs(list: string, filter: string): Promise<string[]> {
    const query = `{ found: ${list}(filter: ${filter}) { nodes { slug } } }`;
    const { found } = await asking.data<{ found: { nodes: { slug: string }[] } }>(query);
    return found.nodes.map(({ slug }) => slug).sort();
  }
});
