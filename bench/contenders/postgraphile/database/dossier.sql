-- The dossier of two countries: a function for each of its lists.

-- The countries that take part in an event: themselves, represented, or through an organization.
CREATE VIEW data.event_country AS
  WITH part AS NOT MATERIALIZED (
    SELECT participation.* FROM data.participation
    JOIN data.claim ON claim."id" = participation."id" AND claim."review" = 'ACCEPTED'
    JOIN data.claim whole ON whole."id" = participation."eventId" AND whole."review" = 'ACCEPTED')
  SELECT "eventId", "agentCountryCode" AS "countryCode" FROM part WHERE "agentCountryCode" IS NOT NULL
  UNION ALL SELECT "eventId", "representingCountryCode" FROM part WHERE "representingCountryCode" IS NOT NULL
  UNION ALL SELECT part."eventId", organization."countryCode" FROM part
    JOIN data.organization ON organization."id" = part."agentOrganizationId" WHERE organization."countryCode" IS NOT NULL
  UNION ALL SELECT part."eventId", organization."countryCode" FROM part
    JOIN data.organization ON organization."id" = part."representingOrganizationId" WHERE organization."countryCode" IS NOT NULL;

CREATE VIEW data.commitment_country AS
  WITH part AS NOT MATERIALIZED (
    SELECT commitment_party.* FROM data.commitment_party
    JOIN data.claim ON claim."id" = commitment_party."id" AND claim."review" = 'ACCEPTED')
  SELECT "commitmentId", "agentCountryCode" AS "countryCode" FROM part WHERE "agentCountryCode" IS NOT NULL
  UNION ALL SELECT part."commitmentId", organization."countryCode" FROM part
    JOIN data.organization ON organization."id" = part."agentOrganizationId" WHERE organization."countryCode" IS NOT NULL;

-- The events of both, and the parts of such events in which no third country takes part.
CREATE FUNCTION data.relation_event_ids(one text, other text) RETURNS SETOF integer LANGUAGE sql STABLE ROWS 100 AS $$
  WITH shared AS (
    SELECT "eventId" FROM data.event_country WHERE "countryCode" = one
    INTERSECT SELECT "eventId" FROM data.event_country WHERE "countryCode" = other)
  SELECT "eventId" FROM shared
  UNION SELECT part."id" FROM data.event part JOIN data.claim ON claim."id" = part."id" AND claim."review" = 'ACCEPTED'
    WHERE part."parentId" IN (SELECT "eventId" FROM shared) AND NOT EXISTS (
      SELECT FROM data.event_country third WHERE third."eventId" = part."id" AND third."countryCode" NOT IN (one, other))
$$;

CREATE FUNCTION data.relation_agreement_ids(one text, other text) RETURNS SETOF integer LANGUAGE sql STABLE ROWS 100 AS $$
  SELECT "agreementId" FROM api.agreement_country WHERE "countryCode" = one
  INTERSECT SELECT "agreementId" FROM api.agreement_country WHERE "countryCode" = other
$$;

CREATE FUNCTION data.relation_commitment_ids(one text, other text) RETURNS SETOF integer LANGUAGE sql STABLE ROWS 100 AS $$
  (SELECT "commitmentId" FROM data.commitment_country WHERE "countryCode" = one
    INTERSECT SELECT "commitmentId" FROM data.commitment_country WHERE "countryCode" = other)
  UNION SELECT commitment."id" FROM data.commitment WHERE "eventId" IN (SELECT data.relation_event_ids(one, other))
    AND NOT EXISTS (SELECT FROM data.commitment_country third
      WHERE third."commitmentId" = commitment."id" AND third."countryCode" NOT IN (one, other))
$$;

CREATE FUNCTION data.relation_figure_ids(one text, other text) RETURNS SETOF integer LANGUAGE sql STABLE ROWS 100 AS $$
  SELECT "id" FROM data.figure WHERE "commitmentId" IS NULL
    AND ("fromCountryCode" = one AND "toCountryCode" = other OR "fromCountryCode" = other AND "toCountryCode" = one)
$$;

CREATE FUNCTION data.relation_statement_ids(one text, other text) RETURNS SETOF integer LANGUAGE sql STABLE ROWS 100 AS $$
  SELECT "id" FROM data.statement WHERE "eventId" IN (SELECT data.relation_event_ids(one, other))
  UNION (SELECT "statementId" FROM data.statement_party
      JOIN data.claim ON claim."id" = statement_party."id" AND claim."review" = 'ACCEPTED' WHERE "agentCountryCode" = one
    INTERSECT SELECT "statementId" FROM data.statement_party
      JOIN data.claim ON claim."id" = statement_party."id" AND claim."review" = 'ACCEPTED' WHERE "agentCountryCode" = other)
$$;

CREATE FUNCTION api.relation_agreements(one text, other text) RETURNS SETOF api.agreement LANGUAGE sql STABLE AS $$
  SELECT agreement.* FROM api.agreement WHERE "id" IN (SELECT data.relation_agreement_ids(one, other))
  ORDER BY "signedDay" DESC, "id"
$$;

