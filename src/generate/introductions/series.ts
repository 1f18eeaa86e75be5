import type { Day } from "../text/day";
import { explicit } from "../text/notes";
import type { Random } from "../random";
import type { Series } from "../world/series";
import type { Introduction } from "./introduction";

/** Introduce a standing dialogue. */
export function launchOf({ slug, name, sides: [one, other] }: Series, day: Day, random: Random): Introduction {
  return {
    officials: [],
    tellings: [
      {
        day: day.plus(random.below(30)),
        about: `${one.code} ${other.code} dialogue`,
        headline: `${one.name} and ${other.name} launch dialogue`,
        dateline: null,
        write: (draft, notes) => {
          draft.paragraph();
          const span = draft.say(`The two countries launched the ${name}, which is to meet every year.`);
          notes.series(slug, name, explicit(span));
        },
      },
    ],
  };
}
