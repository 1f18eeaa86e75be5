import { slugOf } from "../../api/fold";
import type { EventClassification, VisitLevel } from "../../events/event.entity";
import type { Span } from "../../ingest/fact";
import type { Day } from "../text/day";
import { antecedent, type Draft } from "../text/draft";
import { coreferent, explicit, inferred, principal, type Notes } from "../text/notes";
import type { CastMember } from "../world/cast";
import type { Field } from "../world/fields";
import { fieldInTheNews } from "../world/fields-in-the-news";
import type { State } from "../world/states";
import { newDeal, noteDeal, notePresence, noteSignatory, noteSignature, type Deal } from "./deal";
import { noteEvent, noteParticipant } from "./event-note";
import { followUps } from "./follow-up";
import { figureOf, tellFigure, type Amount } from "./figure";
import type { Scene, Story } from "./scene";
import { sayingOf, tellSaying, type Saying } from "./saying";
import { promiseOf, tellPromise, type Promised } from "./promise";

/** An encounter of two officials, with everything that came of it. */
interface Encounter {
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

/** Two officials meet: one visits the other, or both meet abroad. */
export function encounter(scene: Scene): Story {
  const met = encounterOf(scene);
  const { guest, host, day, place } = met;
  const names = `${guest.state.name} and ${host.state.name}`;
  const headlines = [
    `${names} discuss ${met.topics[0]?.subject ?? "bilateral relations"}`,
    `${guest.profile.name} meets ${host.profile.name} in ${place.capital}`,
    ...met.deals.slice(0, 1).map((deal) => `${names} sign ${deal.shortTitle}`),
  ];
  const count = scene.random.chance(0.24) ? scene.random.between(2, 3) : 1;
  return {
    deals: met.deals,
    tellings: [
      ...Array.from({ length: count }, (_, index) => ({
        day: day.plus(index === 0 ? 0 : scene.random.below(2)),
        about: `${guest.state.code} ${host.state.code} ${met.deals.length > 0 ? "agreements" : "talks"}`,
        headline: headlines[(headlines.length - 1 + index) % headlines.length] ?? names,
        dateline: scene.random.chance(0.5) ? place.capital.toUpperCase() : null,
        write: (draft: Draft, notes: Notes) => {
          tell(met, scene, draft, notes);
        },
      })),
      ...met.deals.flatMap((deal) => followUps(scene, deal)),
    ],
  };
}

function encounterOf(scene: Scene): Encounter {
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

function tell(met: Encounter, scene: Scene, draft: Draft, notes: Notes): void {
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

function tellDeal(met: Encounter, deal: Deal, { random }: Scene, draft: Draft, notes: Notes, lead: Span): void {
  const { guest, host, place } = met;
  const isSignedByName = deal.signatories.length > 0;
  const printed = random.chance(0.7) ? deal.title : deal.shortTitle;
  const span = draft.say(
    isSignedByName
      ? random.pick([
          `${guest.profile.name} and ${host.profile.name} signed the ${printed}.`,
          `The ${printed} was signed by ${guest.profile.name} and ${host.profile.name}.`,
        ])
      : random.pick([
          `Following the talks, the ${printed} was signed.`,
          `At the end of the meeting the sides signed the ${printed}.`,
          `The ${printed} was signed in the presence of both delegations.`,
        ]),
  );
  noteDeal(notes, deal, { printed, span });
  if (deal.isTopical) notes.topicOfAgreement(deal.slug, deal.field.topic, deal.subject, explicit(span));
  const action = noteSignature(notes, deal, place.capital, met.slug, span);
  for (const official of [guest, host])
    if (isSignedByName) noteSignatory(notes, deal, official, action, span);
    else notePresence(notes, deal, official, action, span, antecedent(lead));
  if (deal.provision === null) return;
  const says = draft.say(
    random.pick([
      `The document obliges the parties to ${deal.provision}.`,
      `Under its terms the two countries will ${deal.provision}.`,
      `It commits both governments to ${deal.provision}.`,
    ]),
  );
  notes.provision(deal.slug, "PROVISION", deal.provision, coreferent(says, antecedent(span)));
}

function tellEarlier(met: Encounter, deal: Deal, { random }: Scene, draft: Draft, notes: Notes, lead: Span): void {
  const span = draft.say(
    random.pick([
      `They also reviewed the implementation of the ${deal.title}, signed in ${String(deal.day.year)}.`,
      `The sides noted the progress made under the ${deal.title}.`,
      `The ${deal.title} remains the basis of this work, they said.`,
    ]),
  );
  notes.discussion(deal.slug, met.slug, explicit(span));
  for (const official of [met.guest, met.host])
    notes.involvement(
      {
        agreement: deal.slug,
        official: official.profile.slug,
        role: "DISCUSSED",
        onBehalfOf: principal(official),
        capacity: official.post.label,
        action: null,
      },
      inferred("DISCUSSED_AT_EVENT", 0.8, span, antecedent(lead)),
    );
}
