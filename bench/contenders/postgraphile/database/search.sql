-- The full-text search: the best hits of a query, as Entente weighs them.

CREATE TABLE data.search_document_index AS
  SELECT "id" AS "rowid", array_to_tsvector(string_to_array("lexemes", ' ')) AS "lexemes" FROM data.search_document;
ALTER TABLE data.search_document_index ADD PRIMARY KEY ("rowid");
CREATE INDEX ON data.search_document_index USING gin ("lexemes");

-- What a hit shows; the column of its type leads to the thing.
CREATE VIEW api.search_hit AS
  SELECT "key", "type", "text", 0 AS "score", '' AS "query",
    CASE "type" WHEN 'ARTICLE' THEN "slug" END AS "articleSlug", CASE "type" WHEN 'OFFICIAL' THEN "slug" END AS "officialSlug",
    CASE "type" WHEN 'ORGANIZATION' THEN "slug" END AS "organizationSlug", CASE "type" WHEN 'EVENT' THEN "slug" END AS "eventSlug",
    CASE "type" WHEN 'AGREEMENT' THEN "slug" END AS "agreementSlug", CASE "type" WHEN 'STATEMENT' THEN "slug" END AS "statementSlug"
  FROM data.search_document;
COMMENT ON VIEW api.search_hit IS E'@primaryKey key
@foreignKey ("articleSlug") references api.article ("slug")|@fieldName article
@foreignKey ("officialSlug") references api.official ("slug")|@fieldName official
@foreignKey ("organizationSlug") references api.organization ("slug")|@fieldName organization
@foreignKey ("eventSlug") references api.event ("slug")|@fieldName event
@foreignKey ("agreementSlug") references api.agreement ("slug")|@fieldName agreement
@foreignKey ("statementSlug") references api.statement ("slug")|@fieldName statement';

-- How often words stand in a text.
CREATE FUNCTION data.occurrences(haystack text, words text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT (octet_length(haystack) - octet_length(replace(haystack, words, ''))) / octet_length(words)
$$;

-- The words of a query; the last counts as begun from its third letter on. `pattern` is how a document has the word.
CREATE FUNCTION data.query_words(query text)
RETURNS TABLE ("position" bigint, "word" text, "isBegun" boolean, "pattern" text) LANGUAGE sql STABLE ROWS 2 AS $$
  SELECT "position", "word", "isBegun", ' ' || "word" || CASE WHEN "isBegun" THEN '' ELSE ' ' END FROM (
    SELECT "position", found[1] AS "word", "position" = COUNT(*) OVER () AND length(found[1]) >= 3 AS "isBegun"
    FROM regexp_matches(regexp_replace(normalize(lower(query), NFKD), '[\u0300-\u036f]', '', 'g'), '[[:alnum:]]+', 'g')
      WITH ORDINALITY AS matched (found, "position")) words
$$;

-- Whether review accepted what a document stands for.
CREATE FUNCTION data.is_findable(type text, slug text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE type
    WHEN 'ARTICLE' THEN true
    WHEN 'OFFICIAL' THEN EXISTS (SELECT FROM data.official found WHERE found."slug" = is_findable.slug AND "review" = 'ACCEPTED')
    WHEN 'ORGANIZATION' THEN EXISTS (SELECT FROM data.organization found WHERE found."slug" = is_findable.slug AND "isShown")
    WHEN 'EVENT' THEN EXISTS (SELECT FROM api.event found WHERE found."slug" = is_findable.slug)
    WHEN 'AGREEMENT' THEN EXISTS (SELECT FROM api.agreement found WHERE found."slug" = is_findable.slug)
    ELSE EXISTS (SELECT FROM api.statement found WHERE found."slug" = is_findable.slug)
  END
$$;

-- What mentions are worth, ever closer to 1,000; a long text mentions everything. Returned as an expression.
CREATE FUNCTION data.worth(mentions text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('(1000 - 1000 * (2 + "wordCount" / 200) / ((2 + "wordCount" / 200) + %s))', mentions)
$$;

CREATE FUNCTION data.mentions(names text[], texts text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(format('%s * data.occurrences(%I, %L)', weight, place, pattern), ' + ') FROM (
    SELECT 8, 'foldedNames', unnest(names) UNION ALL SELECT 1, 'foldedText', unnest(texts)) counted (weight, place, pattern)
$$;

-- The best hits. What has to be counted differs from query to query, so the statement is written for each.
CREATE FUNCTION api.search(query text, best integer) RETURNS SETOF api.search_hit LANGUAGE plpgsql STABLE ROWS 20
  SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  score text;
  condition text;
  whole text;
  tellings text[];
BEGIN
  SELECT string_agg(data.worth('1 + ' || data.mentions(typed."pattern" || spelt."patterns", ARRAY[typed."pattern"])), ' + '),
    string_agg(format('(''%s''%s | ''·%1$s''%s)', typed."word", CASE WHEN typed."isBegun" THEN ':*' ELSE '' END, spelt."lexemes"), ' & '),
    string_agg(typed."pattern", '' ORDER BY typed."position")
  INTO score, condition, whole
  FROM data.query_words(query) typed,
    -- A word may be written together with the one before or behind it.
    LATERAL (SELECT COALESCE(array_agg(' ' || one."word" || other."word" || CASE WHEN other."isBegun" THEN '' ELSE ' ' END), '{}') AS "patterns",
        COALESCE(string_agg(format(' | ''%s''%s', one."word" || other."word", CASE WHEN other."isBegun" THEN ':*' ELSE '' END), ''), '') AS "lexemes"
      FROM data.query_words(query) one JOIN data.query_words(query) other ON other."position" = one."position" + 1
      WHERE typed."position" IN (one."position", other."position")) spelt;
  IF condition IS NULL THEN RETURN; END IF;
  IF condition LIKE '% & %' THEN score := score || ' + ' || data.worth(data.mentions(ARRAY[whole], ARRAY[whole])); END IF;
  score := score || format(' + CASE WHEN "unspacedNames" LIKE %L THEN 1000 ELSE 0 END', '%|' || replace(whole, ' ', '') || '|%');
  tellings := ARRAY(SELECT p || r || s FROM unnest('{"",-PROPOSED}'::text[]) p, unnest('{"",-REJECTED}'::text[]) r, unnest('{"",-SUPERSEDED}'::text[]) s);
  RETURN QUERY EXECUTE format(
    'SELECT hit."key", hit."type", hit."text", best."score", $2, hit."articleSlug", hit."officialSlug", hit."organizationSlug",
      hit."eventSlug", hit."agreementSlug", hit."statementSlug"
    FROM (SELECT "key", %s AS "score" FROM data.search_document JOIN data.search_document_index ON "rowid" = "id"
      WHERE search_document_index."lexemes" @@ %L::tsquery AND "tells" = ANY ($1) AND data.is_findable("type", "slug")
      ORDER BY "score" DESC, "key" LIMIT $3) best
    JOIN api.search_hit hit ON hit."key" = best."key" ORDER BY best."score" DESC, best."key"', score, condition)
    USING tellings, query, best;
END
$$;
