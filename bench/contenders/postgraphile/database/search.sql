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

-- The words of a query; the last counts as begun from its third letter on.
CREATE FUNCTION data.query_words(query text)
RETURNS TABLE ("position" bigint, "word" text, "isBegun" boolean) LANGUAGE sql STABLE ROWS 2 AS $$
  SELECT "position", "word", "isBegun" FROM (
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

-- A lexeme as a question has it.
CREATE FUNCTION data.quoted(lexeme text, "isBegun" boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT format('''%s''%s', lexeme, CASE WHEN "isBegun" THEN ':*' ELSE '' END)
$$;

-- What has every word of a query, or any with another sign, or what that makes together with a word beside it, under a mark; under another as typed.
CREATE FUNCTION data.having_words(query text, mark text, other text, sign text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg('(' || concat_ws(' | ', data.quoted(mark || typed."word", typed."isBegun"), data.quoted(mark || '·' || typed."word", false),
      data.quoted(other || typed."word", typed."isBegun"), spelt."lexemes") || ')', sign)
  FROM data.query_words(query) typed,
    LATERAL (SELECT string_agg(data.quoted(mark || one."word" || beside."word", beside."isBegun"), ' | ') AS "lexemes"
      FROM data.query_words(query) one JOIN data.query_words(query) beside ON beside."position" = one."position" + 1
      WHERE typed."position" IN (one."position", beside."position")) spelt
$$;

-- The best hits: things named so, things whose names begin so, words side by side in a name, in names, there or often in the
-- text, one in a name, anywhere; of equally good ones those loaded last.
CREATE FUNCTION api.search(query text, best integer) RETURNS SETOF api.search_hit LANGUAGE plpgsql STABLE ROWS 20 AS $$
DECLARE
  named tsquery;
  begun tsquery;
  beside tsquery;
  names tsquery := data.having_words(query, '§', NULL, ' & ');
  often tsquery := data.having_words(query, '§', '¤', ' & ');
  one tsquery := data.having_words(query, '§', NULL, ' | ');
  everywhere tsquery := data.having_words(query, '', NULL, ' & ');
  tellings text[] := ARRAY(SELECT p || r || s FROM unnest('{"",-PROPOSED}'::text[]) p, unnest('{"",-REJECTED}'::text[]) r, unnest('{"",-SUPERSEDED}'::text[]) s);
BEGIN
  IF everywhere IS NULL THEN RETURN; END IF;
  SELECT data.quoted('¶' || string_agg("word", '' ORDER BY "position"), false), data.quoted('¶' || string_agg("word", '' ORDER BY "position"), bool_or("isBegun"))
  INTO named, begun FROM data.query_words(query);
  SELECT string_agg(data.quoted('¦' || one."word" || '¦' || two."word", two."isBegun"), ' & ')
  INTO beside FROM data.query_words(query) one JOIN data.query_words(query) two ON two."position" = one."position" + 1;
  RETURN QUERY
    SELECT hit."key", hit."type", hit."text", page."score", search.query, hit."articleSlug", hit."officialSlug", hit."organizationSlug",
      hit."eventSlug", hit."agreementSlug", hit."statementSlug"
    FROM (SELECT document."id", document."key", CASE WHEN found."lexemes" @@ named THEN 7 WHEN found."lexemes" @@ begun THEN 6
        WHEN found."lexemes" @@ beside THEN 5 WHEN found."lexemes" @@ names THEN 4 WHEN found."lexemes" @@ often THEN 3
        WHEN found."lexemes" @@ one THEN 2 ELSE 1 END AS "score"
      FROM data.search_document document JOIN data.search_document_index found ON found."rowid" = document."id"
      WHERE found."lexemes" @@ (everywhere || begun) AND document."tells" = ANY (tellings) AND data.is_findable(document."type", document."slug")
      ORDER BY "score" DESC, document."id" DESC LIMIT best) page
    JOIN api.search_hit hit ON hit."key" = page."key" ORDER BY page."score" DESC, page."id" DESC;
END
$$;
