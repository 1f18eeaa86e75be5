import { among, grouped, single } from "../sql.mjs";

/** Return what reads things by key: one statement for all keys, nulls among which have nothing. */
export function byKeyReaders(database) {
  const one = (select, column = "id") => {
    const statement = database.prepare(select);
    return (keys) => single(keys, statement.all(JSON.stringify(distinct(keys))), column);
  };
  const evidence = database.prepare(`
    SELECT evidence."claimId", evidence."start", evidence."end", article."slug", article."headline",
      substr(article."body", evidence."start" + 1, evidence."end" - evidence."start") AS "quote"
    FROM evidence JOIN article ON article."id" = evidence."articleId"
    WHERE evidence."claimId" ${among("?")} ORDER BY evidence."claimId", evidence."position"`);
  return {
    officialBySlug: one(
      `SELECT "id", "slug", "name", "familyName", "givenName" FROM official WHERE "slug" ${among("?")}`,
      "slug",
    ),
    official: one(`SELECT 'Official' AS "__typename", "id", "slug", "name" FROM official WHERE "id" ${among("?")}`),
    organization: one(
      `SELECT 'Organization' AS "__typename", "id", "slug", "name" FROM organization WHERE "id" ${among("?")}`,
    ),
    country: one(`SELECT 'Country' AS "__typename", "code", "name" FROM country WHERE "code" ${among("?")}`, "code"),
    membership: one(`
      SELECT membership."id", post."label", post."seniority", post."organizationId", post."countryCode", claim."basis"
      FROM membership JOIN claim ON claim."id" = membership."id"
      JOIN post ON post."id" = membership."postId" WHERE membership."id" ${among("?")} AND membership."isShown"`),
    event: one(`
      SELECT "id", "slug", "name", "startDateEdtf", "startDateAsStated", "place" FROM event
      WHERE "id" ${among("?")} AND event."isShown"`),
    evidence: (claims) => grouped(claims, evidence.all(JSON.stringify(claims)), "claimId"),
  };
}

function distinct(keys) {
  return [...new Set(keys)].filter((key) => key !== null);
}
