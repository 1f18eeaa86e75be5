WITH country_agreement AS (
  SELECT party."agreementId", party."partyCountryCode" AS "code" FROM agreement_party party
    WHERE party."isShown" AND party."partyCountryCode" IN (:one, :other)
  UNION ALL SELECT party."agreementId", party."onBehalfOfCode" FROM agreement_party party
    WHERE party."isShown" AND party."onBehalfOfCode" IN (:one, :other)
  UNION ALL SELECT party."agreementId", organization."countryCode" FROM organization
    CROSS JOIN agreement_party party ON party."partyOrganizationId" = organization."id"
    WHERE party."isShown" AND organization."countryCode" IN (:one, :other)),
of_agreement AS MATERIALIZED (
  SELECT agreement."id", COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest") AS "day" FROM agreement
  WHERE agreement."isShown" AND agreement."id" IN (SELECT "agreementId" FROM country_agreement GROUP BY "agreementId" HAVING MIN("code") <> MAX("code"))),
country_event AS (
  SELECT participation."eventId", participation."agentCountryCode" AS "code" FROM participation
    WHERE participation."isShown" AND participation."agentCountryCode" IN (:one, :other)
  UNION ALL SELECT participation."eventId", participation."representingCountryCode" FROM participation
    WHERE participation."isShown" AND participation."representingCountryCode" IN (:one, :other)
  UNION ALL SELECT participation."eventId", organization."countryCode" FROM organization
    CROSS JOIN participation ON participation."agentOrganizationId" = organization."id"
    WHERE participation."isShown" AND organization."countryCode" IN (:one, :other)
  UNION ALL SELECT participation."eventId", organization."countryCode" FROM organization
    CROSS JOIN participation ON participation."representingOrganizationId" = organization."id"
    WHERE participation."isShown" AND organization."countryCode" IN (:one, :other)),
both_event AS MATERIALIZED (
  SELECT "eventId" AS "id" FROM country_event
  GROUP BY "eventId" HAVING MIN("code") <> MAX("code")),
of_event AS MATERIALIZED (
  SELECT "id" FROM both_event
  UNION SELECT part."id" FROM both_event
    CROSS JOIN event part ON part."parentId" = both_event."id"
    WHERE part."isShown" AND NOT EXISTS (
      SELECT 1 FROM participation
      LEFT JOIN organization agent ON agent."id" = participation."agentOrganizationId"
      LEFT JOIN organization represented ON represented."id" = participation."representingOrganizationId"
      WHERE participation."isShown" AND participation."eventId" = part."id" AND (participation."agentCountryCode" NOT IN (:one, :other)
        OR participation."representingCountryCode" NOT IN (:one, :other)
        OR agent."countryCode" NOT IN (:one, :other) OR represented."countryCode" NOT IN (:one, :other)))),
country_commitment AS (
  SELECT party."commitmentId", party."agentCountryCode" AS "code" FROM commitment_party party
    WHERE party."isShown" AND party."agentCountryCode" IN (:one, :other)
  UNION ALL SELECT party."commitmentId", organization."countryCode" FROM organization
    CROSS JOIN commitment_party party ON party."agentOrganizationId" = organization."id"
    WHERE party."isShown" AND organization."countryCode" IN (:one, :other)),
of_commitment AS MATERIALIZED (
  SELECT commitment."id" FROM commitment
  WHERE commitment."isShown" AND commitment."id" IN (
    SELECT "commitmentId" FROM country_commitment GROUP BY "commitmentId" HAVING MIN("code") <> MAX("code")
    UNION SELECT made."id" FROM of_event CROSS JOIN commitment made ON made."eventId" = of_event."id"
    WHERE NOT EXISTS (
      SELECT 1 FROM commitment_party party
      LEFT JOIN organization ON organization."id" = party."agentOrganizationId"
      WHERE party."isShown" AND party."commitmentId" = made."id"
        AND (party."agentCountryCode" NOT IN (:one, :other) OR organization."countryCode" NOT IN (:one, :other))))),
