-- The dossier of two countries: what belongs to it is found out once, and its lists are made of that.

-- The countries that take part in an event: themselves, represented, or through an organization.
CREATE VIEW data.event_country AS
  WITH part AS NOT MATERIALIZED (SELECT * FROM data.participation WHERE "isShown")
  SELECT "eventId", "agentCountryCode" AS "countryCode" FROM part WHERE "agentCountryCode" IS NOT NULL
  UNION ALL SELECT "eventId", "representingCountryCode" FROM part WHERE "representingCountryCode" IS NOT NULL
  UNION ALL SELECT part."eventId", organization."countryCode" FROM part
    JOIN data.organization ON organization."id" = part."agentOrganizationId" WHERE organization."countryCode" IS NOT NULL
  UNION ALL SELECT part."eventId", organization."countryCode" FROM part
    JOIN data.organization ON organization."id" = part."representingOrganizationId" WHERE organization."countryCode" IS NOT NULL;

CREATE VIEW data.commitment_country AS
  WITH part AS NOT MATERIALIZED (SELECT * FROM data.commitment_party WHERE "isShown")
  SELECT "commitmentId", "agentCountryCode" AS "countryCode" FROM part WHERE "agentCountryCode" IS NOT NULL
  UNION ALL SELECT part."commitmentId", organization."countryCode" FROM part
    JOIN data.organization ON organization."id" = part."agentOrganizationId" WHERE organization."countryCode" IS NOT NULL;

CREATE TYPE api.relation AS (
  "one" text,
  "other" text,
  "eventIds" integer[],
  "agreementIds" integer[],
  "commitmentIds" integer[],
  "figureIds" integer[],
  "statementIds" integer[]
);

CREATE FUNCTION api.relation(one text, other text) RETURNS api.relation LANGUAGE plpgsql STABLE
  SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  both_have integer[];
  relation api.relation;
BEGIN
  relation."one" := one;
  relation."other" := other;
  -- The events of both, and the parts of such events in which no third country takes part.
  both_have := ARRAY(
    SELECT "eventId" FROM data.event_country WHERE "countryCode" = one
    INTERSECT SELECT "eventId" FROM data.event_country WHERE "countryCode" = other);
  relation."eventIds" := ARRAY(
    SELECT unnest(both_have)
    UNION SELECT part."id" FROM data.event part WHERE part."parentId" = ANY (both_have) AND part."isShown" AND NOT EXISTS (
      SELECT FROM data.event_country third
        WHERE third."eventId" = part."id" AND third."countryCode" NOT IN (one, other)));
  relation."agreementIds" := ARRAY(
    SELECT "agreementId" FROM api.agreement_country WHERE "countryCode" = one
    INTERSECT SELECT "agreementId" FROM api.agreement_country WHERE "countryCode" = other);
  -- The commitments in which both have a role, and those made at the events in which no third country has one.
  relation."commitmentIds" := ARRAY(
    (SELECT "commitmentId" FROM data.commitment_country WHERE "countryCode" = one
      INTERSECT SELECT "commitmentId" FROM data.commitment_country WHERE "countryCode" = other)
    UNION SELECT commitment."id" FROM data.commitment WHERE "eventId" = ANY (relation."eventIds")
      AND NOT EXISTS (SELECT FROM data.commitment_country third
        WHERE third."commitmentId" = commitment."id" AND third."countryCode" NOT IN (one, other)));
  relation."figureIds" := ARRAY(
    SELECT "id" FROM data.figure WHERE "commitmentId" IS NULL
      AND ("fromCountryCode" = one AND "toCountryCode" = other OR "fromCountryCode" = other AND "toCountryCode" = one));
  -- The statements made at the events, and those of which both are parties.
  relation."statementIds" := ARRAY(
    SELECT "id" FROM data.statement WHERE "eventId" = ANY (relation."eventIds")
    UNION (SELECT "statementId" FROM data.statement_party WHERE "agentCountryCode" = one AND "isShown"
      INTERSECT SELECT "statementId" FROM data.statement_party WHERE "agentCountryCode" = other AND "isShown"));
  RETURN relation;
END
$$;

CREATE FUNCTION api.relation_agreements(relation api.relation) RETURNS SETOF api.agreement LANGUAGE sql STABLE AS $$
  SELECT agreement.* FROM api.agreement WHERE "id" = ANY (relation."agreementIds") ORDER BY "signedDay" DESC, "id"
$$;

