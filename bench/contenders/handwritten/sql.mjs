/** Return the values of a parameter that holds them as JSON, so that one prepared statement serves any number of them. */
export function among(parameter) {
  return `IN (SELECT "value" FROM json_each(${parameter}))`;
}

/** Rows keyed by a column, as a list per key in the order of the keys. */
export function grouped(keys, rows, column) {
  const groups = new Map(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(row[column]).push(row);
  return keys.map((key) => groups.get(key));
}

/** Rows keyed by a unique column, as one or null per key in the order of the keys. */
export function single(keys, rows, column) {
  const found = new Map(rows.map((row) => [row[column], row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** The day by which agreements are ordered, latest first. */
export const SIGNED = `COALESCE(agreement."signedOnEarliest", agreement."signedOnLatest")`;

/** The day by which events are ordered, latest first. */
export const BEGUN = `COALESCE(event."startDateEarliest", event."startDateLatest")`;

/** The roles of an agreement's conclusion, strongest first. */
export const CONCLUSION = [
  "SIGNATORY",
  "INITIALLER",
  "RATIFIER",
  "NEGOTIATOR",
  "REPRESENTATIVE_OF_PARTY",
  "PRESENT_AT_SIGNING",
];

/** All roles, strongest first. */
export const ROLES = [...CONCLUSION, "ANNOUNCER", "DISCUSSED"];

/** The most that a page holds, and as many as there are of a list without a number. */
export const PAGE_CAP = 100;
