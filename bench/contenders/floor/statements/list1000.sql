WITH page AS MATERIALIZED (
  SELECT agreement."id", COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest") AS "day" FROM agreement
  WHERE agreement."isShown" AND (:id IS NULL
    OR :day IS NULL AND "day" IS NULL AND agreement."id" > :id
    OR "day" < :day OR "day" = :day AND agreement."id" > :id OR :day IS NOT NULL AND "day" IS NULL)
  ORDER BY "day" DESC NULLS LAST, agreement."id" LIMIT 101),
shown AS MATERIALIZED (SELECT * FROM page ORDER BY "day" DESC NULLS LAST, "id" LIMIT 100)
SELECT json_object('agreements', json_object(
  'pageInfo', json_object(
    'hasNextPage', json(CASE (SELECT COUNT(*) FROM page) WHEN 101 THEN 'true' ELSE 'false' END),
    'endCursor', (SELECT COALESCE("day", '') || '/' || "id" FROM shown ORDER BY "day" ASC NULLS FIRST, "id" DESC LIMIT 1)),
  'edges', (
    SELECT json_group_array(json_object('node', json_object(
      'slug', agreement."slug",
      'title', agreement."title",
      'instrumentType', agreement."instrumentType",
      'legalForm', agreement."legalForm",
      'status', agreement."latestStatus",
      'signedOn', CASE WHEN COALESCE(agreement."signedOnEdtf", agreement."signedOnAsStated") IS NOT NULL
        THEN json_object('edtf', agreement."signedOnEdtf") END,
      'event', (
        SELECT json_object('slug', event."slug", 'name', event."name") FROM event WHERE event."isShown" AND event."id" = agreement."eventId")))
      ORDER BY shown."day" DESC NULLS LAST, shown."id")
    FROM shown CROSS JOIN agreement ON agreement."id" = shown."id")))
