import { claimKey, referenceKey, type CommitmentFact, type CommitmentPartyFact } from "../fact";
import type { FactsFile } from "./facts-file";
import { entries, under, type Entry } from "./entries";
import type { Reading } from "./reading";

type Item = FactsFile["commitments"][string];

/** Read the commitments and who has which role in them. */
export function readCommitments(reading: Reading): (CommitmentFact | CommitmentPartyFact)[] {
  return entries("commitments", reading.facts.commitments).flatMap((entry) => [
    readCommitment(reading, entry),
    ...readParties(reading, entry),
  ]);
}

function readCommitment(reading: Reading, { key, item, path }: Entry<Item>): CommitmentFact {
  return {
    kind: "commitment",
    key: claimKey.commitment(key),
    article: reading.article,
    grounds: reading.grounds(item, path),
    slug: key,
    type: item.type,
    content: item.content,
    deadline: reading.date(item.deadline, [...path, "deadline"]),
    event: reading.optionalKey("events", item.event, [...path, "event"]),
    organization: reading.optionalKey("organizations", item.organization, [...path, "organization"]),
  };
}

function readParties(reading: Reading, { key, item, path }: Entry<Item>): CommitmentPartyFact[] {
  return under(path, "parties", item.parties, (party, at) => {
    const who = reading.agent(party.who, [...at, "who"]);
    return {
      kind: "commitmentParty",
      key: claimKey.commitmentParty(key, party.role, referenceKey(who)),
      article: reading.article,
      grounds: reading.grounds(party, at),
      commitment: key,
      role: party.role,
      who,
    };
  });
}
