import { slugOf } from "../../api/fold";
import { explicit } from "../text/notes";
import type { Draft } from "../text/draft";
import type { Notes } from "../text/notes";
import { fieldInTheNews } from "../world/fields-in-the-news";
import { ordinal, type Series } from "../world/series";
import { noteEvent, noteParticipant } from "./event-note";
import { promiseOf, tellPromise } from "./promise";
import { sayingOf, tellSaying } from "./saying";
import type { Scene, Story } from "./scene";

/** One more round of a standing dialogue of two states. */
export function dialogue(scene: Scene, series: Series, round: number): Story {
  const { random, cast, serial, day, time } = scene;
  const [one, other] = series.sides;
  const place = round % 2 === 0 ? one : other;
  const chairs = [cast.somebody(one, time, random), cast.somebody(other, time, random)] as const;
  const field = fieldInTheNews(random);
  const slug = slugOf(`${day.edtf} ${series.slug} ${String(round)}`);
  const promise = random.chance(0.4) ? promiseOf(scene, chairs[0], one, other, field, slug) : null;
  const saying = random.chance(0.4) ? sayingOf(scene, chairs[1], one, `${serial}-0`, slug) : null;
  const name = `${ordinal(round)} round of the ${series.name}`;
  const write = (draft: Draft, notes: Notes): void => {
    draft.paragraph();
    const [first, second] = chairs;
    const lead = draft.say(
      `${first.title} ${first.profile.name} and ${second.title} ${second.profile.name} co-chaired the ${name} in ${place.capital} on ${day.inFull}.`,
    );
    const grounds = explicit(lead);
    noteEvent(
      notes,
      { slug, name, classification: "DIALOGUE_ROUND", series: series.slug, ordinal: round },
      day,
      place.capital,
      grounds,
    );
    for (const chair of chairs) noteParticipant(notes, slug, chair, "CO_CHAIR", grounds);
    const subject = random.pick(field.subjects);
    const span = draft.say(`The round was devoted to ${subject}.`);
    notes.topicOfEvent(slug, field.topic, subject, explicit(span));
    if (promise) tellPromise(promise, random, draft, notes);
    if (saying) tellSaying(saying, random, draft, notes);
  };
  return {
    deals: [],
    tellings: [
      {
        day,
        about: `${one.code} ${other.code} dialogue`,
        headline: `${place.capital} hosts ${name}`,
        dateline: random.chance(0.5) ? place.capital.toUpperCase() : null,
        write,
      },
    ],
  };
}
