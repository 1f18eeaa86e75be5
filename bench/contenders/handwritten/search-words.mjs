/** Return the two words of a query as they are compared. */
export function wordsOfQuery(query) {
  const words = query.toLowerCase().split(/\s+/u);
  if (words.length === 2 && words.every((word) => /^[a-z]{3,}$/u.test(word))) return words;
  throw new Error(`"${query}" is not two words of letters, and nothing else is searched for here.`);
}

/** Return what the statement of the search is given: what the full-text index looks for, and the words to be counted. */
export function searchParameters(query) {
  const [first, last] = wordsOfQuery(query);
  const together = first + last;
  return {
    match: `("${first}" OR "·${first}" OR "${together}"*) AND ("${last}"* OR "·${last}" OR "${together}"*)`,
    first: ` ${first} `,
    last: ` ${last}`,
    together: ` ${together}`,
    both: ` ${first}  ${last}`,
    name: `%|${together}|%`,
  };
}
