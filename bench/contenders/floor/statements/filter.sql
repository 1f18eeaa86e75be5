WITH country_agreement AS (
  SELECT party."agreementId", party."partyCountryCode" AS "code" FROM agreement_party party
    WHERE party."isShown" AND party."partyCountryCode" IN (:one, :other)
  UNION ALL SELECT party."agreementId", party."onBehalfOfCode" FROM agreement_party party
    WHERE party."isShown" AND party."onBehalfOfCode" IN (:one, :other)
  UNION ALL SELECT party."agreementId", organization."countryCode" FROM organization
    CROSS JOIN agreement_party party ON party."partyOrganizationId" = organization."id"
    WHERE party."isShown" AND organization."countryCode" IN (:one, :other)),
matching AS MATERIALIZED (
  SELECT agreement."id", COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest") AS "day"
  FROM (SELECT "agreementId" FROM country_agreement GROUP BY "agreementId" HAVING MIN("code") <> MAX("code")) common
  CROSS JOIN agreement ON agreement."id" = common."agreementId"
  WHERE agreement."isShown" AND agreement."latestStatus" IN (SELECT "value" FROM json_each(:status))
    AND agreement."signedOnEarliest" >= :first AND agreement."signedOnLatest" <= :last),
page AS MATERIALIZED (
  SELECT * FROM matching
  WHERE :day IS NULL OR "day" < :day OR "day" = :day AND "id" > :id
  ORDER BY "day" DESC, "id" LIMIT 11),
shown AS MATERIALIZED (SELECT * FROM page ORDER BY "day" DESC, "id" LIMIT 10)
SELECT json_object('agreements', json_object(
  'totalCount', (SELECT COUNT(*) FROM matching),
  'pageInfo', json_object(
    'hasNextPage', json(CASE (SELECT COUNT(*) FROM page) WHEN 11 THEN 'true' ELSE 'false' END),
    'endCursor', (SELECT "day" || '/' || "id" FROM shown ORDER BY "day", "id" DESC LIMIT 1)),
  'nodes', (
    SELECT json_group_array(json_object(
      'slug', agreement."slug",
      'title', agreement."title",
      'instrumentType', agreement."instrumentType",
      'status', agreement."latestStatus",
      'signedOn', json_object('edtf', agreement."signedOnEdtf"))
      ORDER BY shown."day" DESC, shown."id")
    FROM shown CROSS JOIN agreement ON agreement."id" = shown."id")))
