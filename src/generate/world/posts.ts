import type { Seniority } from "../../officials/post.entity";
import { FIELDS } from "./fields";

/** A post as every state has it; `ministry` is the portfolio of the one that its holder belongs to. */
export interface PostForm {
  readonly label: string;
  readonly seniority: Seniority;
  readonly ministry: string | null;
  /** How often the holder is in the news. */
  readonly weight: number;
}

const PORTFOLIOS = FIELDS.flatMap(({ portfolio }) =>
  portfolio === null || portfolio === "Foreign Affairs" ? [] : [portfolio],
);

/** From the most to the least reported; a small state has the first ones alone. */
export const POST_FORMS: readonly PostForm[] = [
  { label: "Minister of Foreign Affairs", seniority: "FOREIGN_MINISTER", ministry: "Foreign Affairs", weight: 60 },
  { label: "President", seniority: "HEAD_OF_STATE", ministry: null, weight: 50 },
  { label: "Prime Minister", seniority: "HEAD_OF_GOVERNMENT", ministry: null, weight: 40 },
  ...PORTFOLIOS.slice(0, 4).map((portfolio) => minister(portfolio, 14)),
  {
    label: "Deputy Minister of Foreign Affairs",
    seniority: "DEPUTY_MINISTER",
    ministry: "Foreign Affairs",
    weight: 14,
  },
  { label: "Deputy Prime Minister", seniority: "DEPUTY_HEAD_OF_GOVERNMENT", ministry: null, weight: 12 },
  { label: "Speaker of Parliament", seniority: "LEGISLATOR", ministry: null, weight: 8 },
  ...PORTFOLIOS.slice(4).map((portfolio) => minister(portfolio, 6)),
  { label: "Special Envoy for Regional Affairs", seniority: "OTHER", ministry: null, weight: 4 },
  ...PORTFOLIOS.map((portfolio) => deputy("First Deputy Minister", portfolio, 3)),
  { label: "Head of the Investment Agency", seniority: "AGENCY_HEAD", ministry: null, weight: 3 },
  ...PORTFOLIOS.map((portfolio) => deputy("Deputy Minister", portfolio, 2)),
];

function minister(portfolio: string, weight: number): PostForm {
  return { label: `Minister of ${portfolio}`, seniority: "MINISTER", ministry: portfolio, weight };
}

function deputy(rank: string, portfolio: string, weight: number): PostForm {
  return { label: `${rank} of ${portfolio}`, seniority: "DEPUTY_MINISTER", ministry: portfolio, weight };
}
