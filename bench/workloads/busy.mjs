/** Return the readable keys of the officials with most agreements, busiest first. */
export function busyOfficials(database, count) {
  const statement = `SELECT official."slug" FROM official JOIN agreement_involvement ON agreement_involvement."officialId" = official."id"
    GROUP BY official."id" ORDER BY COUNT(*) DESC, official."slug" LIMIT ?`;
  return database.prepare(statement).pluck().all(count);
}

/** Return the pairs of countries with most agreements, as two codes each, busiest first. */
export function busyPairs(database, count) {
  const statement = `SELECT one."partyCountryCode", other."partyCountryCode" FROM agreement_party one
    JOIN agreement_party other ON other."agreementId" = one."agreementId" AND other."partyCountryCode" > one."partyCountryCode"
    GROUP BY 1, 2 ORDER BY COUNT(*) DESC, 1, 2 LIMIT ?`;
  return database.prepare(statement).raw().all(count);
}
