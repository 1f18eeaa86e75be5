import { createHash } from "node:crypto";
import { IsNull, Not, type EntityManager } from "typeorm";
import { Decision } from "../../claims/decision.entity";
import { PairJudgement } from "../../claims/judgement.entity";
import { VERSION } from "../../package";
import { TABLES } from "../load/tables";
import { RULE_IDS, type RuleId } from "../rules/rule-id";
import type { StoredKey } from "../stored/stored-keys";

/**
 * Return a hash over all that the database is a function of, SHA-256 in hexadecimal: the articles, what was read out of
 * them, what people decided, the rules in force, the tables written and the program's version.
 */
export async function inputHash(
  manager: EntityManager,
  articles: readonly StoredKey[],
  off: ReadonlySet<RuleId>,
): Promise<string> {
  const hash = createHash("sha256")
    .update(configurationOf(off))
    .update(await decisionsMark(manager))
    .update(await judgementsMark(manager));
  for (const { slug, fileName, collection, hashes } of [...articles].sort((a, b) => (a.slug < b.slug ? -1 : 1)))
    hash.update(JSON.stringify([slug, fileName, collection, ...hashes]));
  return hash.digest("hex");
}

function configurationOf(off: ReadonlySet<RuleId>): string {
  return JSON.stringify({ version: VERSION, tables: TABLES.length, rules: RULE_IDS.filter((id) => !off.has(id)) });
}

/** Judgements of people are only ever added and taken back. */
async function judgementsMark(manager: EntityManager): Promise<string> {
  const [last] = await manager.find(PairJudgement, {
    select: { rowId: true },
    where: { author: Not(IsNull()) },
    order: { rowId: "DESC" },
    take: 1,
  });
  const undone = await manager.countBy(PairJudgement, { undoneAt: Not(IsNull()) });
  return `judgements up to ${String(last?.rowId ?? 0)}, ${String(undone)} of them taken back`;
}

/** Decisions are only ever added, so the last one tells which there are. */
async function decisionsMark(manager: EntityManager): Promise<string> {
  const [last] = await manager.find(Decision, { select: { rowId: true }, order: { rowId: "DESC" }, take: 1 });
  return `decisions up to ${String(last?.rowId ?? 0)}`;
}
