import { slugOf } from "../../api/fold";
import type { Random } from "../random";
import type { State } from "./states";

/** A standing dialogue of two states. */
export interface Series {
  readonly slug: string;
  readonly name: string;
  readonly sides: readonly [State, State];
}

const FORMS = ["Strategic Dialogue", "Intergovernmental Commission", "Political Consultations", "Business Council"];

/** Return as many dialogues as asked for, no two of the same states. */
export function seriesOf(count: number, draw: () => readonly [State, State], random: Random): Series[] {
  const series = new Map<string, Series>();
  for (let attempt = 0; series.size < count && attempt < count * 20; attempt++) {
    const sides = draw();
    const pair = sides
      .map(({ code }) => code)
      .sort()
      .join("-");
    if (series.has(pair)) continue;
    const [one, other] = sides;
    const name = `${one.name}–${other.name} ${random.pick(FORMS)}`;
    series.set(pair, { slug: slugOf(name), name, sides });
  }
  return [...series.values()];
}

/** Return a number as an ordinal: 1st, 2nd, 3rd, 11th. */
export function ordinal(number: number): string {
  const ending = Math.floor(number / 10) % 10 === 1 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${String(number)}${ending}`;
}
