/** The one value of a list, null when it has none or several. */
export function only(values: readonly string[]): string | null {
  const [value, ...others] = new Set(values);
  return value !== undefined && others.length === 0 ? value : null;
}
