import { slugOf } from "../../api/fold";
import { explicit } from "../text/notes";
import { fieldInTheNews } from "../world/fields-in-the-news";
import { noteEvent, noteParticipant } from "./event-note";
import { figureOf, tellFigure } from "./figure";
import { promiseOf, tellPromise } from "./promise";
import { sayingOf, tellSaying } from "./saying";
import type { Scene, Story } from "./scene";

/** What is known of the economic ties of two states, without any event. */
export function tradeReport(scene: Scene): Story {
  const { random, cast, day, time, pair } = scene;
  const [one, other] = pair;
  const figure = figureOf(scene, one, other, null);
  const promise = random.chance(0.4)
    ? promiseOf(scene, cast.somebody(one, time, random), one, other, fieldInTheNews(random), null)
    : null;
  return {
    deals: [],
    tellings: [
      {
        day,
        about: `${one.code} ${other.code} economy`,
        headline: `${one.name} and ${other.name} in figures`,
        dateline: null,
        write: (draft, notes) => {
          draft.paragraph();
          tellFigure(figure, random, draft, notes);
          draft.say(random.pick(["The figures come from customs statistics.", "Experts expect further growth."]));
          if (promise) tellPromise(promise, random, draft, notes);
        },
      },
    ],
  };
}

/** Somebody speaks about another state. */
export function reaction(scene: Scene): Story {
  const { random, cast, serial, day, time, pair } = scene;
  const [one, other] = pair;
  const speaker = cast.somebody(one, time, random);
  const saying = sayingOf(scene, speaker, other, `${serial}-0`, null);
  return {
    deals: [],
    tellings: [
      {
        day,
        about: `${one.code} on ${other.code}`,
        headline: `${speaker.profile.name} speaks about ${other.inText}`,
        dateline: random.chance(0.5) ? one.capital.toUpperCase() : null,
        write: (draft, notes) => {
          draft.paragraph();
          draft.say(
            `${speaker.title} ${speaker.profile.name} commented on the relations with ${other.inText} on ${day.inFull}.`,
          );
          tellSaying(saying, random, draft, notes);
        },
      },
    ],
  };
}

const OCCASIONS = [
  { classification: "OPENING", name: "the opening of the new embassy of" },
  { classification: "CULTURAL_EVENT", name: "the opening night of the days of culture of" },
  { classification: "ANNIVERSARY", name: "the celebration of the national day of" },
  { classification: "CEREMONY", name: "a wreath-laying ceremony at the memorial of" },
] as const;

/** Something is opened or celebrated. */
export function occasion(scene: Scene): Story {
  const { random, cast, serial, day, time, pair } = scene;
  const [one, other] = pair;
  const guest = cast.somebody(other, time, random);
  const { classification, name } = random.pick(OCCASIONS);
  const slug = slugOf(`${day.edtf} ${one.code} ${other.code} ${classification} ${serial}`);
  return {
    deals: [],
    tellings: [
      {
        day,
        about: `${one.code} ${other.code} ${classification}`,
        headline: `${other.capital} sees ${name} ${one.inText}`,
        dateline: random.chance(0.5) ? other.capital.toUpperCase() : null,
        write: (draft, notes) => {
          draft.paragraph();
          const lead = draft.say(
            `${guest.title} ${guest.profile.name} attended ${name} ${one.inText} in ${other.capital} on ${day.inFull}.`,
          );
          const grounds = explicit(lead);
          const title = name.replace(/^(?:the|a) /u, "");
          const printed = `${title.charAt(0).toUpperCase()}${title.slice(1)} ${one.inText}`;
          noteEvent(notes, { slug, name: printed, classification, ploverCategory: null }, day, other.capital, grounds);
          noteParticipant(notes, slug, guest, "ATTENDEE", grounds);
          draft.say(random.pick(["Diplomats and artists were among the guests.", "The evening ended with a concert."]));
        },
      },
    ],
  };
}
