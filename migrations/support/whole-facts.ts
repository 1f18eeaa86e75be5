import type { QueryRunner } from "typeorm";

/** How many facts are read at once. */
const PART = 1000;

interface Reading {
  readonly id: number;
  readonly fact: string;
  readonly key: string;
  readonly basis: string;
  readonly rule: string | null;
  readonly confidence: number;
}

interface Sentence {
  readonly claimId: number;
  readonly slug: string;
  readonly body: string;
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

/** Where a fact was read, as far as it matters here. */
interface Span {
  readonly article: string;
  readonly role: string;
}

interface Grounds {
  readonly extractionRule?: string;
  readonly evidence: readonly Span[];
}

/** Take out of every stored fact what its claim and its evidence tell of it. */
export async function shortenFacts(queryRunner: QueryRunner): Promise<void> {
  await rewrite(queryRunner, ({ fact }) => {
    const { key, article, grounds, ...says } = JSON.parse(fact) as Record<string, unknown>;
    if (grounds === undefined || key === undefined) return fact;
    const { extractionRule, evidence } = grounds as Grounds;
    return JSON.stringify({ ...says, article: article === bringer(evidence) ? undefined : article, extractionRule });
  });
}

/** Put it in again. */
export async function widenFacts(queryRunner: QueryRunner): Promise<void> {
  await rewrite(queryRunner, ({ fact, key, basis, rule, confidence }, evidence) => {
    const { extractionRule, article = bringer(evidence), ...says } = JSON.parse(fact) as Record<string, unknown>;
    return JSON.stringify({ ...says, key, article, grounds: { basis, rule, confidence, extractionRule, evidence } });
  });
}

/** The article that brings a fact is left out where it is that of the first sentence that supports it. */
function bringer(evidence: readonly Span[]): string | undefined {
  return (evidence.find(({ role }) => role === "SUPPORTS") ?? evidence[0])?.article;
}

async function rewrite(
  queryRunner: QueryRunner,
  rewritten: (reading: Reading, evidence: readonly Span[]) => string,
): Promise<void> {
  const placeholder = queryRunner.dataSource.options.type === "postgres" ? "$1" : "?";
  for (let last = 0; ;) {
    const readings = (await queryRunner.query(`SELECT claim."id", "fact", "key", "basis", "rule", "confidence"
      FROM "claim_reading" JOIN "claim" ON claim."id" = claim_reading."id"
      WHERE claim."id" > ${String(last)} ORDER BY claim."id" LIMIT ${String(PART)}`)) as Reading[];
    const upTo = readings.at(-1)?.id;
    if (upTo === undefined) return;
    const evidence = await evidenceBetween(queryRunner, last, upTo);
    for (const reading of readings)
      await queryRunner.query(`UPDATE "claim_reading" SET "fact" = ${placeholder} WHERE "id" = ${String(reading.id)}`, [
        rewritten(reading, evidence.get(reading.id) ?? []),
      ]);
    last = upTo;
  }
}

async function evidenceBetween(queryRunner: QueryRunner, after: number, upTo: number): Promise<Map<number, Span[]>> {
  const found = (await queryRunner.query(`SELECT "claimId", "slug", "body", "start", "end", "role"
    FROM "evidence" JOIN "article" ON article."id" = evidence."articleId"
    WHERE "claimId" > ${String(after)} AND "claimId" <= ${String(upTo)} ORDER BY "claimId", "position"`)) as Sentence[];
  const ofClaims = new Map<number, Span[]>();
  for (const { claimId, slug: article, body, start, end, role } of found) {
    const spans = ofClaims.get(claimId) ?? [];
    spans.push({ article, quote: body.slice(start, end), start, end, role } as Span);
    ofClaims.set(claimId, spans);
  }
  return ofClaims;
}
