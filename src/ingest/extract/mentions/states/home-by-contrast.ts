import type { StateCount } from "./principal-states";
import type { StateMarkedSentence } from "./state-marks";

/** Return, of two states that an article is about, the one whose officials it hardly ever calls by their state, as it does those of the other. */
export function contrasted(
  principal: readonly string[],
  seen: ReadonlySet<string>,
  called: readonly string[],
): string | null {
  const times = (country: string) => called.filter((other) => other === country).length;
  const [home, ...others] = principal.toSorted((one, other) => times(one) - times(other));
  const [guest] = others;
  const isContrast =
    home !== undefined && guest !== undefined && times(guest) > 1 && times(guest) >= MANY_TIMES * times(home);
  return isContrast && others.length === 1 && called.every((country) => principal.includes(country)) && !seen.has(home)
    ? home
    : null;
}

const MANY_TIMES = 3;

/** Return the only state that an article names, several times and its government once, nowhere as seen from abroad. */
export function sole(
  [first, ...others]: readonly StateCount[],
  seen: ReadonlySet<string>,
  called: readonly string[],
  text: readonly StateMarkedSentence[],
): string | null {
  if (!first || first.count < 2 || others.length > 0 || seen.has(first.country)) return null;
  if (called.length === 0) return first.country;
  const acts =
    first.count >= MANY_TIMES && text.some(({ marked }) => marked.includes(`Government of ‹c:${first.country}›`));
  return acts ? first.country : null;
}
