const NOUN =
  "(?:amendments?|changes|overhaul|revision|extension|renewal|update|upgrade|upgrading|moderni[sz]ation|expansion|addendum|supplement|annex)";
const BEFORE = new RegExp(
  `(?:^|[\\s("“])(?<noun>${NOUN} (?:to|of) )(?:the |an? |its |their |our |‹C\\d+›['’]s? )?(?:existing |current )?$`,
  "u",
);
const DEFINITE = /(?:\b(?:the|its|their|this|that|our)|['’]s?) $/u;
const OF_ANOTHER = new RegExp(`^${NOUN} (?:to|of) `, "u");

/** Where the words begin that make an instrument a change of another one, "an overhaul to a", and whether they are definite. */
export function revisionBefore(before: string): { readonly start: number; readonly isDefinite: boolean } | null {
  const match = BEFORE.exec(before);
  if (!match) return null;
  const start = match.index + match[0].indexOf(match.groups?.["noun"] ?? "");
  return { start, isDefinite: DEFINITE.test(before.slice(0, start)) };
}

/** Whether a title is that of a change of another instrument: "extension of the fisheries agreement". */
export function isRevision(title: string): boolean {
  return OF_ANOTHER.test(title);
}
