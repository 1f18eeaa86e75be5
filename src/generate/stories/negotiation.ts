import { slugOf } from "../../api/fold";
import { explicit, principal } from "../text/notes";
import { fieldInTheNews } from "../world/fields-in-the-news";
import { newDeal, noteDeal } from "./deal";
import { noteEvent, noteParticipant } from "./event-note";
import type { Scene, Story } from "./scene";

/** How far a text has come: what is said of it, and what the two negotiators did. */
const STAGES = [
  { verb: "continued negotiations on", type: "NEGOTIATION", role: "NEGOTIATOR" },
  { verb: "negotiated", type: "NEGOTIATION", role: "NEGOTIATOR" },
  { verb: "initialled", type: "INITIALLING", role: "INITIALLER" },
] as const;

/** Two officials negotiate a text that is not signed yet. */
export function negotiation(scene: Scene): Story {
  const { random, cast, serial, day, time, pair } = scene;
  const [one, other] = pair;
  const guest = cast.somebody(one, time, random);
  const host = cast.holder(other, guest.post.label, time) ?? cast.somebody(other, time, random);
  const deal = newDeal(random, pair, fieldInTheNews(random), day, serial);
  const slug = slugOf(`${day.edtf} ${one.code} ${other.code} negotiations ${serial}`);
  const stage = random.pick(STAGES);
  return {
    deals: [],
    tellings: [
      {
        day,
        about: `${one.code} ${other.code} negotiations`,
        headline: `${one.name} and ${other.name} negotiate on ${deal.subject}`,
        dateline: random.chance(0.4) ? other.capital.toUpperCase() : null,
        write: (draft, notes) => {
          draft.paragraph();
          const lead = draft.say(
            `${guest.title} ${guest.profile.name} and ${host.title} ${host.profile.name} ${stage.verb} the ${deal.title} in ${other.capital} on ${day.inFull}.`,
          );
          const grounds = explicit(lead);
          const name = `Negotiations of ${one.name} and ${other.name} in ${other.capital}`;
          noteEvent(notes, { slug, name, classification: "NEGOTIATIONS" }, day, other.capital, grounds);
          for (const official of [guest, host]) noteParticipant(notes, slug, official, "COUNTERPART", grounds);
          noteDeal(notes, deal, { printed: deal.title, span: lead }, "NEGOTIATING");
          const values = { agreement: deal.slug, party: null, on: notes.date(day), effective: null };
          const action = notes.action({ ...values, type: stage.type, place: null, event: slug }, grounds);
          for (const official of [guest, host])
            notes.involvement(
              {
                agreement: deal.slug,
                official: official.profile.slug,
                role: stage.role,
                onBehalfOf: principal(official),
                capacity: official.post.label,
                action,
              },
              grounds,
            );
          draft.say(random.pick(["The text is to be signed next year.", "No date was named for the signature."]));
        },
      },
    ],
  };
}
