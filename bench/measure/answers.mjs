/** What each server is free to choose. */
const OPAQUE = new Set(["id", "cursor", "startCursor", "endCursor"]);

/** Return the value without what each server is free to choose, keys in order, and without the paths that are not compared. */
export function comparable(value, left = [], path = "") {
  if (Array.isArray(value)) return value.map((item) => comparable(item, left, path));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.keys(value).filter((key) => !OPAQUE.has(key) && !left.includes(inside(path, key)));
  return Object.fromEntries(kept.sort().map((key) => [key, comparable(value[key], left, inside(path, key))]));
}

/** Return where two comparable values first differ, as text, and null when they are the same. */
export function firstDifference(one, other, path = "data") {
  if (Object.is(one, other)) return null;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return `${path}: ${shortened(one)} and ${shortened(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = firstDifference(one[key], other[key], Array.isArray(one) ? `${path}[${key}]` : `${path}.${key}`);
    if (difference) return difference;
  }
  return null;
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}

function inside(path, key) {
  return path === "" ? key : `${path}.${key}`;
}

function shortened(value) {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
