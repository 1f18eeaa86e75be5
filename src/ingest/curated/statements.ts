import type { StatementRole } from "../../statements/statement-party.entity";
import { claimKey, referenceKey, type StatementFact, type StatementPartyFact } from "../fact";
import type { FactsFile } from "./facts-file";
import { entries, under, type Entry } from "./entries";
import type { Reading } from "./reading";

type Item = FactsFile["statements"][string];

/** Read the statements, who made them and whom they are about. */
export function readStatements(reading: Reading): (StatementFact | StatementPartyFact)[] {
  return entries("statements", reading.facts.statements).flatMap((entry) => [
    readStatement(reading, entry),
    ...readParties(reading, entry, "SPEAKER", "speakers"),
    ...readParties(reading, entry, "SUBJECT", "about"),
  ]);
}

function readStatement(reading: Reading, { key, item, path }: Entry<Item>): StatementFact {
  for (const part of ["text", "cue", "attributionText", "audience"] as const)
    if (item[part] !== undefined) reading.printed(item[part], [...path, part]);
  return {
    kind: "statement",
    key: claimKey.statement(key),
    article: reading.article,
    grounds: reading.grounds(item, path),
    slug: key,
    quoteType: item.quoteType,
    text: item.text,
    cue: item.cue ?? null,
    attributionText: item.attributionText ?? null,
    audience: item.audience ?? null,
    event: reading.optionalKey("events", item.event, [...path, "event"]),
  };
}

function readParties(
  reading: Reading,
  { key, item, path }: Entry<Item>,
  role: StatementRole,
  list: "speakers" | "about",
): StatementPartyFact[] {
  return under(path, list, item[list], (party, at) => {
    const who = reading.agent(party.who, [...at, "who"]);
    return {
      kind: "statementParty",
      key: claimKey.statementParty(key, role, referenceKey(who)),
      article: reading.article,
      grounds: reading.grounds(party, at),
      statement: key,
      role,
      who,
    };
  });
}
