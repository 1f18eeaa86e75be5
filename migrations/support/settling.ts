import type { QueryRunner } from "typeorm";
import { replaceTrigger, type Trigger } from "./triggers";

/** One row when of nothing is known whose it is: after the tables were made, and after rows were written past all triggers. */
const NOTHING_YET = `(SELECT 1 AS "it" WHERE NOT EXISTS (SELECT 1 FROM "country_item")) as_yet`;

const EVERYTHING = ["event", "agreement", "agreement_action", "commitment", "figure", "statement"].map((table) =>
  noted(`SELECT item."id" FROM ${NOTHING_YET} CROSS JOIN "${table}" item`),
);

/** What follows from an event or an agreement is no more settled than that. */
const WHAT_FOLLOWS = [
  noted(`SELECT part."id" FROM "unsettled" CROSS JOIN "event" part WHERE part."parentId" = "claimId"`),
  ...["commitment", "figure", "statement"].map((table) =>
    noted(`SELECT made."id" FROM "unsettled" CROSS JOIN "${table}" made WHERE made."eventId" = "claimId"`),
  ),
  noted(`SELECT step."id" FROM "unsettled" CROSS JOIN "agreement_action" step WHERE step."agreementId" = "claimId"`),
];

const FORGET = [
  `DELETE FROM "country_item" WHERE "itemId" IN (SELECT "claimId" FROM "unsettled")`,
  `DELETE FROM "shared_item" WHERE "itemId" IN (SELECT "claimId" FROM "unsettled")`,
  `DELETE FROM "shared_official" WHERE "eventId" IN (SELECT "claimId" FROM "unsettled")`,
];

/** Whose an item is: of countries that are parties, that parties stand for, and whose organs are parties. */
const COUNTRIES = [
  ofCountry("EVENT", "participation", "eventId", "agentCountryCode"),
  ofCountry("EVENT", "participation", "eventId", "representingCountryCode"),
  ofOrgan("EVENT", "participation", "eventId", "agentOrganizationId"),
  ofOrgan("EVENT", "participation", "eventId", "representingOrganizationId"),
  ofCountry("AGREEMENT", "agreement_party", "agreementId", "partyCountryCode"),
  ofCountry("AGREEMENT", "agreement_party", "agreementId", "onBehalfOfCode"),
  ofOrgan("AGREEMENT", "agreement_party", "agreementId", "partyOrganizationId"),
  ofCountry("COMMITMENT", "commitment_party", "commitmentId", "agentCountryCode"),
  ofOrgan("COMMITMENT", "commitment_party", "commitmentId", "agentOrganizationId"),
];

const OWN_DAY = {
  event: `COALESCE(item."startDateEarliest", item."startDateLatest")`,
  agreement: `COALESCE(item."signedOnEarliest", item."signedOnLatest")`,
  agreement_action: `COALESCE(item."actionOnEarliest", item."actionOnLatest")`,
};

/** Of what has no day of its own it is that of its event. */
const DAY_OF_EVENT = `COALESCE(event."startDateEarliest", event."startDateLatest")`;
const AT_EVENT = `LEFT JOIN "event" ON event."id" = item."eventId" AND event."isShown"`;

/**
 * What countries share, with what of agreements is kept beside that. Everything at an event of two countries is theirs, but
 * a commitment only if no third has a part in it.
 */
const shared = (ofAgreements: readonly string[]): string[] => [
  pairsOf("EVENT", OWN_DAY.event, `"event" item ${bothOf("id")}`),
  pairsOf(
    "EVENT",
    OWN_DAY.event,
    `"event" item ${bothOf("parentId")}`,
    ofNoThird(`one."countryCode"`, `other."countryCode"`),
  ),
  pairsOf("AGREEMENT", OWN_DAY.agreement, `"agreement" item ${bothOf("id")}`, "true", ofAgreements),
  pairsOf("AGREEMENT_ACTION", OWN_DAY.agreement_action, `"agreement_action" item ${bothOf("agreementId")}`),
  pairsOf("COMMITMENT", DAY_OF_EVENT, `"commitment" item ${bothOf("id")} ${AT_EVENT}`),
  ofEvent("COMMITMENT", `"commitment"`, ofNoThird(`made_at."one"`, `made_at."other"`)),
  `INSERT INTO "shared_item" ("one", "other", "kind", "itemId", "day")
    SELECT CASE WHEN item."fromCountryCode" < item."toCountryCode" THEN item."fromCountryCode" ELSE item."toCountryCode" END,
      CASE WHEN item."fromCountryCode" < item."toCountryCode" THEN item."toCountryCode" ELSE item."fromCountryCode" END,
      'FIGURE', item."id", COALESCE(item."periodEarliest", item."periodLatest", ${DAY_OF_EVENT})
    FROM "unsettled" CROSS JOIN "figure" item ${AT_EVENT} WHERE item."id" = "claimId" AND item."isShown"
      AND item."commitmentId" IS NULL AND item."fromCountryCode" <> item."toCountryCode" ON CONFLICT DO NOTHING`,
  ofEvent("STATEMENT", `"statement"`, "true"),
  `INSERT INTO "shared_item" ("one", "other", "kind", "itemId", "day")
    SELECT one."agentCountryCode", other."agentCountryCode", 'STATEMENT', item."id", ${DAY_OF_EVENT}
    FROM "unsettled" CROSS JOIN "statement_party" one CROSS JOIN "statement_party" other
    JOIN "statement" item ON item."id" = one."statementId" ${AT_EVENT}
    WHERE one."statementId" = "claimId" AND other."statementId" = one."statementId"
      AND one."agentCountryCode" < other."agentCountryCode" AND one."isShown" AND other."isShown" AND item."isShown"
    ON CONFLICT DO NOTHING`,
];

