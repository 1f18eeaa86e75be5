import { slugOf } from "../../api/fold";
import type { EventClassification, VisitLevel } from "../../events/event.entity";
import type { Day } from "../text/day";
import type { CastMember } from "../world/cast";
import type { Field } from "../world/fields";
import { fieldInTheNews } from "../world/fields-in-the-news";
import type { State } from "../world/states";
import { newDeal, type Deal } from "./deal";
import { figureOf, type Amount } from "./figure";
import { promiseOf, type Promised } from "./promise";
import { sayingOf, type Saying } from "./saying";
import type { Scene } from "./scene";

/** An encounter of two officials, with everything that came of it. */
export interface Encounter {
  readonly slug: string;
  readonly classification: EventClassification;
  readonly visitLevel: VisitLevel | null;
  readonly day: Day;
  readonly place: State;
  readonly guest: CastMember;
  readonly host: CastMember;
  /** Whom the guest met besides. */
  readonly third: CastMember | null;
  readonly topics: readonly { readonly field: Field; readonly subject: string }[];
  readonly deals: readonly Deal[];
  readonly earlier: Deal | null;
  readonly promise: Promised | null;
  readonly figure: Amount | null;
  readonly sayings: readonly Saying[];
}

/** Make up how two officials meet, and what comes of it. */
export function encounterOf(scene: Scene): Encounter {
  const { random, cast, serial, day, time, pair } = scene;
  const [one, other] = random.chance(0.5) ? pair : [pair[1], pair[0]];
  const guest = cast.somebody(one, time, random);
  const host = cast.holder(other, guest.post.label, time) ?? cast.somebody(other, time, random);
  const isVisit = random.chance(0.35);
  const third = isVisit && random.chance(0.15) ? cast.somebody(other, time, random) : null;
  const field = fieldInTheNews(random);
  const slug = slugOf(`${day.edtf} ${one.code} ${other.code} ${isVisit ? "visit" : "talks"} ${serial}`);
  const dealCount = random.chance(0.5) ? (random.chance(0.2) ? random.between(2, 3) : 1) : 0;
  const signatories = random.chance(0.45) ? [guest, host] : [];
  return {
    slug,
    classification: isVisit ? "VISIT" : random.pick(["MEETING", "MEETING", "MEETING", "NEGOTIATIONS"] as const),
    visitLevel: isVisit ? random.pick(["OFFICIAL", "WORKING", "STATE"] as const) : null,
    day,
    place: other,
    guest,
    host,
    third: third === host ? null : third,
    topics: topicsOf(scene, field),
    deals: Array.from({ length: dealCount }, (_, index) =>
      newDeal(
        random,
        [one, other],
        index === 0 ? field : fieldInTheNews(random),
        day,
        `${serial}-${String(index)}`,
        signatories,
      ),
    ),
    earlier: random.chance(0.3) ? scene.recall(one, other, random) : null,
    promise: random.chance(0.3) ? promiseOf(scene, random.pick([guest, host]), one, other, field, slug) : null,
    figure: random.chance(0.22) ? figureOf(scene, one, other, slug) : null,
    sayings: (random.chance(0.5) ? random.sample([guest, host], random.chance(0.2) ? 2 : 1) : []).map(
      (speaker, index) => sayingOf(scene, speaker, speaker === guest ? other : one, `${serial}-${String(index)}`, slug),
    ),
  };
}

function topicsOf({ random }: Scene, field: Field) {
  const subjects = random.sample(field.subjects, random.between(1, 2)).map((subject) => ({ field, subject }));
  if (random.chance(0.5)) return subjects;
  const another = fieldInTheNews(random);
  return another === field ? subjects : [...subjects, { field: another, subject: random.pick(another.subjects) }];
}
