import { among, CONCLUSION, grouped, PAGE_CAP, ROLES, SIGNED } from "../sql.mjs";

const AGREEMENT = `agreement."id", agreement."slug", agreement."title", agreement."instrumentType",
  agreement."latestStatus" AS "status", agreement."signedOnEdtf", agreement."signedOnAsStated", agreement."signedOnBasis",
  agreement."eventId"`;

/** The condition that an involvement is one of those asked for. */
const ASKED = `involvement."role" ${among(":roles")} AND involvement."isShown"
  AND (:includeInferred OR claim."basis" IN ('EXPLICIT', 'COREFERENT'))`;

/** Which agreements each of the officials had to do with in the roles asked for. */
const PAIRS = `SELECT DISTINCT involvement."officialId", involvement."agreementId" FROM agreement_involvement involvement
  JOIN claim ON claim."id" = involvement."id" WHERE involvement."officialId" ${among(":officials")} AND ${ASKED}`;

/** Return what reads agreements below officials, and what is below agreements and events. */
export function agreementReaders(database) {
  // Only the keys are put in order, as the rest of most agreements is not asked for.
  const ofOfficials = database.prepare(`
    SELECT page."officialId", ${AGREEMENT} FROM (
      SELECT pair."officialId", agreement."id",
        ROW_NUMBER() OVER (PARTITION BY pair."officialId" ORDER BY ${SIGNED} DESC NULLS LAST, agreement."id") AS "place"
      FROM (${PAIRS}) pair CROSS JOIN agreement ON agreement."id" = pair."agreementId"
      WHERE agreement."isShown") page
    CROSS JOIN agreement ON agreement."id" = page."id"
    WHERE page."place" <= :first ORDER BY page."officialId", page."place"`);
  const counts = database.prepare(`
    SELECT pair."officialId", COUNT(*) AS "count" FROM (${PAIRS}) pair GROUP BY pair."officialId"`);
  const involvements = database.prepare(`
    SELECT involvement."officialId" || '/' || involvement."agreementId" AS "edge", involvement."id", involvement."role",
      involvement."onBehalfOfCountryCode" AS "countryCode", involvement."onBehalfOfOrganizationId" AS "organizationId",
      involvement."capacityId", claim."basis", claim."rule"
    FROM agreement_involvement involvement JOIN claim ON claim."id" = involvement."id"
    WHERE involvement."agreementId" ${among(":agreements")} AND involvement."officialId" ${among(":officials")} AND ${ASKED}
    ORDER BY involvement."id"`);
  const parties = database.prepare(`
    SELECT party."agreementId", party."id", party."participation", party."partyCountryCode" AS "countryCode",
      party."partyOrganizationId" AS "organizationId"
    FROM agreement_party party WHERE party."agreementId" ${among("?")} AND party."isShown"
    ORDER BY party."id"`);
  const actions = database.prepare(`
    SELECT action."agreementId", action."id", action."actionType", action."actionOnEdtf", action."actionOnAsStated",
      action."partyCountryCode" AS "countryCode", action."partyOrganizationId" AS "organizationId"
    FROM agreement_action action WHERE action."agreementId" ${among("?")} AND action."isShown"
    ORDER BY COALESCE(action."actionOnEarliest", action."actionOnLatest") ASC NULLS LAST, action."id"`);
  return {
    /** The first agreements of each official; a key is `{ officialId, args }`. */
    agreementsOfOfficials: byArguments((keys, { first, ...asked }) => {
      const officials = keys.map(({ officialId }) => officialId);
      const rows = ofOfficials.all({ officials: JSON.stringify(officials), first, ...asked });
      return grouped(officials, rows, "officialId");
    }),
    /** How many agreements each official has; a key is `{ officialId, args }`. */
    agreementCount: byArguments((keys, { roles, includeInferred }) => {
      const officials = JSON.stringify(keys.map(({ officialId }) => officialId));
      const found = new Map(counts.raw().all({ officials, roles, includeInferred }));
      return keys.map(({ officialId }) => found.get(officialId) ?? 0);
    }),
    /** The roles behind each edge, strongest first; a key is `{ officialId, agreementId, args }`. */
    involvementsOfEdge: byArguments((keys, { roles, includeInferred }) => {
      const officials = JSON.stringify([...new Set(keys.map(({ officialId }) => officialId))]);
      const agreements = JSON.stringify(keys.map(({ agreementId }) => agreementId));
      const byEdge = new Map(keys.map((key) => [edgeOf(key), []]));
      for (const row of involvements.all({ officials, agreements, roles, includeInferred }))
        byEdge.get(row.edge)?.push(row);
      return keys.map((key) => byEdge.get(edgeOf(key)).sort(byStrength));
    }),
    partiesOfAgreement: (agreements) => grouped(agreements, parties.all(JSON.stringify(agreements)), "agreementId"),
    actionsOfAgreement: (agreements) => grouped(agreements, actions.all(JSON.stringify(agreements)), "agreementId"),
  };
}

/** Return what reads keys, those with the same arguments together, given how keys with the same are read. */
function byArguments(read) {
  return (keys) => {
    const groups = placesBy(keys, ({ args }) => JSON.stringify(args));
    const values = new Array(keys.length);
    for (const places of groups.values()) {
      const together = places.map((place) => keys[place]);
      const found = read(together, parametersOf(together[0].args));
      for (const [index, place] of places.entries()) values[place] = found[index];
    }
    return values;
  };
}

function parametersOf({ first, roles, includeInferred }) {
  return {
    first: first ?? PAGE_CAP,
    roles: JSON.stringify(roles ?? CONCLUSION),
    includeInferred: Number(includeInferred !== false),
  };
}

function edgeOf({ officialId, agreementId }) {
  return `${officialId}/${agreementId}`;
}

function byStrength(one, other) {
  return ROLES.indexOf(one.role) - ROLES.indexOf(other.role);
}

/** Return the places of the keys that have the same name. */
function placesBy(keys, nameOf) {
  const places = new Map();
  for (const [place, key] of keys.entries()) {
    const name = nameOf(key);
    if (!places.has(name)) places.set(name, []);
    places.get(name).push(place);
  }
  return places;
}
