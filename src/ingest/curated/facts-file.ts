import { z } from "zod";
import { ActionType } from "../../agreements/action-type";
import { InstrumentType, LegalForm } from "../../agreements/agreement.entity";
import { AgreementRole } from "../../agreements/agreement-involvement.entity";
import { PartyParticipation } from "../../agreements/agreement-party.entity";
import { ProvisionKind } from "../../agreements/agreement-provision.entity";
import { DigitalSourceType } from "../../articles/article.entity";
import { ArticleProperty } from "../../claims/article-attribute.entity";
import { CommitmentRole } from "../../commitments/commitment-party.entity";
import { CommitmentType } from "../../commitments/commitment.entity";
import {
  EventClassification,
  EventStatus,
  PloverCategory,
  PloverMode,
  Realis,
  VisitLevel,
} from "../../events/event.entity";
import { ParticipationRole } from "../../events/participation.entity";
import { FigureComparator, FigureKind, FigureMetric } from "../../figures/figure.entity";
import { Seniority } from "../../officials/post.entity";
import { OrganizationClassification, OrganizationStatus } from "../../organizations/organization.entity";
import { QuoteType } from "../../statements/statement.entity";

const text = z.string().min(1);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case: small ASCII letters and digits with hyphens between words");
const quotes = z.union([text, z.array(text).min(1)]);

/** What every fact cites: words of the article, each found in it exactly once; the evidence is their whole sentence. */
const cited = {
  quote: quotes.describe(
    "Words of the article that say so, enough of them to be found exactly once; a list when several sentences do.",
  ),
  antecedent: quotes
    .optional()
    .describe("Words that name what a title, pronoun or description in the quote means; makes the fact COREFERENT."),
};

const country = text.describe("A country: ISO 3166-1 alpha-2 code or any known name, such as Kazakhstan or U.K.");
const reference = text.describe("Key of an official or organization of this file, or the name of a country.");
const party = text.describe("Key of an organization of this file, or the name of a country.");
const date = text.describe('The date as the article words it, such as "Feb. 11" or "last year in April".');

const holder = z
  .strictObject({ holderOf: z.enum(Seniority), country })
  .describe("Whoever holds the post of this seniority; the rule POST_HOLDER_AT_DATE finds out who.");
const group = z.strictObject({ group: text }).describe("Unnamed people, as the article describes them.");
const who = z.union([reference, holder]);

const post = z.union([
  z.strictObject({
    label: text.describe("The title without the country, such as Minister of Foreign Affairs."),
    country: country.optional().describe("The country the post belongs to; left out for international organizations."),
    organization: slug.optional().describe("Key of the organization it is a post of, when the article names it."),
    seniority: z.enum(Seniority),
    titleAsStated: text.describe("The title as printed; has to stand in the article."),
    ...cited,
  }),
  z.strictObject({
    counterpartOf: slug.describe(
      "Key of the official whose counterpart it is; the rule COUNTERPART_POST finds the post.",
    ),
    country,
    ...cited,
  }),
]);

const official = z.strictObject({
  name: text.describe("The name in the fullest form printed."),
  familyName: text.optional(),
  givenName: text.optional(),
  printed: z.array(text).min(1).optional().describe("Every form in which this article prints it; default: the name."),
  aliases: z.array(text).optional().describe("Other spellings, which need not be printed here."),
  posts: z.array(post),
});

const organization = z.strictObject({
  name: text.describe("The name in the fullest form known from the articles."),
  acronym: text.optional(),
  printed: z.array(text).min(1).optional().describe("Every form in which this article prints it; default: the name."),
  aliases: z.array(text).optional().describe("Other spellings, which need not be printed here."),
  classification: z.enum(OrganizationClassification),
  status: z.enum(OrganizationStatus).default("EXISTING"),
  country: country.optional().describe("The country whose organ it is."),
  parent: slug.optional().describe("Key of the organization it is part of."),
  note: text.optional().describe("An editor's remark, shown with the organization."),
  members: z.array(z.strictObject({ country, ...cited })).optional(),
  ...cited,
});

const series = z.strictObject({ name: text, ...cited });

const topic = z.strictObject({
  code: text.describe("IPTC Media Topic code."),
  asStated: text.describe("The topic in the article's words."),
  ...cited,
});

const participant = z.strictObject({
  who: z.union([reference, holder, group]),
  role: z.enum(ParticipationRole),
  representing: party.optional().describe("Whom the participant represents."),
  capacity: text
    .optional()
    .describe(
      "Label of the post the official takes part in; needed only when this article gives the official several.",
    ),
  ...cited,
});

const event = z.strictObject({
  name: text,
  classification: z.enum(EventClassification),
  series: slug.optional(),
  ordinal: z.int().positive().optional().describe("Number within the series."),
  date: date.optional(),
  endDate: date.optional(),
  place: text.optional().describe("The place as printed in the article."),
  status: z.enum(EventStatus).default("CONFIRMED"),
  realis: z.enum(Realis).default("ACTUAL"),
  visitLevel: z.enum(VisitLevel).optional(),
  parent: slug.optional().describe("Key of the event it is part of."),
  ploverCategory: z.enum(PloverCategory).optional(),
  ploverMode: z.enum(PloverMode).optional(),
  participants: z.array(participant).default([]),
  topics: z.array(topic).default([]),
  ...cited,
});