CREATE FUNCTION api.relation_events(one text, other text) RETURNS SETOF api.event LANGUAGE sql STABLE AS $$
  SELECT shown.* FROM api.event shown JOIN data.event ON event."id" = shown."id"
  WHERE shown."id" IN (SELECT data.relation_event_ids(one, other))
  ORDER BY COALESCE(event."startDateEarliest", event."startDateLatest") DESC NULLS LAST, "id"
$$;

CREATE FUNCTION api.relation_commitments(one text, other text) RETURNS SETOF api.commitment LANGUAGE sql STABLE AS $$
  SELECT commitment.* FROM api.commitment WHERE "id" IN (SELECT data.relation_commitment_ids(one, other)) ORDER BY "id"
$$;

CREATE FUNCTION api.relation_figures(one text, other text) RETURNS SETOF api.figure LANGUAGE sql STABLE AS $$
  SELECT figure.* FROM api.figure WHERE "id" IN (SELECT data.relation_figure_ids(one, other)) ORDER BY "id"
$$;

CREATE FUNCTION api.relation_statements(one text, other text) RETURNS SETOF api.statement LANGUAGE sql STABLE AS $$
  SELECT statement.* FROM api.statement WHERE "id" IN (SELECT data.relation_statement_ids(one, other)) ORDER BY "id"
$$;

CREATE FUNCTION api.relation_officials(one text, other text) RETURNS SETOF api.official LANGUAGE sql STABLE AS $$
  SELECT official.* FROM api.official WHERE "review" = 'ACCEPTED' AND "id" IN (
    SELECT participation."agentOfficialId" FROM data.participation
    JOIN data.claim ON claim."id" = participation."id" AND claim."review" = 'ACCEPTED'
    LEFT JOIN data.organization ON organization."id" = participation."representingOrganizationId"
    WHERE participation."eventId" IN (SELECT data.relation_event_ids(one, other)) AND (
      participation."representingCountryCode" IN (one, other) OR organization."countryCode" IN (one, other)
      OR EXISTS (SELECT FROM api.membership JOIN data.post ON post."id" = membership."postId"
        WHERE membership."officialId" = participation."agentOfficialId" AND post."countryCode" IN (one, other))))
  ORDER BY "name", "id"
$$;

-- Everything that can stand on a timeline; the column of its kind leads to it.
CREATE VIEW api.timeline_entry AS
  SELECT 0 AS "id", '' AS "day", NULL::integer AS "eventId", NULL::integer AS "actionId", NULL::integer AS "commitmentId",
    NULL::integer AS "figureId", NULL::integer AS "statementId" WHERE false;
COMMENT ON VIEW api.timeline_entry IS E'@primaryKey id
@foreignKey ("eventId") references api.event ("id")
@foreignKey ("actionId") references api.agreement_action ("id")
@foreignKey ("commitmentId") references api.commitment ("id")
@foreignKey ("figureId") references api.figure ("id")
@foreignKey ("statementId") references api.statement ("id")';

CREATE FUNCTION api.relation_timeline(one text, other text) RETURNS SETOF api.timeline_entry LANGUAGE sql STABLE AS $$
  WITH held AS NOT MATERIALIZED (
    SELECT event."id", COALESCE("startDateEarliest", "startDateLatest") AS "day" FROM data.event
    JOIN data.claim ON claim."id" = event."id" AND claim."review" = 'ACCEPTED')
  SELECT entry."id", entry."day", "eventId", "actionId", "commitmentId", "figureId", "statementId" FROM (
    SELECT "id", "day", "id" AS "eventId", NULL::integer AS "actionId", NULL::integer AS "commitmentId",
      NULL::integer AS "figureId", NULL::integer AS "statementId" FROM held WHERE "id" IN (SELECT data.relation_event_ids(one, other))
    UNION ALL SELECT action."id", action."actionDay", NULL, action."id", NULL, NULL, NULL FROM api.agreement_action action
      JOIN data.claim whole ON whole."id" = action."agreementId" AND whole."review" = 'ACCEPTED'
      WHERE action."agreementId" IN (SELECT data.relation_agreement_ids(one, other))
    UNION ALL SELECT commitment."id", held."day", NULL, NULL, commitment."id", NULL, NULL FROM data.commitment
      LEFT JOIN held ON held."id" = commitment."eventId" WHERE commitment."id" IN (SELECT data.relation_commitment_ids(one, other))
    UNION ALL SELECT figure."id", COALESCE("periodEarliest", "periodLatest", held."day"), NULL, NULL, NULL, figure."id", NULL
      FROM data.figure LEFT JOIN held ON held."id" = figure."eventId" WHERE figure."id" IN (SELECT data.relation_figure_ids(one, other))
    UNION ALL SELECT statement."id", held."day", NULL, NULL, NULL, NULL, statement."id" FROM data.statement
      LEFT JOIN held ON held."id" = statement."eventId" WHERE statement."id" IN (SELECT data.relation_statement_ids(one, other))
  ) entry JOIN data.claim ON claim."id" = entry."id" AND claim."review" = 'ACCEPTED'
  ORDER BY entry."day" NULLS LAST, entry."id"
$$;
