import { among, grouped } from "../sql.mjs";

/** Return what reads officials, their posts and who took part in events. */
export function peopleReaders(database) {
  const bySlugs = database.prepare(`
    SELECT "id", "slug", "name", "familyName", "givenName" FROM official
    WHERE "slug" ${among(":slugs")} AND "review" = 'ACCEPTED' ORDER BY "name", "id" LIMIT :first`);
  const memberships = database.prepare(`
    SELECT membership."officialId", membership."id", post."label", post."seniority", post."organizationId",
      post."countryCode", claim."basis"
    FROM membership JOIN claim ON claim."id" = membership."id"
    JOIN post ON post."id" = membership."postId"
    WHERE membership."officialId" ${among("?")} AND membership."isShown" ORDER BY membership."id"`);
  const participations = database.prepare(`
    SELECT participation."eventId", participation."role", participation."agentOfficialId" AS "officialId",
      participation."agentCountryCode" AS "countryCode", participation."agentOrganizationId" AS "organizationId"
    FROM participation WHERE participation."eventId" ${among("?")} AND participation."isShown"
    ORDER BY participation."id"`);
  return {
    officialsBySlugs: (slugs, first) => bySlugs.all({ slugs: JSON.stringify(slugs), first }),
    membershipsOfOfficial: (officials) =>
      grouped(officials, memberships.all(JSON.stringify(officials)), "officialId").map((found) => found.slice(0, 100)),
    participantsOfEvent: (events) => grouped(events, participations.all(JSON.stringify(events)), "eventId"),
  };
}
