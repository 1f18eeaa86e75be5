import { among, SIGNED } from "../sql.mjs";
import { agreementsOfAll } from "./country-agreements.mjs";

const COLUMNS = `agreement."id", agreement."slug", agreement."title", agreement."instrumentType", agreement."legalForm",
  agreement."latestStatus" AS "status", agreement."signedOnEdtf", agreement."signedOnAsStated", agreement."eventId"`;

/** What stands behind a position in the order of agreements. */
const BEHIND = `(:id IS NULL OR ${SIGNED} < :day OR ${SIGNED} = :day AND agreement."id" > :id
  OR :day IS NULL AND ${SIGNED} IS NULL AND agreement."id" > :id OR :day IS NOT NULL AND ${SIGNED} IS NULL)`;

const PAGE = `ORDER BY ${SIGNED} DESC NULLS LAST, agreement."id" LIMIT :first + 1`;

const ALL = `agreement WHERE agreement."isShown"`;

const MATCHING = `(${agreementsOfAll(":countries")}) common CROSS JOIN agreement ON agreement."id" = common."agreementId"
  WHERE agreement."isShown" AND agreement."latestStatus" ${among(":status")}
    AND agreement."signedOnEarliest" >= :from AND agreement."signedOnLatest" <= :to`;

/** Return the statement of a page: its keys are put in order before anything else of the agreements is read. */
function pageOf(found) {
  return `SELECT ${COLUMNS}, ${SIGNED} AS "day" FROM (SELECT agreement."id" FROM ${found} AND ${BEHIND} ${PAGE}) page
    CROSS JOIN agreement ON agreement."id" = page."id" ORDER BY ${SIGNED} DESC NULLS LAST, agreement."id"`;
}

/** Return what reads pages of agreements: of all, and of those that meet a filter. */
export function agreementListReaders(database) {
  const all = database.prepare(pageOf(ALL));
  const filtered = database.prepare(pageOf(MATCHING));
  const countAll = database.prepare(`SELECT COUNT(*) FROM ${ALL}`).pluck();
  const countFiltered = database.prepare(`SELECT COUNT(*) FROM ${MATCHING}`).pluck();
  return {
    agreementPage(filter, first, after) {
      const page = { first, ...positionOf(after) };
      return filter ? filtered.all({ ...conditions(filter), ...page }) : all.all(page);
    },
    agreementPageCount: (filter) => (filter ? countFiltered.get(conditions(filter)) : countAll.get()),
  };
}

/** Return the cursor of an agreement that a page holds. */
export function cursorOf({ day, id }) {
  return Buffer.from(JSON.stringify([day, id])).toString("base64url");
}

function positionOf(cursor) {
  const [day, id] = cursor ? JSON.parse(Buffer.from(cursor, "base64url").toString()) : [null, null];
  return { day, id };
}

function conditions({ parties, status, signedOn }) {
  return {
    countries: JSON.stringify(parties.includesAll),
    status: JSON.stringify(status.in),
    from: `${signedOn.gte}-01-01`,
    to: `${signedOn.lte}-12-31`,
  };
}
