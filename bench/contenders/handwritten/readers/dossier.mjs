import { among, BEGUN, SIGNED } from "../sql.mjs";

/** The day of the event at which something was said or promised, as far as the event is shown. */
const EVENT_DAY = `CASE WHEN event."isShown" THEN ${BEGUN} END`;

const OFFICIALS = `
  SELECT "id", "slug", "name" FROM official WHERE "review" = 'ACCEPTED' AND "id" IN (
    SELECT participation."agentOfficialId" FROM participation
    LEFT JOIN organization ON organization."id" = participation."representingOrganizationId"
    WHERE participation."eventId" ${among(":events")} AND participation."isShown"
      AND (participation."representingCountryCode" ${among(":pair")} OR organization."countryCode" ${among(":pair")}
        OR EXISTS (SELECT 1 FROM membership JOIN post ON post."id" = membership."postId"
          WHERE membership."officialId" = participation."agentOfficialId" AND membership."isShown"
            AND post."countryCode" ${among(":pair")})))
  ORDER BY "name", "id" LIMIT :first`;

const TIMELINE = `
  SELECT * FROM (
    SELECT event."id", 'Event' AS "__typename", ${BEGUN} AS "day" FROM event WHERE event."id" ${among(":events")}
    UNION ALL SELECT action."id", 'AgreementAction', COALESCE(action."actionOnEarliest", action."actionOnLatest")
      FROM agreement_action action WHERE action."agreementId" ${among(":agreements")} AND action."isShown"
    UNION ALL SELECT commitment."id", 'Commitment', ${EVENT_DAY}
      FROM commitment LEFT JOIN event ON event."id" = commitment."eventId" WHERE commitment."id" ${among(":commitments")}
    UNION ALL SELECT figure."id", 'Figure', COALESCE(figure."periodEarliest", figure."periodLatest", ${EVENT_DAY})
      FROM figure LEFT JOIN event ON event."id" = figure."eventId" WHERE figure."id" ${among(":figures")}
    UNION ALL SELECT statement."id", 'Statement', ${EVENT_DAY}
      FROM statement LEFT JOIN event ON event."id" = statement."eventId" WHERE statement."id" ${among(":statements")})
  ORDER BY "day" ASC NULLS LAST, "id" LIMIT :first`;

const LISTS = {
  agreements: `SELECT "id", "slug", "title", "instrumentType", "latestStatus" AS "status", "signedOnEdtf", "signedOnAsStated"
    FROM agreement WHERE "id" ${among(":keys")} ORDER BY ${SIGNED} DESC NULLS LAST, "id" LIMIT :first`,
  events: `SELECT "id", "slug", "name", "classification", "startDateEdtf", "startDateAsStated", "place"
    FROM event WHERE "id" ${among(":keys")} ORDER BY ${BEGUN} DESC NULLS LAST, "id" LIMIT :first`,
  commitments: `SELECT "id", "slug", "type", "content", "status", "deadlineEdtf", "deadlineAsStated"
    FROM commitment WHERE "id" ${among(":keys")} ORDER BY "id" LIMIT :first`,
  figures: `SELECT "id", "slug", "metric", "value", "unit", "currency", "asStated", "periodEdtf", "periodAsStated"
    FROM figure WHERE "id" ${among(":keys")} ORDER BY "id" LIMIT :first`,
  statements: `SELECT "id", "slug", "quoteType", "text" FROM statement WHERE "id" ${among(":keys")} ORDER BY "id" LIMIT :first`,
};

/** What of a thing is told on a timeline, by its type. */
const ENTRIES = {
  Event: `SELECT "id", "slug", "name" FROM event WHERE "id" ${among("?")}`,
  AgreementAction: `SELECT "id", "actionType", "actionOnEdtf", "actionOnAsStated" FROM agreement_action WHERE "id" ${among("?")}`,
  Commitment: `SELECT "id", "slug", "content" FROM commitment WHERE "id" ${among("?")}`,
  Figure: `SELECT "id", "slug", "asStated" FROM figure WHERE "id" ${among("?")}`,
  Statement: `SELECT "id", "slug", "text" FROM statement WHERE "id" ${among("?")}`,
};

/** Return what reads the lists of a dossier, whose keys are known. */
export function dossierReaders(database) {
  const lists = prepared(database, LISTS);
  const entries = prepared(database, ENTRIES);
  const officials = database.prepare(OFFICIALS);
  const timeline = database.prepare(TIMELINE);
  return {
    listOfDossier: (name, keys, first) => lists[name].all({ keys, first }),
    officialsOfDossier: ({ pair, events }, first) => officials.all({ pair, events: events(), first }),
    timelineOfDossier({ events, agreements, commitments, figures, statements }, first) {
      const page = timeline.all({
        events: events(),
        agreements: agreements(),
        commitments: commitments(),
        figures: figures(),
        statements: statements(),
        first,
      });
      return entriesOf(page, entries);
    },
  };
}

/** Reads the things of a page of the timeline, one statement per type. */
function entriesOf(page, statements) {
  const found = new Map();
  for (const type of new Set(page.map(({ __typename }) => __typename))) {
    const keys = page.filter(({ __typename }) => __typename === type).map(({ id }) => id);
    for (const row of statements[type].all(JSON.stringify(keys))) found.set(row.id, { ...row, __typename: type });
  }
  return page.map(({ id }) => found.get(id));
}

function prepared(database, texts) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, database.prepare(text)]));
}
