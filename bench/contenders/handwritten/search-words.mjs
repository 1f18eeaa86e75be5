/** Return the two words of a query as they are compared. */
export function wordsOfQuery(query) {
  const words = query.toLowerCase().split(/\s+/u);
  if (words.length === 2 && words.every((word) => /^[a-z]{3,}$/u.test(word))) return words;
  throw new Error(`"${query}" is not two words of letters, and nothing else is searched for here.`);
}

/**
 * Return what the full-text index is asked for, the best answers first: what is named so or begins so, what has the words
 * side by side in a name, in names, there or often in its text, one in a name, and what has them at all; of each only what no better one has.
 */
export function searchParameters(query) {
  const [first, last] = wordsOfQuery(query);
  const together = first + last;
  const groupsOf = (mark, more) => {
    const ofFirst = [`"${mark}${first}"`, `"${mark}·${first}"`, `"${mark}${together}"*`, ...more(`"¤${first}"`)];
    const ofLast = [`"${mark}${last}"*`, `"${mark}·${last}"`, `"${mark}${together}"*`, ...more(`"¤${last}"*`)];
    return [ofFirst, ofLast].map((lexemes) => `(${lexemes.join(" OR ")})`);
  };
  const all = (groups) => `(${groups.join(" AND ")})`;
  const begun = `"¶${together}"*`;
  const beside = `"¦${first}¦${last}"*`;
  const inNames = groupsOf("§", () => []);
  const names = all(inNames);
  const often = all(groupsOf("§", (word) => [word]));
  const found = all(groupsOf("", () => []));
  const one = `((${inNames.join(" OR ")}) AND ${found})`;
  return {
    named: `"¶${together}"`,
    begun: `${begun} NOT "¶${together}"`,
    beside: `${beside} NOT ${begun}`,
    names: `${names} NOT (${begun} OR ${beside})`,
    often: `${often} NOT (${begun} OR ${names})`,
    one: `${one} NOT (${begun} OR ${often})`,
    found: `${found} NOT (${begun} OR ${often} OR ${one})`,
  };
}