const action = z.strictObject({
  type: z.enum(ActionType),
  party: party.optional().describe("The party that took the step; left out when all did."),
  date: date.optional(),
  effectiveDate: date.optional(),
  place: text.optional().describe("The place as printed in the article."),
  event: slug.optional().describe("Key of the event at which it was taken or, for a process, was the subject."),
  ...cited,
});

const agreement = z.strictObject({
  title: text.describe(
    "The title as printed; a coordinated one (agreements on X and Y) is split by COORDINATED_TITLES.",
  ),
  aliases: z.array(text).optional(),
  instrumentType: z.enum(InstrumentType),
  legalForm: z.enum(LegalForm).default("UNKNOWN"),
  subject: text.optional().describe("What it is about, in the article's words."),
  parties: z
    .array(
      z.strictObject({
        party,
        participation: z.enum(PartyParticipation),
        onBehalfOf: country.optional(),
        ...cited,
      }),
    )
    .default([]),
  actions: z.array(action).default([]),
  discussedAt: z.array(z.strictObject({ event: slug, ...cited })).default([]),
  provisions: z.array(z.strictObject({ kind: z.enum(ProvisionKind), text, ...cited })).default([]),
  involvements: z
    .array(
      z.strictObject({
        official: slug,
        role: z.enum(AgreementRole),
        onBehalfOf: party.optional(),
        capacity: text.optional(),
        ...cited,
      }),
    )
    .default([]),
  topics: z.array(topic).default([]),
  ...cited,
});

const figure = z.strictObject({
  metric: z.enum(FigureMetric),
  value: z.number(),
  unit: text,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD")
    .optional(),
  comparator: z.enum(FigureComparator).default("EQ"),
  kind: z.enum(FigureKind).default("ACTUAL"),
  asStated: text.describe("The number as printed, such as $156mn; has to stand in the article."),
  period: date.optional(),
  from: country.optional(),
  to: country.optional(),
  directed: z.boolean().default(false),
  event: slug.optional(),
  commitment: slug.optional().describe("Key of the commitment whose target it is."),
  ...cited,
});

const commitment = z.strictObject({
  type: z.enum(CommitmentType),
  content: text.describe("What is promised or planned, close to the article's words."),
  deadline: date.optional(),
  event: slug.optional(),
  organization: slug.optional().describe("Key of the organization it is about."),
  parties: z.array(z.strictObject({ who, role: z.enum(CommitmentRole), ...cited })).default([]),
  ...cited,
});

const statement = z.strictObject({
  quoteType: z.enum(QuoteType),
  text: text.describe("What was said; has to stand in the article."),
  cue: text.optional().describe("The verb of saying as printed."),
  attributionText: text.optional().describe("How the article names the speaker, as printed."),
  audience: text.optional(),
  event: slug.optional(),
  speakers: z.array(z.strictObject({ who, ...cited })).default([]),
  about: z.array(z.strictObject({ who, ...cited })).default([]),
  ...cited,
});

const attribute = z.strictObject({
  property: z.enum(ArticleProperty),
  value: text.describe("The value as printed; a publication date in EDTF."),
  ...cited,
});

const article = z.strictObject({
  headline: text.optional().describe("The headline as printed; left out when the text has none."),
  publisher: text.optional(),
  published: z
    .strictObject({
      edtf: text.describe("The publication date in EDTF, such as 2025-02."),
      note: text.describe("How the date is known, in words."),
    })
    .optional(),
  dateline: text.optional().describe("The place it opens with, as printed."),
  inLanguage: text.default("en"),
  url: z.url().optional(),
  primarySource: text.optional().describe("The source that the article names, as printed."),
  digitalSourceType: z.enum(DigitalSourceType).optional(),
  boilerplate: z.array(text).default([]).describe("Lines of page furniture, each as printed."),
  attributes: z.array(attribute).default([]).describe("Which sentence supports what is known of the article."),
});

const leftOut = z.strictObject({ quote: text, reason: text });

/** The shape of a curated facts file; keys of the maps are the public slugs. */
export const factsFile = z.strictObject({
  article,
  organizations: z.record(slug, organization).default({}),
  officials: z.record(slug, official).default({}),
  series: z.record(slug, series).default({}),
  events: z.record(slug, event).default({}),
  agreements: z.record(slug, agreement).default({}),
  commitments: z.record(slug, commitment).default({}),
  figures: z.record(slug, figure).default({}),
  statements: z.record(slug, statement).default({}),
  leftOut: z.array(leftOut).default([]).describe("What the article says and the facts leave out, with the reason."),
});

export type FactsFile = z.infer<typeof factsFile>;
export type Quotes = z.infer<typeof quotes>;
