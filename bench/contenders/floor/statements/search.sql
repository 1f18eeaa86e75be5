WITH scored AS MATERIALIZED (
  SELECT document."id", document."key",
    (1000 - 1000 * half / (half + 1
      + 8 * ((OCTET_LENGTH("foldedNames") - OCTET_LENGTH(REPLACE("foldedNames", :first, ''))) / OCTET_LENGTH(:first))
      + 8 * ((OCTET_LENGTH("foldedNames") - OCTET_LENGTH(REPLACE("foldedNames", :together, ''))) / OCTET_LENGTH(:together))
      + (OCTET_LENGTH("foldedText") - OCTET_LENGTH(REPLACE("foldedText", :first, ''))) / OCTET_LENGTH(:first)))
    + (1000 - 1000 * half / (half + 1
      + 8 * ((OCTET_LENGTH("foldedNames") - OCTET_LENGTH(REPLACE("foldedNames", :last, ''))) / OCTET_LENGTH(:last))
      + 8 * ((OCTET_LENGTH("foldedNames") - OCTET_LENGTH(REPLACE("foldedNames", :together, ''))) / OCTET_LENGTH(:together))
      + (OCTET_LENGTH("foldedText") - OCTET_LENGTH(REPLACE("foldedText", :last, ''))) / OCTET_LENGTH(:last)))
    + (1000 - 1000 * half / (half
      + 8 * ((OCTET_LENGTH("foldedNames") - OCTET_LENGTH(REPLACE("foldedNames", :both, ''))) / OCTET_LENGTH(:both))
      + (OCTET_LENGTH("foldedText") - OCTET_LENGTH(REPLACE("foldedText", :both, ''))) / OCTET_LENGTH(:both)))
    + CASE WHEN "unspacedNames" LIKE :name THEN 1000 ELSE 0 END AS "score"
  FROM (
    SELECT search_document.*, 2 + "wordCount" / 200 AS half FROM search_document
    WHERE "id" IN (SELECT "rowid" FROM search_document_index WHERE search_document_index MATCH :match)
      AND "tells" IN ('', '-PROPOSED', '-REJECTED', '-SUPERSEDED', '-PROPOSED-REJECTED', '-PROPOSED-SUPERSEDED',
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
        ELSE TRUE END) document)
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
    ORDER BY page."score" DESC, page."key")
  FROM (SELECT * FROM scored ORDER BY "score" DESC, "key" LIMIT 20) page
  JOIN search_document document ON document."id" = page."id")))
