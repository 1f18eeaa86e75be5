import type { EntityManager } from "typeorm";
import { storable } from "../api/engine";
import { decodeNodeId } from "../api/node";
import { PairJudgement, type Judgement } from "../claims/judgement.entity";
import { readConfig } from "../config";
import { publishStored } from "../ingest/publish/publish-stored";
import { rulesOff } from "../ingest/rules-off";
import { givenReason } from "./decide";
import {
  freeKey,
  refuseEmptySide,
  refuseOtherJudgement,
  refuseTaken,
  refuseUnknown,
  type MergedSubject,
} from "./judgement-checks";
import { InvalidJudgement, JudgementNotFound } from "./judgement-error";
import { NothingToUndo, ReviewRefused } from "./review-error";
import type { Actor } from "./verdict";

/** What an act did: the judgements it made or took back, and the keys that it was about, the one that stays first. */
export interface Judged {
  readonly judgements: readonly PairJudgement[];
  readonly keys: readonly string[];
}

/** What fits into an integer column of either engine. */
const LAST_ROW = 2 ** 31 - 1;

/** Say that several keys stand for one and the same, which goes by the first. */
export async function merge(
  manager: EntityManager,
  subject: MergedSubject,
  keep: string,
  others: readonly string[],
  { author, reason }: Actor,
): Promise<Judged> {
  const actor = { author, reason: givenReason(reason ?? "") };
  const keys = [...new Set([keep, ...others].map(storable))];
  if (keys.length < 2) throw new ReviewRefused(nothingToMerge());
  for (const key of keys) await refuseUnknown(manager, subject, key);
  const [left = "", ...rest] = keys;
  const judgements: PairJudgement[] = [];
  for (const right of rest) {
    await refuseOtherJudgement(manager, subject, left, right, "POSITIVE");
    judgements.push(await record(manager, { subject, leftKey: left, rightKey: right, judgement: "POSITIVE" }, actor));
  }
  await publishJudgements(manager);
  return { judgements, keys };
}

/** Say that in some articles a key stands for something else, which gets a key of its own. */
export async function split(
  manager: EntityManager,
  subject: MergedSubject,
  {
    slug,
    articles,
    newSlug,
  }: { readonly slug: string; readonly articles: readonly string[]; readonly newSlug: string | null },
  { author, reason }: Actor,
): Promise<Judged> {
  const actor = { author, reason: givenReason(reason ?? "") };
  const leftKey = storable(slug);
  await refuseUnknown(manager, subject, leftKey);
  const rightKey = newSlug === null ? await freeKey(manager, subject, leftKey) : storable(newSlug);
  await refuseTaken(manager, subject, rightKey);
  const split = { subject, leftKey, rightKey, judgement: "NEGATIVE", articles: JSON.stringify(articles) } as const;
  const judgement = await record(manager, split, actor);
  await publishJudgements(manager);
  await refuseEmptySide(
    manager,
    subject,
    leftKey,
    "every article that names it was given: leave out those it stays in",
  );
  await refuseEmptySide(manager, subject, rightKey, "none of the articles names it: give articles that do");
  return { judgements: [judgement], keys: [leftKey, rightKey] };
}

/** Say whether a pair that the machine or somebody else judged is one, two, or cannot be told. */
export async function judge(
  manager: EntityManager,
  id: string,
  judgement: Judgement,
  { author, reason }: Actor,
): Promise<Judged> {
  const about = await judgementOf(manager, id);
  const { subject, leftKey, rightKey } = about;
  if (about.articles !== null) throw new ReviewRefused(splitIsUndone(id));
  await refuseOtherJudgement(manager, subject, leftKey, rightKey, judgement);
  const made = await record(manager, { subject, leftKey, rightKey, judgement }, { author, reason });
  await publishJudgements(manager);
  return { judgements: [made], keys: [leftKey, rightKey] };
}

/** Take back what a person judged: what the machine makes of the pair counts again. */
export async function undoJudgement(manager: EntityManager, id: string, { author, reason }: Actor): Promise<Judged> {
  const judgement = await judgementOf(manager, id);
  if (judgement.author === null) throw new ReviewRefused(machineIsJudged(id));
  if (judgement.undoneAt !== null) throw new ReviewRefused(undoneAlready(id));
  const undone = { undoneAt: new Date().toISOString(), undoneBy: author, undoneReason: reason };
  await manager.update(PairJudgement, judgement.rowId, undone);
  await publishJudgements(manager);
  const { leftKey, rightKey } = judgement;
  return { judgements: [Object.assign(judgement, undone)], keys: [leftKey, rightKey] };
}

/** What is one follows from all articles together, so all is made anew. */
async function publishJudgements(manager: EntityManager): Promise<void> {
  const off = rulesOff(readConfig().rulesOff);
  await publishStored(manager, { agent: "entente review", startedAt: new Date().toISOString(), off });
}

type NewJudgement = Pick<PairJudgement, "subject" | "leftKey" | "rightKey" | "judgement"> &
  Partial<Pick<PairJudgement, "articles">>;

function record(manager: EntityManager, judgement: NewJudgement, { author, reason }: Actor): Promise<PairJudgement> {
  return manager.save(
    manager.create(PairJudgement, {
      articles: null,
      ...judgement,
      score: null,
      explanation: "[]",
      agent: author,
      author,
      reason,
      judgedAt: new Date().toISOString(),
      undoneAt: null,
      undoneBy: null,
      undoneReason: null,
    }),
  );
}

async function judgementOf(manager: EntityManager, id: string): Promise<PairJudgement> {
  const decoded = decodeNodeId(id);
  const rowId = Number(decoded?.type === "PairJudgement" ? decoded.key : id);
  const isRow = Number.isInteger(rowId) && rowId > 0 && rowId <= LAST_ROW;
  const judgement = isRow ? await manager.findOneBy(PairJudgement, { rowId }) : null;
  if (judgement) return judgement;
  const remedy = "take the id of a judgement from `judgements`; those of the machine go when it judges otherwise";
  throw new ReviewRefused(new JudgementNotFound("there is no such judgement", id, remedy));
}

function nothingToMerge(): InvalidJudgement {
  return new InvalidJudgement("nothing is left to merge", "merge", "name at least one other than the one that stays");
}

function splitIsUndone(id: string): InvalidJudgement {
  return new InvalidJudgement("it splits one in some articles only", id, "undo it, and split anew");
}

function machineIsJudged(id: string): InvalidJudgement {
  return new InvalidJudgement("the machine judged it, and would again", id, "use `judge` to say what holds instead");
}

function undoneAlready(id: string): NothingToUndo {
  return new NothingToUndo("it was undone already", id, "to have it again, judge the pair anew");
}
