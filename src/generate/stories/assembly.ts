import { slugOf } from "../../api/fold";
import type { Draft } from "../text/draft";
import { explicit, type Notes } from "../text/notes";
import type { Body } from "../world/bodies";
import type { CastMember } from "../world/cast";
import { fieldInTheNews } from "../world/fields-in-the-news";
import type { State } from "../world/states";
import { noteEvent, noteParticipant } from "./event-note";
import { sayingOf, tellSaying } from "./saying";
import type { Scene, Story } from "./scene";

/** Several states meet within a body, and sometimes adopt a text. */
export function assembly(scene: Scene, body: Body, states: readonly State[]): Story {
  const { random, cast, serial, day, time } = scene;
  const head = cast.headOf(body, time);
  const delegates = states.map((state) => cast.somebody(state, time, random));
  const field = fieldInTheNews(random);
  const subject = random.pick(field.subjects);
  const slug = slugOf(`${day.edtf} ${body.acronym ?? body.slug} session ${serial}`);
  const name = `Session of the ${body.name} on ${subject}`;
  const adopted = random.chance(0.4) ? random.pick(field.titles) : null;
  const [first] = delegates;
  const about = states[1];
  const saying = first && about && random.chance(0.5) ? sayingOf(scene, first, about, `${serial}-0`, slug) : null;
  const write = (draft: Draft, notes: Notes): void => {
    draft.paragraph();
    const lead = draft.say(
      `${head.title} ${head.profile.name} opened a session of the ${body.name} on ${subject} in ${body.seat} on ${day.inFull}.`,
    );
    const grounds = explicit(lead);
    const event = { slug, name, classification: "MULTILATERAL_SESSION", ploverMode: "MULTILATERAL" } as const;
    noteEvent(notes, event, day, body.seat, grounds);
    noteParticipant(notes, slug, head, "HOST", grounds);
    notes.topicOfEvent(slug, field.topic, subject, grounds);
    tellDelegates(delegates, slug, draft, notes);
    if (adopted !== null) tellDeclaration(scene, body, states, adopted, slug, draft, notes);
    if (saying) tellSaying(saying, random, draft, notes);
  };
  const count = random.chance(0.3) ? 2 : 1;
  return {
    deals: [],
    tellings: Array.from({ length: count }, (_, index) => ({
      day: day.plus(index),
      about: `${body.acronym ?? body.slug} session`,
      headline: index === 0 ? `${body.name} meets on ${subject}` : `${body.seat} hosts session on ${subject}`,
      dateline: random.chance(0.5) ? body.seat.toUpperCase() : null,
      write,
    })),
  };
}

function tellDelegates(delegates: readonly CastMember[], event: string, draft: Draft, notes: Notes): void {
  const listed = delegates.map(({ title, profile }) => `${title} ${profile.name}`);
  const last = listed.pop();
  if (last === undefined) return;
  const span = draft.say(
    listed.length === 0
      ? `It was attended by ${last}.`
      : `It was attended by ${listed.join(", ")} and ${last}, among others.`,
  );
  for (const delegate of delegates) noteParticipant(notes, event, delegate, "ATTENDEE", explicit(span));
  notes.participation(
    { event, who: { group: "others" }, role: "ATTENDEE", representing: null, capacity: null },
    explicit(span),
  );
}

function tellDeclaration(
  { day, serial }: Scene,
  body: Body,
  states: readonly State[],
  subject: string,
  event: string,
  draft: Draft,
  notes: Notes,
): void {
  const title = `Declaration of the ${body.name} on ${subject}`;
  const slug = slugOf(`${day.edtf} ${body.acronym ?? body.slug} declaration ${subject} ${serial}`);
  const named = states.map(({ inText }) => inText);
  const span = draft.say(`The participants, among them ${named.join(", ")}, adopted the ${title}.`);
  const grounds = explicit(span);
  const values = { instrumentType: "DECLARATION", legalForm: "NON_BINDING", subject } as const;
  notes.agreement({ slug, title, names: [title], ...values }, grounds);
  for (const { code } of states)
    notes.party({ agreement: slug, party: { country: code }, participation: "CONTRACTING", onBehalfOf: null }, grounds);
  const adoption = { agreement: slug, type: "ADOPTION", party: null, on: notes.date(day), effective: null } as const;
  notes.action({ ...adoption, place: notes.place(body.seat), event }, grounds);
}
