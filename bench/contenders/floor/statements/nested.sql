SELECT json_object('officials', json_object('nodes', json_group_array(json_object(
  'slug', official."slug",
  'name', official."name",
  'agreements', json_object('nodes', (
    SELECT json_group_array(json_object(
      'slug', agreement."slug",
      'title', agreement."title",
      'instrumentType', agreement."instrumentType",
      'status', agreement."latestStatus",
      'signedOn', CASE WHEN COALESCE(agreement."signedOnEdtf", agreement."signedOnAsStated") IS NOT NULL
        THEN json_object('edtf', agreement."signedOnEdtf") END,
      'parties', json_object('nodes', (
        SELECT json_group_array(json_object(
          'participation', party."participation",
          'party', CASE WHEN party."partyCountryCode" IS NULL
            THEN (SELECT json_object('__typename', 'Organization', 'slug', "slug", 'name', "name")
              FROM organization WHERE organization."id" = party."partyOrganizationId")
            ELSE (SELECT json_object('__typename', 'Country', 'code', "code", 'name', "name")
              FROM country WHERE country."code" = party."partyCountryCode") END,
          'evidence', (
            SELECT json_group_array(json_object(
              'quote', substr(article."body", evidence."start" + 1, evidence."end" - evidence."start"),
              'article', json_object('slug', article."slug", 'headline', article."headline"))
              ORDER BY evidence."position")
            FROM evidence CROSS JOIN article ON article."id" = evidence."articleId" WHERE evidence."claimId" = party."id"))
          ORDER BY party."id")
        FROM agreement_party party
        WHERE party."isShown" AND party."agreementId" = agreement."id")))
      ORDER BY COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest") DESC NULLS LAST, agreement."id")
    FROM (
      SELECT agreement."id" FROM (
        SELECT DISTINCT involvement."agreementId" FROM agreement_involvement involvement
        WHERE involvement."isShown" AND involvement."officialId" = official."id" AND involvement."role" IN
          ('SIGNATORY', 'INITIALLER', 'RATIFIER', 'NEGOTIATOR', 'REPRESENTATIVE_OF_PARTY', 'PRESENT_AT_SIGNING')) own
      CROSS JOIN agreement ON agreement."id" = own."agreementId"
      ORDER BY COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest") DESC NULLS LAST, agreement."id"
      LIMIT 5) page
    CROSS JOIN agreement ON agreement."id" = page."id")))
  ORDER BY official."name", official."id")))
FROM (
  SELECT * FROM official
  WHERE official."slug" IN (SELECT "value" FROM json_each(:slugs)) AND official."review" = 'ACCEPTED'
  ORDER BY official."name", official."id" LIMIT 20) official
