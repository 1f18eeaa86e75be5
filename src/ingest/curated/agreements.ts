import {
  claimKey,
  referenceKey,
  type ActionFact,
  type AgreementFact,
  type DiscussionFact,
  type InvolvementFact,
  type PartyFact,
  type ProvisionFact,
  type TopicFact,
} from "../fact";
import type { FactsFile } from "./facts-file";
import { entries, under, type Entry } from "./entries";
import type { Reading } from "./reading";
import { readTopics } from "./topics";

type Item = FactsFile["agreements"][string];
type AgreementEntry = Entry<Item>;
type AgreementFacts =
  AgreementFact | PartyFact | ActionFact | DiscussionFact | ProvisionFact | InvolvementFact | TopicFact;

/** Read the agreements with all that the article says of them. */
export function readAgreements(reading: Reading): AgreementFacts[] {
  return entries("agreements", reading.facts.agreements).flatMap((entry) => [
    readAgreement(reading, entry),
    ...readParties(reading, entry),
    ...readActions(reading, entry),
    ...readDiscussions(reading, entry),
    ...readProvisions(reading, entry),
    ...readInvolvements(reading, entry),
    ...readTopics(reading, { agreement: entry.key }, entry.item.topics, entry.path),
  ]);
}

function readAgreement(reading: Reading, { key, item, path }: AgreementEntry): AgreementFact {
  return {
    kind: "agreement",
    key: claimKey.agreement(key),
    article: reading.article,
    grounds: reading.grounds(item, path),
    slug: key,
    title: reading.printed(item.title, [...path, "title"]),
    names: [...new Set([item.title, ...(item.aliases ?? [])])],
    instrumentType: item.instrumentType,
    legalForm: item.legalForm,
    subject: item.subject === undefined ? null : reading.printed(item.subject, [...path, "subject"]),
  };
}

function readParties(reading: Reading, { key, item, path }: AgreementEntry): PartyFact[] {
  return under(path, "parties", item.parties, (entry, at) => {
    const party = reading.party(entry.party, [...at, "party"]);
    return {
      kind: "party",
      key: claimKey.party(key, referenceKey(party)),
      article: reading.article,
      grounds: reading.grounds(entry, at),
      agreement: key,
      party,
      participation: entry.participation,
      onBehalfOf: reading.optionalCountry(entry.onBehalfOf, [...at, "onBehalfOf"]),
    };
  });
}

function readActions(reading: Reading, { key, item, path }: AgreementEntry): ActionFact[] {
  return under(path, "actions", item.actions, (entry, at) => {
    const party = reading.optionalParty(entry.party, [...at, "party"]);
    return {
      kind: "action",
      key: claimKey.action(key, entry.type, party ? referenceKey(party) : "all"),
      article: reading.article,
      grounds: reading.grounds(entry, at),
      agreement: key,
      type: entry.type,
      party,
      on: reading.date(entry.date, [...at, "date"]),
      effective: reading.date(entry.effectiveDate, [...at, "effectiveDate"]),
      place: reading.place(entry.place, [...at, "place"]),
      event: reading.optionalKey("events", entry.event, [...at, "event"]),
    };
  });
}

function readDiscussions(reading: Reading, { key, item, path }: AgreementEntry): DiscussionFact[] {
  return under(path, "discussedAt", item.discussedAt, (entry, at) => ({
    kind: "discussion",
    key: claimKey.discussion(key, entry.event),
    article: reading.article,
    grounds: reading.grounds(entry, at),
    agreement: key,
    event: reading.declared("events", entry.event, [...at, "event"]),
  }));
}

function readProvisions(reading: Reading, { key, item, path }: AgreementEntry): ProvisionFact[] {
  return under(path, "provisions", item.provisions, (entry, at) => ({
    kind: "provision",
    key: claimKey.provision(key, entry.kind, entry.text),
    article: reading.article,
    grounds: reading.grounds(entry, at),
    agreement: key,
    provision: entry.kind,
    text: reading.printed(entry.text, [...at, "text"]),
  }));
}

function readInvolvements(reading: Reading, { key, item, path }: AgreementEntry): InvolvementFact[] {
  return under(path, "involvements", item.involvements, (entry, at) => {
    const official = reading.declared("officials", entry.official, [...at, "official"]);
    return {
      kind: "involvement",
      key: claimKey.involvement(key, official, entry.role),
      article: reading.article,
      grounds: reading.grounds(entry, at),
      agreement: key,
      official,
      role: entry.role,
      onBehalfOf: reading.optionalParty(entry.onBehalfOf, [...at, "onBehalfOf"]),
      capacity: reading.capacity({ official }, entry.capacity, [...at, "capacity"]),
      action: null,
    };
  });
}
