-- What clients of PostGraphile see: views over the copied tables that show what review accepted, and functions for what
-- no single table holds. Comments are PostGraphile's smart tags.
CREATE SCHEMA api;

-- A text is read whole, so it is kept beside its row and not packed away.
ALTER TABLE data.article SET (toast_tuple_target = 8160);
ALTER TABLE data.search_document SET (toast_tuple_target = 8160);

CREATE INDEX ON data.agreement (COALESCE("signedOnEarliest", "signedOnLatest", ''), id);

-- PostGraphile follows every reference in both directions, for which its users index each.
CREATE INDEX ON data.agreement_party ("onBehalfOfCode");
CREATE INDEX ON data.agreement_involvement ("capacityId");

-- A `…Day` is empty where nothing is known, so that in descending order it comes last.

CREATE VIEW api.country AS SELECT "code", "name", "officialName" FROM data.country;
COMMENT ON VIEW api.country IS '@primaryKey code';

CREATE VIEW api.article AS SELECT "id", "slug", "headline", "publisher", "publishedEdtf" FROM data.article;
COMMENT ON VIEW api.article IS E'@primaryKey id\n@unique slug';

CREATE VIEW api.organization AS SELECT "id", "slug", "name", "acronym", "classification" FROM data.organization;
COMMENT ON VIEW api.organization IS E'@primaryKey id\n@unique slug';

CREATE VIEW api.official AS SELECT "id", "slug", "name", "familyName", "givenName", "review" FROM data.official;
COMMENT ON VIEW api.official IS E'@primaryKey id\n@unique slug';

CREATE VIEW api.post AS SELECT "id", "slug", "label", "seniority", "countryCode", "organizationId" FROM data.post;
COMMENT ON VIEW api.post IS E'@primaryKey id
@foreignKey ("countryCode") references api.country ("code")|@fieldName country
@foreignKey ("organizationId") references api.organization ("id")';

CREATE VIEW api.membership AS
  SELECT membership."id", "officialId", "postId", "startDateEdtf", "endDateEdtf", claim."basis"
  FROM data.membership LEFT JOIN data.claim ON claim."id" = membership."id"
  WHERE membership."isShown";
COMMENT ON VIEW api.membership IS E'@primaryKey id
@foreignKey ("officialId") references api.official ("id")|@foreignFieldName memberships
@foreignKey ("postId") references api.post ("id")';

CREATE VIEW api.event AS
  SELECT event."id", "slug", "name", "classification", "startDateEdtf", "endDateEdtf",
    COALESCE("startDateEarliest", "startDateLatest", '') AS "startDay", "place", "status", claim."basis"
  FROM data.event LEFT JOIN data.claim ON claim."id" = event."id"
  WHERE event."isShown";
COMMENT ON VIEW api.event IS E'@primaryKey id\n@unique slug';

CREATE VIEW api.participation AS
  SELECT participation."id", "eventId", "agentCountryCode", "agentOrganizationId", "agentOfficialId", "group", "role", claim."basis"
  FROM data.participation LEFT JOIN data.claim ON claim."id" = participation."id"
  WHERE participation."isShown";
COMMENT ON VIEW api.participation IS E'@primaryKey id
@foreignKey ("eventId") references api.event ("id")|@foreignFieldName participants
@foreignKey ("agentCountryCode") references api.country ("code")|@fieldName country
@foreignKey ("agentOrganizationId") references api.organization ("id")|@fieldName organization
@foreignKey ("agentOfficialId") references api.official ("id")|@fieldName official';

CREATE VIEW api.agreement AS
  SELECT agreement."id", "slug", "title", "instrumentType", "legalForm", "subject", "latestStatus" AS "status", "signedOnEdtf",
    "signedOnEarliest", "signedOnLatest", "signedOnBasis", COALESCE("signedOnEarliest", "signedOnLatest", '') AS "signedDay", "eventId", claim."basis"
  FROM data.agreement LEFT JOIN data.claim ON claim."id" = agreement."id"
  WHERE agreement."isShown";
COMMENT ON VIEW api.agreement IS E'@primaryKey id
@unique slug
@foreignKey ("eventId") references api.event ("id")';

-- The countries of an agreement: parties themselves, through an organ, or on whose behalf one signed.
CREATE VIEW api.agreement_country AS
  WITH party AS NOT MATERIALIZED (SELECT * FROM data.agreement_party WHERE "isShown")
  SELECT "agreementId", "partyCountryCode" AS "countryCode" FROM party WHERE "partyCountryCode" IS NOT NULL
  UNION ALL SELECT "agreementId", "onBehalfOfCode" FROM party WHERE "onBehalfOfCode" IS NOT NULL
  UNION ALL SELECT party."agreementId", organization."countryCode" FROM party
    JOIN data.organization ON organization."id" = party."partyOrganizationId" WHERE organization."countryCode" IS NOT NULL;
COMMENT ON VIEW api.agreement_country IS E'@primaryKey agreementId,countryCode
@foreignKey ("agreementId") references api.agreement ("id")|@foreignFieldName countries
@foreignKey ("countryCode") references api.country ("code")|@fieldName country';

CREATE VIEW api.agreement_party AS
  SELECT agreement_party."id", "agreementId", "partyCountryCode", "partyOrganizationId", "participation", claim."basis"
  FROM data.agreement_party LEFT JOIN data.claim ON claim."id" = agreement_party."id"
  WHERE agreement_party."isShown";
