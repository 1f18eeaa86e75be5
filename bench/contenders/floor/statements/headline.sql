WITH concluded AS MATERIALIZED (
  SELECT involvement.*, claim."basis", claim."rule" FROM official
  JOIN agreement_involvement involvement ON involvement."officialId" = official."id"
  JOIN claim ON claim."id" = involvement."id"
  WHERE official."slug" = :slug AND involvement."isShown" AND involvement."role" IN
    ('SIGNATORY', 'INITIALLER', 'RATIFIER', 'NEGOTIATOR', 'REPRESENTATIVE_OF_PARTY', 'PRESENT_AT_SIGNING'))
SELECT json_object('official', (SELECT json_object(
  'name', official."name",
  'memberships', json_object('nodes', (
    SELECT json_group_array(json_object(
      'post', json_object('label', post."label", 'seniority', post."seniority"),
      'organization', (SELECT json_object('name', "name") FROM organization WHERE organization."id" = post."organizationId"),
      'country', (SELECT json_object('code', "code", 'name', "name") FROM country WHERE country."code" = post."countryCode"),
      'basis', membership."basis",
      'evidence', (
        SELECT json_group_array(json_object(
          'quote', substr(article."body", evidence."start" + 1, evidence."end" - evidence."start"))
          ORDER BY evidence."position")
        FROM evidence CROSS JOIN article ON article."id" = evidence."articleId" WHERE evidence."claimId" = membership."id"))
      ORDER BY membership."id")
    FROM (
      SELECT membership."id", membership."postId", claim."basis" FROM membership
      JOIN claim ON claim."id" = membership."id"
      WHERE membership."isShown" AND membership."officialId" = official."id" ORDER BY membership."id" LIMIT 100) membership
    JOIN post ON post."id" = membership."postId")),
  'agreements', json_object(
    'totalCount', (SELECT COUNT(DISTINCT "agreementId") FROM concluded),
    'edges', (
      SELECT json_group_array(json_object(
        'involvements', (
          SELECT json_group_array(json_object(
            'role', involvement."role",
            'basis', involvement."basis",
            'rule', involvement."rule",
            'onBehalfOf', CASE
              WHEN involvement."onBehalfOfCountryCode" IS NOT NULL
                THEN (SELECT json_object('__typename', 'Country', 'code', "code", 'name', "name")
                  FROM country WHERE country."code" = involvement."onBehalfOfCountryCode")
              WHEN involvement."onBehalfOfOrganizationId" IS NOT NULL
                THEN (SELECT json_object('__typename', 'Organization', 'name', "name")
                  FROM organization WHERE organization."id" = involvement."onBehalfOfOrganizationId") END,
            'capacity', (
              SELECT json_object('post', json_object('label', post."label"))
              FROM membership
              JOIN post ON post."id" = membership."postId" WHERE membership."isShown" AND membership."id" = involvement."capacityId"),
            'evidence', (
              SELECT json_group_array(json_object(
                'quote', substr(article."body", evidence."start" + 1, evidence."end" - evidence."start"),
                'start', evidence."start",
                'end', evidence."end",
                'article', json_object('slug', article."slug", 'headline', article."headline"))
                ORDER BY evidence."position")
              FROM evidence CROSS JOIN article ON article."id" = evidence."articleId" WHERE evidence."claimId" = involvement."id"))
            ORDER BY CASE involvement."role" WHEN 'SIGNATORY' THEN 0 WHEN 'INITIALLER' THEN 1 WHEN 'RATIFIER' THEN 2
              WHEN 'NEGOTIATOR' THEN 3 WHEN 'REPRESENTATIVE_OF_PARTY' THEN 4 ELSE 5 END, involvement."id")
          FROM concluded involvement WHERE involvement."agreementId" = agreement."id"),
        'node', json_object(
          'title', agreement."title",
          'instrumentType', agreement."instrumentType",
          'status', agreement."latestStatus",
          'signedOn', CASE WHEN COALESCE(agreement."signedOnEdtf", agreement."signedOnAsStated") IS NOT NULL
            THEN json_object('edtf', agreement."signedOnEdtf", 'basis', agreement."signedOnBasis") END,
          'parties', json_object('nodes', (
            SELECT json_group_array(json_object(
              'participation', party."participation",
              'party', CASE WHEN party."partyCountryCode" IS NOT NULL
                THEN json_object('__typename', 'Country', 'code', party."partyCountryCode")
                ELSE (SELECT json_object('__typename', 'Organization', 'name', "name")
                  FROM organization WHERE organization."id" = party."partyOrganizationId") END,
              'evidence', (
                SELECT json_group_array(json_object(
                  'quote', substr(article."body", evidence."start" + 1, evidence."end" - evidence."start"))
                  ORDER BY evidence."position")
                FROM evidence CROSS JOIN article ON article."id" = evidence."articleId" WHERE evidence."claimId" = party."id"))
              ORDER BY party."id")
            FROM agreement_party party
            WHERE party."isShown" AND party."agreementId" = agreement."id")),
          'actions', json_object('nodes', (
            SELECT json_group_array(json_object(
              'actionType', action."actionType",
              'actionOn', CASE WHEN COALESCE(action."actionOnEdtf", action."actionOnAsStated") IS NOT NULL
                THEN json_object('edtf', action."actionOnEdtf") END,
              'party', CASE WHEN action."partyCountryCode" IS NOT NULL THEN json_object('__typename', 'Country')
                WHEN action."partyOrganizationId" IS NOT NULL THEN json_object('__typename', 'Organization') END,
              'evidence', (
                SELECT json_group_array(json_object(
                  'quote', substr(article."body", evidence."start" + 1, evidence."end" - evidence."start"))
                  ORDER BY evidence."position")
                FROM evidence CROSS JOIN article ON article."id" = evidence."articleId" WHERE evidence."claimId" = action."id"))
              ORDER BY COALESCE(action."actionOnEarliest", action."actionOnLatest") ASC NULLS LAST, action."id")
            FROM agreement_action action
            WHERE action."isShown" AND action."agreementId" = agreement."id")),
          'event', (
            SELECT json_object(
              'name', event."name",
              'startDate', CASE WHEN COALESCE(event."startDateEdtf", event."startDateAsStated") IS NOT NULL
                THEN json_object('edtf', event."startDateEdtf") END,
              'place', event."place",
              'participants', json_object('edges', (
                SELECT json_group_array(json_object(
                  'role', participation."role",
                  'node', CASE
                    WHEN participation."agentOfficialId" IS NOT NULL
                      THEN (SELECT json_object('__typename', 'Official', 'name', "name")
                        FROM official WHERE official."id" = participation."agentOfficialId")
                    WHEN participation."agentCountryCode" IS NOT NULL THEN json_object('__typename', 'Country')
                    WHEN participation."agentOrganizationId" IS NOT NULL THEN json_object('__typename', 'Organization') END)
                  ORDER BY participation."id")
                FROM participation
                WHERE participation."isShown" AND participation."eventId" = event."id")))
            FROM event
            WHERE event."isShown" AND event."id" = agreement."eventId")))
        ORDER BY COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest") DESC NULLS LAST, agreement."id")
      FROM (
        SELECT * FROM agreement WHERE "id" IN (SELECT "agreementId" FROM concluded)
        ORDER BY COALESCE("signedOnEarliest", "signedOnLatest") DESC NULLS LAST, "id" LIMIT 20) agreement)))
  FROM official WHERE official."slug" = :slug))