of_figure AS MATERIALIZED (
  SELECT figure."id" FROM figure
  WHERE figure."isShown" AND figure."commitmentId" IS NULL
    AND (figure."fromCountryCode" = :one AND figure."toCountryCode" = :other
      OR figure."fromCountryCode" = :other AND figure."toCountryCode" = :one)),
of_statement AS MATERIALIZED (
  SELECT statement."id" FROM statement
  WHERE statement."isShown" AND statement."id" IN (
    SELECT made."id" FROM of_event CROSS JOIN statement made ON made."eventId" = of_event."id"
    UNION SELECT party."statementId" FROM statement_party party
      WHERE party."isShown" AND party."agentCountryCode" IN (:one, :other)
      GROUP BY party."statementId" HAVING COUNT(DISTINCT party."agentCountryCode") = 2)),
of_official AS MATERIALIZED (
  SELECT DISTINCT participation."agentOfficialId" AS "id" FROM of_event
  CROSS JOIN participation ON participation."eventId" = of_event."id" AND participation."agentOfficialId" IS NOT NULL
    AND participation."isShown"
  LEFT JOIN organization ON organization."id" = participation."representingOrganizationId"
  WHERE participation."representingCountryCode" IN (:one, :other)
    OR organization."countryCode" IN (:one, :other)
    OR EXISTS (
      SELECT 1 FROM membership JOIN post ON post."id" = membership."postId" AND post."countryCode" IN (:one, :other)
      WHERE membership."officialId" = participation."agentOfficialId" AND membership."isShown")),
entry AS (
  SELECT event."id", 'Event' AS "type", COALESCE(event."startDateEarliest", event."startDateLatest") AS "day"
    FROM of_event CROSS JOIN event ON event."id" = of_event."id"
  UNION ALL SELECT action."id", 'AgreementAction', COALESCE(action."actionOnEarliest", action."actionOnLatest")
    FROM of_agreement CROSS JOIN agreement_action action ON action."agreementId" = of_agreement."id" AND action."isShown"
  UNION ALL SELECT commitment."id", 'Commitment', CASE WHEN event."isShown"
      THEN COALESCE(event."startDateEarliest", event."startDateLatest") END
    FROM of_commitment CROSS JOIN commitment ON commitment."id" = of_commitment."id"
    LEFT JOIN event ON event."id" = commitment."eventId"
  UNION ALL SELECT figure."id", 'Figure', COALESCE(figure."periodEarliest", figure."periodLatest",
      CASE WHEN event."isShown" THEN COALESCE(event."startDateEarliest", event."startDateLatest") END)
    FROM of_figure CROSS JOIN figure ON figure."id" = of_figure."id"
    LEFT JOIN event ON event."id" = figure."eventId"
  UNION ALL SELECT statement."id", 'Statement', CASE WHEN event."isShown"
      THEN COALESCE(event."startDateEarliest", event."startDateLatest") END
    FROM of_statement CROSS JOIN statement ON statement."id" = of_statement."id"
    LEFT JOIN event ON event."id" = statement."eventId")