/** Officials at events of two countries who represented one of them or held a post of one. */
const OFFICIALS = `INSERT INTO "shared_official" ("one", "other", "officialId", "eventId")
  SELECT shared_item."one", shared_item."other", participation."agentOfficialId", participation."eventId"
  FROM "unsettled" CROSS JOIN "shared_item" CROSS JOIN "participation"
  LEFT JOIN "organization" ON organization."id" = participation."representingOrganizationId"
  WHERE shared_item."itemId" = "claimId" AND shared_item."kind" = 'EVENT' AND participation."eventId" = "claimId"
    AND participation."isShown" AND participation."agentOfficialId" IS NOT NULL
    AND (participation."representingCountryCode" IN (shared_item."one", shared_item."other")
      OR organization."countryCode" IN (shared_item."one", shared_item."other")
      OR EXISTS (SELECT 1 FROM "membership" JOIN "post" ON post."id" = membership."postId"
        WHERE membership."officialId" = participation."agentOfficialId" AND membership."isShown"
          AND post."countryCode" IN (shared_item."one", shared_item."other")))
  ON CONFLICT DO NOTHING`;

/** What is kept beside what countries share. */
interface KeptBeside {
  /** Columns of agreements that are kept with them. */
  readonly ofAgreements?: readonly string[];
  /** What is to be done while it is still kept what was so of the claims that are noted. */
  readonly before?: readonly string[];
  /** What is to be done when it is kept what is so now. */
  readonly after?: readonly string[];
}

/**
 * Works out anew, when a write says that it has ended with a claim 0, which countries have to do with the claims that are
 * noted, and what is kept beside that. CROSS JOIN makes SQLite begin with those.
 */
export function settling({ ofAgreements = [], before = [], after = [] }: KeptBeside = {}): Trigger {
  const kept = [...COUNTRIES, ...shared(ofAgreements), OFFICIALS, ...after];
  const worked = [...EVERYTHING, ...WHAT_FOLLOWS, ...before, ...FORGET, ...kept];
  return {
    name: "unsettled_settled",
    table: "unsettled",
    event: "INSERT",
    condition: `NEW."claimId" = 0`,
    statements: [...worked, `DELETE FROM "unsettled"`],
  };
}

/** Works out from now on what is given to `settling`. */
export function replaceSettling(queryRunner: QueryRunner, ...given: Parameters<typeof settling>): Promise<void> {
  return replaceTrigger(queryRunner, settling(...given));
}

function noted(claims: string): string {
  return `INSERT INTO "unsettled" ("claimId") SELECT * FROM (${claims}) claims WHERE true ON CONFLICT DO NOTHING`;
}

function ofCountry(kind: string, parties: string, item: string, country: string): string {
  return `INSERT INTO "country_item" ("itemId", "countryCode", "kind")
    SELECT party."${item}", party."${country}", '${kind}' FROM "unsettled" CROSS JOIN "${parties}" party
    WHERE party."${item}" = "claimId" AND party."isShown" AND party."${country}" IS NOT NULL ON CONFLICT DO NOTHING`;
}

function ofOrgan(kind: string, parties: string, item: string, organization: string): string {
  return `INSERT INTO "country_item" ("itemId", "countryCode", "kind")
    SELECT party."${item}", organization."countryCode", '${kind}'
    FROM "unsettled" CROSS JOIN "${parties}" party CROSS JOIN "organization"
    WHERE party."${item}" = "claimId" AND party."isShown" AND organization."id" = party."${organization}"
      AND organization."countryCode" IS NOT NULL ON CONFLICT DO NOTHING`;
}

function pairsOf(kind: string, day: string, items: string, condition = "true", beside: readonly string[] = []): string {
  const columns = beside.map((column) => `, "${column}"`).join("");
  const values = beside.map((column) => `, item."${column}"`).join("");
  return `INSERT INTO "shared_item" ("one", "other", "kind", "itemId", "day"${columns})
    SELECT one."countryCode", other."countryCode", '${kind}', item."id", ${day}${values} FROM "unsettled" CROSS JOIN ${items}
    WHERE item."id" = "claimId" AND item."isShown" AND ${condition} ON CONFLICT DO NOTHING`;
}

function bothOf(column: string): string {
  return `JOIN "country_item" one ON one."itemId" = item."${column}"
    JOIN "country_item" other ON other."itemId" = one."itemId" AND other."countryCode" > one."countryCode"`;
}

function ofEvent(kind: string, table: string, condition: string): string {
  return `INSERT INTO "shared_item" ("one", "other", "kind", "itemId", "day")
    SELECT made_at."one", made_at."other", '${kind}', item."id", ${DAY_OF_EVENT}
    FROM "unsettled" CROSS JOIN ${table} item JOIN "shared_item" made_at ON made_at."itemId" = item."eventId" ${AT_EVENT}
    WHERE item."id" = "claimId" AND item."isShown" AND ${condition} ON CONFLICT DO NOTHING`;
}

function ofNoThird(one: string, other: string): string {
  return `NOT EXISTS (SELECT 1 FROM "country_item" third
    WHERE third."itemId" = item."id" AND third."countryCode" NOT IN (${one}, ${other}))`;
}
