import { slugOf } from "../../api/fold";
import type { EventClassification, VisitLevel } from "../../events/event.entity";
import type { Span } from "../../ingest/fact";
import type { Day } from "../text/day";
import { antecedent, type Draft } from "../text/draft";
import { coreferent, explicit, inferred, principal, type Notes } from "../text/notes";
import type { CastMember } from "../world/cast";
import { FIELDS, type Field } from "../world/fields";
import type { State } from "../world/states";
import { Weighted, zipf } from "../weighted";
import { newDeal, noteDeal, notePresence, noteSignatory, noteSignature, type Deal } from "./deal";
import { figureOf, tellFigure, type Amount } from "./figure";
import type { Scene, Story } from "./scene";
import { sayingOf, tellSaying, type Saying } from "./saying";
import { promiseOf, tellPromise, type Promised } from "./promise";

const fields = new Weighted(FIELDS, zipf(0.7));

/** An encounter of two officials, with everything that came of it. */
interface Encounter {
  readonly slug: string;
  readonly classification: EventClassification;
  readonly visitLevel: VisitLevel | null;
  readonly day: Day;
  readonly place: State;
  readonly guest: CastMember;
  readonly host: CastMember;
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
    tellings: Array.from({ length: count }, (_, index) => ({
      day: day.plus(index === 0 ? 0 : scene.random.below(2)),
      about: `${guest.state.name} ${host.state.name} ${met.deals.length > 0 ? "agreements" : "talks"}`,
      headline: headlines[(headlines.length - 1 + index) % headlines.length] ?? names,
      dateline: scene.random.chance(0.5) ? place.capital.toUpperCase() : null,
      write: (draft, notes) => {
        tell(met, scene, draft, notes);
      },
    })),
  };
}

function encounterOf(scene: Scene): Encounter {
  const { random, cast, serial, day, time, pair } = scene;
  const [one, other] = random.chance(0.5) ? pair : [pair[1], pair[0]];
  const guest = cast.somebody(one, time, random);
  const host = cast.holder(other, guest.post.label, time) ?? cast.somebody(other, time, random);
  const isVisit = random.chance(0.35);
  const field = fields.draw(random);
  const slug = slugOf(`${day.edtf} ${one.code} ${other.code} ${isVisit ? "visit" : "talks"} ${serial}`);
  const dealCount = random.chance(0.42) ? (random.chance(0.3) ? random.between(2, 4) : 1) : 0;
  const signatories = random.chance(0.45) ? [guest, host] : [];
  return {
    slug,
    classification: isVisit ? "VISIT" : random.pick(["MEETING", "MEETING", "MEETING", "NEGOTIATIONS"] as const),
    visitLevel: isVisit ? random.pick(["OFFICIAL", "WORKING", "STATE"] as const) : null,
    day,
    place: other,
    guest,
    host,
    topics: topicsOf(scene, field),
    deals: Array.from({ length: dealCount }, (_, index) =>
      newDeal(random, [one, other], index === 0 ? field : fields.draw(random), day, `${serial}-${String(index)}`, signatories),
    ),
    earlier: random.chance(0.3) ? scene.recall(one, other, random) : null,
    promise: random.chance(0.3) ? promiseOf(scene, random.pick([guest, host]), one, other, field, slug) : null,
    figure: random.chance(0.22) ? figureOf(scene, one, other, slug) : null,
    sayings: (random.chance(0.5) ? random.sample([guest, host], random.chance(0.2) ? 2 : 1) : []).map((speaker, index) =>
      sayingOf(scene, speaker, speaker === guest ? other : one, `${serial}-${String(index)}`, slug),
    ),
  };
}

function topicsOf({ random }: Scene, field: Field) {
  const subjects = random.sample(field.subjects, random.between(1, 2)).map((subject) => ({ field, subject }));
  if (random.chance(0.5)) return subjects;
  const another = fields.draw(random);
  return another === field ? subjects : [...subjects, { field: another, subject: random.pick(another.subjects) }];
}

function tell(met: Encounter, scene: Scene, draft: Draft, notes: Notes): void {
  const { random } = scene;
  draft.paragraph();
  const lead = draft.say(random.pick(met.classification === "VISIT" ? VISIT_LEADS : MEETING_LEADS)(met));
  noteEvent(met, notes, lead);
  tellTopics(met, scene, draft, notes);
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

function noteEvent(met: Encounter, notes: Notes, lead: Span): void {
  const { slug, classification, visitLevel, day, place, guest, host } = met;
  const isVisit = classification === "VISIT";
  const grounds = explicit(lead);
  const names = `${guest.state.name} and ${host.state.name}`;
  notes.event(
    {
      slug,
      name: isVisit ? `Visit of ${guest.profile.name} to ${place.name}` : `Talks of ${names} in ${place.capital}`,
      classification,
      series: null,
      ordinal: null,
      start: notes.date(day),
      end: null,
      place: notes.place(place.capital),
      status: "CONFIRMED",
      realis: "ACTUAL",
      visitLevel,
      parent: null,
      ploverCategory: "CONSULT",
      ploverMode: "VISIT",
    },
    grounds,
  );
  for (const [official, role] of [
    [guest, isVisit ? "VISITOR" : "COUNTERPART"],
    [host, isVisit ? "RECEIVED_BY" : "COUNTERPART"],
  ] as const)
    notes.participation(
      {
        event: slug,
        who: { official: official.profile.slug },
        role,
        representing: principal(official),
        capacity: official.post.label,
      },
      grounds,
    );
  if (isVisit)
    notes.participation(
      { event: slug, who: { country: place.code }, role: "HOST", representing: null, capacity: null },
      inferred("HOST_OF_VISIT", 0.95, lead),
    );
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
