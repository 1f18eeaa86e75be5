import {
  claimKey,
  referenceKey,
  type EventFact,
  type ParticipationFact,
  type SeriesFact,
  type TopicFact,
} from "../fact";
import type { FactsFile } from "./facts-file";
import { entries, under, type Entry } from "./entries";
import type { Path } from "./shape-problems";
import type { Reading } from "./reading";
import { readTopics } from "./topics";

type Item = FactsFile["events"][string];

/** Read the series of events that the article names. */
export function readSeries(reading: Reading): SeriesFact[] {
  return entries("series", reading.facts.series).map(({ key, item, path }) => ({
    kind: "series",
    key: claimKey.series(key),
    article: reading.article,
    grounds: reading.grounds(item, path),
    slug: key,
    name: item.name,
  }));
}

/** Read the events with their participants and topics. */
export function readEvents(reading: Reading): (EventFact | ParticipationFact | TopicFact)[] {
  return entries("events", reading.facts.events).flatMap((entry) => [
    readEvent(reading, entry),
    ...readParticipants(reading, entry),
    ...readTopics(reading, { event: entry.key }, entry.item.topics, entry.path),
  ]);
}

function readEvent(reading: Reading, { key, item, path }: Entry<Item>): EventFact {
  if (item.visitLevel && item.classification !== "VISIT")
    reading.report([...path, "visitLevel"], "only a VISIT has a level", "remove it or classify the event as VISIT");
  return {
    kind: "event",
    key: claimKey.event(key),
    article: reading.article,
    grounds: reading.grounds(item, path),
    slug: key,
    name: item.name,
    classification: item.classification,
    series: reading.optionalKey("series", item.series, [...path, "series"]),
    ordinal: item.ordinal ?? null,
    start: reading.date(item.date, [...path, "date"]),
    end: reading.date(item.endDate, [...path, "endDate"]),
    place: reading.place(item.place, [...path, "place"]),
    status: item.status,
    realis: item.realis,
    visitLevel: item.visitLevel ?? (item.classification === "VISIT" ? "UNSPECIFIED" : null),
    parent: parentOf(reading, key, item, [...path, "parent"]),
    ploverCategory: item.ploverCategory ?? null,
    ploverMode: item.ploverMode ?? null,
  };
}

function parentOf(reading: Reading, key: string, item: Item, path: Path): string | null {
  const above = new Set([key]);
  for (let next = item.parent; next !== undefined; next = reading.facts.events[next]?.parent) {
    if (above.has(next)) {
      reading.report(path, `"${key}" would be part of itself`, "remove the parent that closes the circle");
      return null;
    }
    above.add(next);
  }
  return reading.optionalKey("events", item.parent, path);
}

function readParticipants(reading: Reading, { key, item, path }: Entry<Item>): ParticipationFact[] {
  return under(path, "participants", item.participants, (participant, at) => {
    const who = reading.participant(participant.who, [...at, "who"]);
    return {
      kind: "participation",
      key: claimKey.participation(key, referenceKey(who), participant.role),
      article: reading.article,
      grounds: reading.grounds(participant, at),
      event: key,
      who,
      role: participant.role,
      representing: reading.optionalParty(participant.representing, [...at, "representing"]),
      capacity: reading.capacity(who, participant.capacity, [...at, "capacity"]),
    };
  });
}