CREATE FUNCTION api.relation_events(relation api.relation) RETURNS SETOF api.event LANGUAGE sql STABLE AS $$
  SELECT event.* FROM api.event WHERE "id" = ANY (relation."eventIds") ORDER BY "startDay" DESC, "id"
$$;

CREATE FUNCTION api.relation_commitments(relation api.relation) RETURNS SETOF api.commitment LANGUAGE sql STABLE AS $$
  SELECT commitment.* FROM api.commitment WHERE "id" = ANY (relation."commitmentIds") ORDER BY "id"
$$;

CREATE FUNCTION api.relation_figures(relation api.relation) RETURNS SETOF api.figure LANGUAGE sql STABLE AS $$
  SELECT figure.* FROM api.figure WHERE "id" = ANY (relation."figureIds") ORDER BY "id"
$$;

CREATE FUNCTION api.relation_statements(relation api.relation) RETURNS SETOF api.statement LANGUAGE sql STABLE AS $$
  SELECT statement.* FROM api.statement WHERE "id" = ANY (relation."statementIds") ORDER BY "id"
$$;

-- Who took part in the events, representing one of the two or holding a post of one.
CREATE FUNCTION api.relation_officials(relation api.relation) RETURNS SETOF api.official LANGUAGE sql STABLE AS $$
  SELECT official.* FROM api.official WHERE "review" = 'ACCEPTED' AND "id" IN (
    SELECT participation."agentOfficialId" FROM data.participation
    LEFT JOIN data.organization ON organization."id" = participation."representingOrganizationId"
    WHERE participation."eventId" = ANY (relation."eventIds")
      AND participation."isShown"
      AND (participation."representingCountryCode" IN (relation."one", relation."other")
        OR organization."countryCode" IN (relation."one", relation."other")
        OR EXISTS (SELECT FROM api.membership JOIN data.post ON post."id" = membership."postId"
          WHERE membership."officialId" = participation."agentOfficialId"
            AND post."countryCode" IN (relation."one", relation."other"))))
  ORDER BY "name", "id"
$$;

-- What stands on a timeline; the column of its kind leads to it.
CREATE VIEW api.timeline_entry AS
  SELECT 0 AS "id", '' AS "day", NULL::integer AS "eventId", NULL::integer AS "actionId", NULL::integer AS "commitmentId",
    NULL::integer AS "figureId", NULL::integer AS "statementId" WHERE false;
COMMENT ON VIEW api.timeline_entry IS E'@primaryKey id
@foreignKey ("eventId") references api.event ("id")
@foreignKey ("actionId") references api.agreement_action ("id")
@foreignKey ("commitmentId") references api.commitment ("id")
@foreignKey ("figureId") references api.figure ("id")
@foreignKey ("statementId") references api.statement ("id")';

CREATE FUNCTION api.relation_timeline(relation api.relation) RETURNS SETOF api.timeline_entry LANGUAGE sql STABLE AS $$
  SELECT * FROM (
    SELECT "id", NULLIF("startDay", '') AS "day", "id" AS "eventId", NULL::integer AS "actionId", NULL::integer AS "commitmentId",
      NULL::integer AS "figureId", NULL::integer AS "statementId" FROM api.event WHERE "id" = ANY (relation."eventIds")
    UNION ALL SELECT "id", "actionDay", NULL, "id", NULL, NULL, NULL
      FROM api.agreement_action action WHERE "agreementId" = ANY (relation."agreementIds")
    UNION ALL SELECT commitment."id", NULLIF(event."startDay", ''), NULL, NULL, commitment."id", NULL, NULL
      FROM data.commitment LEFT JOIN api.event ON event."id" = commitment."eventId"
      WHERE commitment."id" = ANY (relation."commitmentIds") AND commitment."isShown"
    UNION ALL SELECT figure."id", COALESCE("periodEarliest", "periodLatest", NULLIF(event."startDay", '')), NULL, NULL, NULL, figure."id", NULL
      FROM data.figure LEFT JOIN api.event ON event."id" = figure."eventId" WHERE figure."id" = ANY (relation."figureIds") AND figure."isShown"
    UNION ALL SELECT statement."id", NULLIF(event."startDay", ''), NULL, NULL, NULL, NULL, statement."id"
      FROM data.statement LEFT JOIN api.event ON event."id" = statement."eventId"
      WHERE statement."id" = ANY (relation."statementIds") AND statement."isShown"
  ) entry
  ORDER BY "day" NULLS LAST, "id"
$$;