SELECT json_object('relation', json_object(
  'agreements', json_object(
    'totalCount', (SELECT COUNT(*) FROM of_agreement),
    'nodes', (
      SELECT json_group_array(json_object(
        'slug', agreement."slug",
        'title', agreement."title",
        'instrumentType', agreement."instrumentType",
        'status', agreement."latestStatus",
        'signedOn', CASE WHEN COALESCE(agreement."signedOnEdtf", agreement."signedOnAsStated") IS NOT NULL
          THEN json_object('edtf', agreement."signedOnEdtf") END)
        ORDER BY page."day" DESC NULLS LAST, page."id")
      FROM (SELECT * FROM of_agreement ORDER BY "day" DESC NULLS LAST, "id" LIMIT 20) page
      JOIN agreement ON agreement."id" = page."id")),
  'events', json_object(
    'totalCount', (SELECT COUNT(*) FROM of_event),
    'nodes', (
      SELECT json_group_array(json_object(
        'slug', event."slug",
        'name', event."name",
        'classification', event."classification",
        'startDate', CASE WHEN COALESCE(event."startDateEdtf", event."startDateAsStated") IS NOT NULL
          THEN json_object('edtf', event."startDateEdtf") END,
        'place', event."place")
        ORDER BY COALESCE(event."startDateEarliest", event."startDateLatest") DESC NULLS LAST, event."id")
      FROM (
        SELECT event.* FROM of_event CROSS JOIN event ON event."id" = of_event."id"
        ORDER BY COALESCE(event."startDateEarliest", event."startDateLatest") DESC NULLS LAST, event."id" LIMIT 20) event)),
  'commitments', json_object('nodes', (
    SELECT json_group_array(json_object(
      'slug', commitment."slug",
      'type', commitment."type",
      'content', commitment."content",
      'status', commitment."status",
      'deadline', CASE WHEN COALESCE(commitment."deadlineEdtf", commitment."deadlineAsStated") IS NOT NULL
        THEN json_object('edtf', commitment."deadlineEdtf") END)
      ORDER BY commitment."id")
    FROM (SELECT "id" FROM of_commitment ORDER BY "id" LIMIT 20) page JOIN commitment ON commitment."id" = page."id")),
  'figures', json_object('nodes', (
    SELECT json_group_array(json_object(
      'slug', figure."slug",
      'metric', figure."metric",
      'value', figure."value",
      'unit', figure."unit",
      'currency', figure."currency",
      'asStated', figure."asStated",
      'period', CASE WHEN COALESCE(figure."periodEdtf", figure."periodAsStated") IS NOT NULL
        THEN json_object('edtf', figure."periodEdtf") END)
      ORDER BY figure."id")
    FROM (SELECT "id" FROM of_figure ORDER BY "id" LIMIT 20) page JOIN figure ON figure."id" = page."id")),
  'statements', json_object('nodes', (
    SELECT json_group_array(json_object(
      'slug', statement."slug",
      'quoteType', statement."quoteType",
      'text', statement."text",
      'evidence', (
        SELECT json_group_array(json_object(
          'quote', substr(article."body", evidence."start" + 1, evidence."end" - evidence."start"),
          'article', json_object('slug', article."slug", 'headline', article."headline"))
          ORDER BY evidence."position")
        FROM evidence JOIN article ON article."id" = evidence."articleId" WHERE evidence."claimId" = statement."id"))
      ORDER BY statement."id")
    FROM (SELECT "id" FROM of_statement ORDER BY "id" LIMIT 20) page JOIN statement ON statement."id" = page."id")),
  'officials', json_object('nodes', (
    SELECT json_group_array(json_object('slug', official."slug", 'name', official."name")
      ORDER BY official."name", official."id")
    FROM (
      SELECT official.* FROM of_official CROSS JOIN official ON official."id" = of_official."id" AND official."review" = 'ACCEPTED'
      ORDER BY official."name", official."id" LIMIT 20) official)),
  'timeline', json_object('nodes', (
    SELECT json_group_array(CASE page."type"
      WHEN 'Event' THEN (SELECT json_object('__typename', 'Event', 'slug', "slug", 'name', "name")
        FROM event WHERE event."id" = page."id")
      WHEN 'AgreementAction' THEN (
        SELECT json_object('__typename', 'AgreementAction', 'actionType', action."actionType",
          'actionOn', CASE WHEN COALESCE(action."actionOnEdtf", action."actionOnAsStated") IS NOT NULL
            THEN json_object('edtf', action."actionOnEdtf") END)
        FROM agreement_action action WHERE action."id" = page."id")
      WHEN 'Commitment' THEN (SELECT json_object('__typename', 'Commitment', 'slug', "slug", 'content', "content")
        FROM commitment WHERE commitment."id" = page."id")
      WHEN 'Figure' THEN (SELECT json_object('__typename', 'Figure', 'slug', "slug", 'asStated', "asStated")
        FROM figure WHERE figure."id" = page."id")
      ELSE (SELECT json_object('__typename', 'Statement', 'slug', "slug", 'text', "text")
        FROM statement WHERE statement."id" = page."id") END
      ORDER BY page."day" ASC NULLS LAST, page."id")
    FROM (SELECT * FROM entry ORDER BY "day" ASC NULLS LAST, "id" LIMIT 20) page))))
