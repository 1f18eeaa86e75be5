import { groupBy } from "../../api/group-by";
import type { Day } from "../text/day";
import type { Random } from "../random";
import { BODIES } from "../world/bodies";
import type { Cast } from "../world/cast";
import type { Company } from "../world/companies";
import type { Series } from "../world/series";
import { appointments } from "./appointments";
import { introductionOf } from "./bodies";
import { companiesAtAGlance } from "./companies";
import type { Introduction } from "./introduction";
import { launchOf } from "./series";

/** How many appointments an article reports. */
const APPOINTMENTS = 8;

/** How many companies an article names. */
const COMPANIES = 6;

/** What is introduced. */
export interface World {
  readonly cast: Cast;
  readonly companies: readonly Company[];
  readonly series: readonly Series[];
}

/** Return the stories that introduce everybody and everything that later stories speak of. */
export function* introductions(
  { cast, companies, series }: World,
  days: { first: Day; count: number },
  random: Random,
): Generator<Introduction> {
  const byState = groupBy(
    cast.members.filter(({ body }) => !body),
    ({ state }) => state,
  );
  for (const [state, members] of byState) {
    const ministries = new Set<string>();
    for (let from = 0; from < members.length; from += APPOINTMENTS) {
      const appointed = members.slice(from, from + APPOINTMENTS);
      const day = days.first.plus(Math.floor((appointed[0]?.since ?? 0) * days.count));
      yield appointments(state, appointed, day, ministries, random);
    }
  }
  for (const body of BODIES) {
    const heads = cast.members.filter((member) => member.body === body);
    yield introductionOf(body, heads, days.first, random);
  }
  for (let from = 0; from < companies.length; from += COMPANIES)
    yield companiesAtAGlance(companies.slice(from, from + COMPANIES), days.first);
  for (const each of series) yield launchOf(each, days.first, random);
}