COMMENT ON VIEW api.agreement_party IS E'@primaryKey id
@foreignKey ("agreementId") references api.agreement ("id")|@foreignFieldName parties
@foreignKey ("partyCountryCode") references api.country ("code")|@fieldName country
@foreignKey ("partyOrganizationId") references api.organization ("id")|@fieldName organization';

CREATE VIEW api.agreement_action AS
  SELECT agreement_action."id", "agreementId", "partyCountryCode", "partyOrganizationId", "actionType", "actionOnEdtf",
    COALESCE("actionOnEarliest", "actionOnLatest") AS "actionDay", claim."basis"
  FROM data.agreement_action LEFT JOIN data.claim ON claim."id" = agreement_action."id"
  WHERE agreement_action."isShown";
COMMENT ON VIEW api.agreement_action IS E'@primaryKey id
@foreignKey ("agreementId") references api.agreement ("id")|@foreignFieldName actions
@foreignKey ("partyCountryCode") references api.country ("code")|@fieldName country
@foreignKey ("partyOrganizationId") references api.organization ("id")|@fieldName organization';

-- Who had to do with the conclusion of which agreement, each pair once.
CREATE VIEW api.official_agreement AS
  SELECT DISTINCT involvement."officialId", involvement."agreementId", agreement."signedDay"
  FROM data.agreement_involvement involvement JOIN api.agreement ON agreement."id" = involvement."agreementId"
  WHERE involvement."isShown" AND involvement."role" IN
    ('SIGNATORY', 'INITIALLER', 'RATIFIER', 'NEGOTIATOR', 'REPRESENTATIVE_OF_PARTY', 'PRESENT_AT_SIGNING');
COMMENT ON VIEW api.official_agreement IS E'@primaryKey officialId,agreementId
@foreignKey ("officialId") references api.official ("id")|@foreignFieldName agreements
@foreignKey ("agreementId") references api.agreement ("id")|@fieldName agreement';

-- `strength` numbers the roles from the strongest on.
CREATE VIEW api.agreement_involvement AS
  SELECT involvement."id", "officialId", "agreementId", "role", "onBehalfOfCountryCode", "onBehalfOfOrganizationId", "capacityId",
    array_position(ARRAY['SIGNATORY', 'INITIALLER', 'RATIFIER', 'NEGOTIATOR', 'REPRESENTATIVE_OF_PARTY', 'PRESENT_AT_SIGNING',
      'ANNOUNCER', 'DISCUSSED'], "role"::text) AS "strength", claim."basis", claim."rule"
  FROM data.agreement_involvement involvement
  LEFT JOIN data.claim ON claim."id" = involvement."id" WHERE involvement."isShown";
COMMENT ON VIEW api.agreement_involvement IS E'@primaryKey id
@foreignKey ("officialId", "agreementId") references api.official_agreement ("officialId", "agreementId")|@foreignFieldName involvements
@foreignKey ("onBehalfOfCountryCode") references api.country ("code")|@fieldName country
@foreignKey ("onBehalfOfOrganizationId") references api.organization ("id")|@fieldName organization
@foreignKey ("capacityId") references api.membership ("id")|@fieldName capacity';

CREATE VIEW api.commitment AS
  SELECT commitment."id", "slug", "type", "content", "status", "deadlineEdtf", claim."basis"
  FROM data.commitment LEFT JOIN data.claim ON claim."id" = commitment."id"
  WHERE commitment."isShown";
COMMENT ON VIEW api.commitment IS E'@primaryKey id\n@unique slug';

CREATE VIEW api.figure AS
  SELECT figure."id", "slug", "metric", "value", "unit", "currency", "asStated", "periodEdtf", claim."basis"
  FROM data.figure LEFT JOIN data.claim ON claim."id" = figure."id"
  WHERE figure."isShown";
COMMENT ON VIEW api.figure IS E'@primaryKey id\n@unique slug';

CREATE VIEW api.statement AS
  SELECT statement."id", "slug", "quoteType", "text", claim."basis"
  FROM data.statement LEFT JOIN data.claim ON claim."id" = statement."id"
  WHERE statement."isShown";
COMMENT ON VIEW api.statement IS E'@primaryKey id\n@unique slug';

-- The article is joined only where the quote is asked for.
CREATE VIEW api.evidence AS
  SELECT evidence."id", "claimId", "articleId", "start", "end", "role", "position",
    substr(article."body", "start" + 1, "end" - "start") AS "quote"
  FROM data.evidence LEFT JOIN data.article ON article."id" = evidence."articleId";
COMMENT ON VIEW api.evidence IS E'@primaryKey id
@foreignKey ("articleId") references api.article ("id")
@foreignKey ("claimId") references api.agreement_party ("id")|@fieldName party|@foreignFieldName evidence
@foreignKey ("claimId") references api.agreement_action ("id")|@fieldName action|@foreignFieldName evidence
@foreignKey ("claimId") references api.agreement_involvement ("id")|@fieldName involvement|@foreignFieldName evidence
@foreignKey ("claimId") references api.membership ("id")|@fieldName membership|@foreignFieldName evidence
@foreignKey ("claimId") references api.statement ("id")|@fieldName statement|@foreignFieldName evidence';
