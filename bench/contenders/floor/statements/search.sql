WITH findable AS NOT MATERIALIZED (
  SELECT "id" FROM search_document
  WHERE "tells" IN ('', '-PROPOSED', '-REJECTED', '-SUPERSEDED', '-PROPOSED-REJECTED', '-PROPOSED-SUPERSEDED',
      '-REJECTED-SUPERSEDED', '-PROPOSED-REJECTED-SUPERSEDED')
    AND CASE "type"
      WHEN 'OFFICIAL' THEN EXISTS (SELECT 1 FROM official
        WHERE official."slug" = search_document."slug" AND official."review" = 'ACCEPTED')
      WHEN 'ORGANIZATION' THEN EXISTS (SELECT 1 FROM organization thing
        WHERE thing."slug" = search_document."slug" AND thing."isShown")
      WHEN 'EVENT' THEN EXISTS (SELECT 1 FROM event thing
        WHERE thing."slug" = search_document."slug" AND thing."isShown")
      WHEN 'AGREEMENT' THEN EXISTS (SELECT 1 FROM agreement thing
        WHERE thing."slug" = search_document."slug" AND thing."isShown")
      WHEN 'STATEMENT' THEN EXISTS (SELECT 1 FROM statement thing
        WHERE thing."slug" = search_document."slug" AND thing."isShown")
      ELSE TRUE END),
best AS (
  SELECT * FROM (SELECT 7 AS "score", tier."rowid" AS "id"
    FROM search_document_index tier CROSS JOIN findable ON findable."id" = tier."rowid"
    WHERE search_document_index MATCH :named ORDER BY tier."rowid" DESC LIMIT 20)
  UNION ALL
  SELECT * FROM (SELECT 6 AS "score", tier."rowid" AS "id"
    FROM search_document_index tier CROSS JOIN findable ON findable."id" = tier."rowid"
    WHERE search_document_index MATCH :begun ORDER BY tier."rowid" DESC LIMIT 20)
  UNION ALL
  SELECT * FROM (SELECT 5 AS "score", tier."rowid" AS "id"
    FROM search_document_index tier CROSS JOIN findable ON findable."id" = tier."rowid"
    WHERE search_document_index MATCH :beside ORDER BY tier."rowid" DESC LIMIT 20)
  UNION ALL
  SELECT * FROM (SELECT 4 AS "score", tier."rowid" AS "id"
    FROM search_document_index tier CROSS JOIN findable ON findable."id" = tier."rowid"
    WHERE search_document_index MATCH :names ORDER BY tier."rowid" DESC LIMIT 20)
  UNION ALL
  SELECT * FROM (SELECT 3 AS "score", tier."rowid" AS "id"
    FROM search_document_index tier CROSS JOIN findable ON findable."id" = tier."rowid"
    WHERE search_document_index MATCH :often ORDER BY tier."rowid" DESC LIMIT 20)
  UNION ALL
  SELECT * FROM (SELECT 2 AS "score", tier."rowid" AS "id"
    FROM search_document_index tier CROSS JOIN findable ON findable."id" = tier."rowid"
    WHERE search_document_index MATCH :one ORDER BY tier."rowid" DESC LIMIT 20)
  UNION ALL
  SELECT * FROM (SELECT 1 AS "score", tier."rowid" AS "id"
    FROM search_document_index tier CROSS JOIN findable ON findable."id" = tier."rowid"
    WHERE search_document_index MATCH :found ORDER BY tier."rowid" DESC LIMIT 20)
  LIMIT 20)
SELECT json_object('search', json_object('edges', (
  SELECT json_group_array(json_object(
    'score', page."score",
    'type', document."type",
    'snippet', json(snippet_of(document."text", :query)),
    'node', CASE document."type"
      WHEN 'ARTICLE' THEN (SELECT json_object('__typename', 'Article', 'slug', "slug", 'headline', "headline")
        FROM article WHERE article."slug" = document."slug")
      WHEN 'OFFICIAL' THEN (SELECT json_object('__typename', 'Official', 'slug', "slug", 'name', "name")
        FROM official WHERE official."slug" = document."slug")
      WHEN 'ORGANIZATION' THEN (SELECT json_object('__typename', 'Organization', 'slug', "slug", 'name', "name")
        FROM organization WHERE organization."slug" = document."slug")
      WHEN 'EVENT' THEN (SELECT json_object('__typename', 'Event', 'slug', "slug", 'name', "name")
        FROM event WHERE event."slug" = document."slug")
      WHEN 'AGREEMENT' THEN (SELECT json_object('__typename', 'Agreement', 'slug', "slug", 'title', "title")
        FROM agreement WHERE agreement."slug" = document."slug")
      ELSE (SELECT json_object('__typename', 'Statement', 'slug', "slug", 'text', "text")
        FROM statement WHERE statement."slug" = document."slug") END)
    ORDER BY page."score" DESC, page."id" DESC)
  FROM best page
  JOIN search_document document ON document."id" = page."id")))
