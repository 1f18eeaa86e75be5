import { Agreement } from "../agreements/agreement.entity";
import { isAsked, usually } from "../api/review";
import { join, raw, sql } from "../api/sql";
import { notAccepted, shown, unlessNothingIsHidden, type ClaimClass } from "../claims/shown";
import { Event } from "../events/event.entity";
import { Organization } from "../organizations/organization.entity";
import { Statement } from "../statements/statement.entity";
import type { SearchType } from "./search-document.entity";

/** What can be found and is a claim; an article always can, and an official is no claim but has a state too. */
const CLAIMS: { readonly [Type in Exclude<SearchType, "ARTICLE" | "OFFICIAL">]: ClaimClass } = {
  ORGANIZATION: Organization,
  EVENT: Event,
  AGREEMENT: Agreement,
  STATEMENT: Statement,
};

const ofClaims = Object.entries(CLAIMS).map(
  ([type, entity]) =>
    sql`WHEN ${raw(`'${type}'`)} THEN EXISTS (SELECT 1 FROM ${shown(entity, "found")} WHERE found."slug" = search_document."slug")`,
);

/** The condition that what a search document stands for is in a state of review that is asked for. */
export const isFindable = unlessNothingIsHidden([
  sql`CASE search_document."type"
  WHEN 'OFFICIAL' THEN EXISTS (SELECT 1 FROM official
    WHERE official."slug" = search_document."slug" AND ${isAsked(sql`official."review"`)})
  ${join(ofClaims, "\n  ")} ELSE TRUE END`,
]);

const ofHidden = [
  sql`search_document."type" <> 'OFFICIAL' OR search_document."slug" NOT IN (
    SELECT "slug" FROM official WHERE "review" <> 'ACCEPTED')`,
  ...Object.entries(CLAIMS).map(
    ([type, entity]) =>
      sql`search_document."type" <> ${raw(`'${type}'`)} OR search_document."slug" NOT IN (SELECT hidden."slug" FROM ${notAccepted(entity, "hidden")})`,
  ),
];

/** The same condition for many documents: what is hidden is looked up once, and not for each of them what it stands for. */
export const areFindable = usually(unlessNothingIsHidden(ofHidden.map((condition) => sql`(${condition})`)), isFindable);
