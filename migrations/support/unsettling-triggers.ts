import type { Trigger } from "./triggers";

/** Tables whose rows make something an item of countries: the column with its claim, and what it matters in. */
const MATTERS: Readonly<Record<string, { readonly item: string; readonly columns: readonly string[] }>> = {
  event: { item: "id", columns: ["parentId", "startDateEarliest", "startDateLatest", "isShown"] },
  participation: {
    item: "eventId",
    columns: [
      "eventId",
      "agentCountryCode",
      "agentOrganizationId",
      "agentOfficialId",
      "representingCountryCode",
      "representingOrganizationId",
      "isShown",
    ],
  },
  agreement: { item: "id", columns: ["signedOnEarliest", "signedOnLatest", "isShown"] },
  agreement_party: {
    item: "agreementId",
    columns: ["agreementId", "partyCountryCode", "partyOrganizationId", "onBehalfOfCode", "isShown"],
  },
  agreement_action: { item: "id", columns: ["agreementId", "actionOnEarliest", "actionOnLatest", "isShown"] },
  commitment: { item: "id", columns: ["eventId", "isShown"] },
  commitment_party: {
    item: "commitmentId",
    columns: ["commitmentId", "agentCountryCode", "agentOrganizationId", "isShown"],
  },
  figure: {
    item: "id",
    columns: [
      "fromCountryCode",
      "toCountryCode",
      "commitmentId",
      "eventId",
      "periodEarliest",
      "periodLatest",
      "isShown",
    ],
  },
  statement: { item: "id", columns: ["eventId", "isShown"] },
  statement_party: { item: "statementId", columns: ["statementId", "agentCountryCode", "isShown"] },
};

/** Whose posts somebody holds decides whose official they were at events. */
const ofMembership = (row: string): string =>
  noted(`SELECT "eventId" FROM "participation" WHERE "agentOfficialId" = ${row}."officialId"`);

const ofPost = noted(`SELECT participation."eventId" FROM "membership"
  JOIN "participation" ON participation."agentOfficialId" = membership."officialId" WHERE membership."postId" = NEW."id"`);

const ofOrganization = noted(`SELECT "eventId" FROM "participation" WHERE "agentOrganizationId" = NEW."id"
  UNION SELECT "eventId" FROM "participation" WHERE "representingOrganizationId" = NEW."id"
  UNION SELECT "agreementId" FROM "agreement_party" WHERE "partyOrganizationId" = NEW."id"
  UNION SELECT "commitmentId" FROM "commitment_party" WHERE "agentOrganizationId" = NEW."id"`);

/** What notes, as rows are written, which claims may have become or ceased to be something that countries share. */
export const UNSETTLING: readonly Trigger[] = [
  ...Object.entries(MATTERS).flatMap(([table, { item, columns }]) => unsettledBy(table, item, columns)),
  ...atEachWrite("membership", ["officialId", "postId", "isShown"], ofMembership),
  { name: "unsettle_post_changed", table: "post", event: `UPDATE OF "countryCode"`, statements: [ofPost] },
  {
    name: "unsettle_organization_changed",
    table: "organization",
    event: `UPDATE OF "countryCode"`,
    statements: [ofOrganization],
  },
];

/** Return what notes a claim whenever a row is written, added or removed that matters to it. */
export function unsettledBy(table: string, item: string, columns: readonly string[]): Trigger[] {
  return atEachWrite(table, columns, (row) => notedOne(`${row}."${item}"`));
}

function atEachWrite(table: string, columns: readonly string[], note: (row: string) => string): Trigger[] {
  const changed = `UPDATE OF ${columns.map((column) => `"${column}"`).join(", ")}`;
  return [
    { name: `unsettle_${table}_added`, table, event: "INSERT", statements: [note("NEW")] },
    { name: `unsettle_${table}_changed`, table, event: changed, statements: [note("OLD"), note("NEW")] },
    { name: `unsettle_${table}_removed`, table, event: "DELETE", statements: [note("OLD")] },
  ];
}

function notedOne(claim: string): string {
  return `INSERT INTO "unsettled" ("claimId") VALUES (${claim}) ON CONFLICT DO NOTHING`;
}

function noted(claims: string): string {
  return `INSERT INTO "unsettled" ("claimId") SELECT * FROM (${claims}) claims WHERE true ON CONFLICT DO NOTHING`;
}
