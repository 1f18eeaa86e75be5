import type { VisitLevel } from "../../events/event.entity";
import type { Span } from "../../ingest/fact";
import { antecedent, type Draft } from "../text/draft";
import { explicit, inferred, type Notes } from "../text/notes";
import type { CastMember } from "../world/cast";
import type { Encounter } from "./encounter-plan";
import { noteEvent, noteParticipant } from "./event-note";
import { tellFigure } from "./figure";
import { tellPromise } from "./promise";
import { tellSaying } from "./saying";
import type { Scene } from "./scene";
import { tellDeal, tellEarlier } from "./tell-deals";

/** Tell of an encounter and note what the sentences state. */
export function tellEncounter(met: Encounter, scene: Scene, draft: Draft, notes: Notes): void {
  const { random } = scene;
  draft.paragraph();
  const lead = draft.say(random.pick(met.classification === "VISIT" ? VISIT_LEADS : MEETING_LEADS)(met));
  noteMeeting(met, notes, lead);
  tellTopics(met, scene, draft, notes);
  if (met.third) tellSideMeeting(met, met.third, draft, notes, lead);
  if (met.deals.length > 0) draft.paragraph();
  for (const deal of met.deals) tellDeal(met, deal, scene, draft, notes, lead);
  if (met.earlier) tellEarlier(met, met.earlier, scene, draft, notes, lead);
  if (met.promise || met.figure) draft.paragraph();
  if (met.promise) tellPromise(met.promise, random, draft, notes);
  if (met.figure) tellFigure(met.figure, random, draft, notes);
  if (met.sayings.length > 0) draft.paragraph();
  for (const saying of met.sayings) tellSaying(saying, random, draft, notes);
}

type Lead = (met: Encounter) => string;

const MEETING_LEADS: readonly Lead[] = [
  ({ guest, host, day, place }) =>
    `${guest.title} ${guest.profile.name} met with ${host.title} ${host.profile.name} in ${place.capital} on ${day.inFull}.`,
  ({ guest, host, day, place }) =>
    `On ${day.inFull}, talks were held in ${place.capital} between ${guest.title} ${guest.profile.name} and ${host.title} ${host.profile.name}.`,
  ({ guest, host, day, place }) =>
    `${host.profile.name}, ${host.title}, received ${guest.profile.name}, ${guest.title}, in ${place.capital} on ${day.inFull}.`,
  ({ guest, host, day, place }) =>
    `In ${place.capital}, ${host.title} ${host.profile.name} and ${guest.title} ${guest.profile.name} held talks on ${day.inFull}.`,
  ({ guest, host, day, place }) =>
    `${guest.profile.name}, ${guest.title}, and ${host.profile.name}, ${host.title}, met on ${day.inFull} in ${place.capital} to review the relations of the two countries.`,
];

const VISIT_LEADS: readonly Lead[] = [
  ({ guest, host, day, place, visitLevel }) =>
    `${guest.title} ${guest.profile.name} arrived in ${place.capital} on ${day.inFull} on ${level(visitLevel)} visit and was received by ${host.title} ${host.profile.name}.`,
  ({ guest, host, day, place, visitLevel }) =>
    `During ${level(visitLevel)} visit to ${place.capital} that began on ${day.inFull}, ${guest.title} ${guest.profile.name} held talks with ${host.title} ${host.profile.name}.`,
  ({ guest, host, day, place, visitLevel }) =>
    `${host.title} ${host.profile.name} welcomed ${guest.title} ${guest.profile.name}, who came to ${place.capital} on ${level(visitLevel)} visit on ${day.inFull}.`,
];

function level(visitLevel: VisitLevel | null): string {
  return visitLevel === "OFFICIAL" ? "an official" : `a ${(visitLevel ?? "WORKING").toLowerCase()}`;
}

function noteMeeting(
  { slug, classification, visitLevel, day, place, guest, host }: Encounter,
  notes: Notes,
  lead: Span,
): void {
  const isVisit = classification === "VISIT";
  const grounds = explicit(lead);
  const name = isVisit
    ? `Visit of ${guest.profile.name} to ${place.name}`
    : `Talks of ${guest.state.name} and ${host.state.name} in ${place.capital}`;
  noteEvent(notes, { slug, name, classification, visitLevel, ploverMode: "VISIT" }, day, place.capital, grounds);
  noteParticipant(notes, slug, guest, isVisit ? "VISITOR" : "COUNTERPART", grounds);
  noteParticipant(notes, slug, host, isVisit ? "RECEIVED_BY" : "COUNTERPART", grounds);
  if (!isVisit) return;
  const country = { event: slug, who: { country: place.code }, representing: null, capacity: null };
  notes.participation({ ...country, role: "HOST" }, inferred("HOST_OF_VISIT", 0.95, lead));
}

/** Whom the guest met besides, as a part of the visit: its date is that of the visit. */
function tellSideMeeting(
  { slug, guest, place, day }: Encounter,
  third: CastMember,
  draft: Draft,
  notes: Notes,
  lead: Span,
): void {
  const span = draft.say(`During the visit ${guest.profile.name} also met with ${third.title} ${third.profile.name}.`);
  const grounds = explicit(span);
  notes.event(
    {
      slug: `${slug}-side-meeting`,
      name: `Meeting of ${guest.profile.name} with ${third.profile.name}`,
      classification: "MEETING",
      series: null,
      ordinal: null,
      start: { ...notes.date(day), asStated: null, basis: "INFERRED", rule: "WITHIN_PARENT_EVENT" },
      end: null,
      place: { name: place.capital, asStated: null, basis: "INFERRED", rule: "WITHIN_PARENT_EVENT" },
      status: "CONFIRMED",
      realis: "ACTUAL",
      visitLevel: null,
      parent: slug,
      ploverCategory: "CONSULT",
      ploverMode: "VISIT",
    },
    { ...grounds, evidence: [span, antecedent(lead)] },
  );
  for (const official of [guest, third])
    noteParticipant(notes, `${slug}-side-meeting`, official, "INTERLOCUTOR", grounds);
}

function tellTopics({ slug, topics }: Encounter, { random }: Scene, draft: Draft, notes: Notes): void {
  const listed = topics.map(({ subject }) => subject).join(" and ");
  const span = draft.say(
    random.pick([
      `The two sides discussed ${listed}.`,
      `The talks focused on ${listed}.`,
      `They exchanged views on ${listed}.`,
      `The agenda of the talks included ${listed}.`,
      `Particular attention was paid to ${listed}.`,
    ]),
  );
  for (const { field, subject } of topics) notes.topicOfEvent(slug, field.topic, subject, explicit(span));
}
