import { userInfo } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import type { DataSource, EntityManager } from "typeorm";
import { writing } from "../api/writing";
import { Decision } from "../claims/decision.entity";
import { readConfig } from "../config";
import { openCurrentDatabase } from "../database/open-current-database";
import { publishStored } from "../ingest/publish/publish-stored";
import { rulesOff } from "../ingest/rules-off";
import { ClaimKind } from "../review/claim-kind";
import { claimForReview, waitingClaims, type Waiting } from "../review/claims-for-review";
import { correctClaim } from "../review/correct-claim";
import type { Decided } from "../review/decide";
import { acceptArticle, proposalsOf, rejectArticle } from "../review/review-article";
import { acceptClaims, rejectClaims, supersedeClaim } from "../review/review-claims";
import { undoDecision } from "../review/undo-decision";
import type { Actor } from "../review/verdict";
import { addJudgementCommands } from "./review-judgement";
import { claimAsLine, decisionAsLine, describeClaim, describeDecided } from "./review-text";
import { correctionOf } from "./review-values";
import { walkThrough } from "./review-walk";

const EXAMPLES = `
Claims are named by their id or by their key, as \`list\` shows it.

Examples:
  entente review --article some-article
  entente review list --article some-article --kind EVENT
  entente review show event/some-meeting
  entente review accept event/some-meeting
  entente review accept --article some-article
  entente review reject event/some-meeting --reason "planned, not held"
  entente review correct event/some-meeting --set startDate=2021-03-04 --quote "on 4 March" --reason "misread"
  entente review undo 12
  entente review conclude`;

interface Flags {
  readonly as: string;
  readonly article?: string;
  readonly kind?: ClaimKind[];
  readonly allOf?: ClaimKind[];
  readonly reason?: string;
  readonly json?: true;
  readonly set: string[];
  readonly quote?: string;
  readonly by?: string;
}

export const review = new Command("review")
  .description("Decide on what was read out of articles: accept, reject, correct, supersede, undo.")
  .option("--article <slug>", "go through the proposals of one article and answer for each")
  .option("--as <name>", "who decides; decisions are signed with it", userInfo().username)
  .addHelpText("after", EXAMPLES)
  .action(async ({ article, as }: Flags) => {
    if (article === undefined && !process.stdin.isTTY) review.help({ error: true });
    await withDatabase(async (dataSource) => {
      const waiting = await waitingClaims(dataSource.manager, { article: article ?? null, kinds: null });
      console.log(`${String(waiting.length)} claims wait for a decision.`);
      await walkThrough(waiting, writing(dataSource), dataSource.manager, as);
    });
  });

command("list", "List the claims that wait for a decision.")
  .option("--article <slug>", "only those of one article")
  .option("--kind <kind>", "only those of a kind; may be given several times", kinds)
  .option("--json", "one line of JSON for each")
  .action(async ({ kind, json }: Flags, { parent }: Command) => {
    const article = articleOf(parent);
    await withDatabase(async ({ manager }) => {
      for (const claim of await waitingClaims(manager, { article, kinds: kind ?? null }))
        console.log(json ? JSON.stringify(claim) : claimAsLine(claim));
    });
  });

command("show", "Show a claim with its sentences and all decisions on it.")
  .argument("<id>", "the claim")
  .action((id: string) =>
    withDatabase(async ({ manager }) => {
      const claim = await claimForReview(manager, id);
      if (!claim) return;
      console.log(describeClaim(claim));
      await printLog(manager, claim.key);
    }),
  );

command("accept", "Accept claims, all proposals of an article, or all of a kind.")
  .argument("[id...]", "the claims")
  .option("--article <slug>", "all proposals of one article")
  .option("--all-of <kind>", "all proposals of a kind; may be given several times", kinds)
  .option("--reason <why>", "why")
  .action((ids: string[], flags: Flags, { parent }: Command) =>
    deciding(flags, parent, async (manager, actor) => {
      const article = articleOf(parent);
      if (article !== null) return acceptArticle(manager, { slug: article, kinds: flags.allOf ?? null }, actor);
      const named = flags.allOf ? await proposalsOf(manager, flags.allOf) : ids;
      return acceptClaims(manager, claims(named), "CLAIM", actor);
    }),
  );

command("reject", "Reject claims, or all proposals of an article.")
  .argument("[id...]", "the claims")
  .option("--article <slug>", "all proposals of one article")
  .requiredOption("--reason <why>", "why")
  .action((ids: string[], flags: Flags, { parent }: Command) =>
    deciding(flags, parent, (manager, actor) => {
      const article = articleOf(parent);
      if (article !== null) return rejectArticle(manager, { slug: article, kinds: null }, actor);
      return rejectClaims(manager, claims(ids), actor);
    }),
  );

command("correct", "Correct a claim, which accepts it too; `show` lists its fields.")
  .argument("<id>", "the claim")
  .requiredOption("--set <field=value>", "a field and its value; may be given several times", collect)
  .option("--quote <words>", "words of the article that show it")
  .requiredOption("--reason <why>", "why")
  .action((id: string, flags: Flags, { parent }: Command) =>
    deciding(flags, parent, (manager, actor) =>
      correctClaim(manager, { id, revision: null }, correctionOf(flags.set, flags.quote ?? ""), actor),
    ),
  );

command("supersede", "Let another claim of the same kind replace one.")
  .argument("<id>", "the claim")
  .requiredOption("--by <id>", "the claim that replaces it")
  .requiredOption("--reason <why>", "why")
  .action((id: string, flags: Flags, { parent }: Command) =>
    deciding(flags, parent, (manager, actor) => supersedeClaim(manager, { id, revision: null }, flags.by ?? "", actor)),
  );

command("undo", "Take back a decision, or all that were taken in one act.")
  .argument("<id>", "the number of a decision, or its group")
  .option("--reason <why>", "why")
  .action((id: string, flags: Flags, { parent }: Command) =>
    deciding(flags, parent, (manager, actor) => undoDecision(manager, id, actor)),
  );

command("log", "List all decisions, or those on one claim.")
  .argument("[id]", "the claim")
  .action((id?: string) =>
    withDatabase(async ({ manager }) => {
      const claim = id === undefined ? null : await claimForReview(manager, id);
      await printLog(manager, claim?.key ?? null);
    }),
  );

command("conclude", "Let the inference rules conclude anew from what was decided, as the next ingest does.").action(
  () =>
    withDatabase(async (dataSource) => {
      const publication = { agent: "entente review", startedAt: new Date().toISOString() };
      const off = rulesOff(readConfig().rulesOff);
      const { changes } = await writing(dataSource)((manager) => publishStored(manager, { ...publication, off }));
      const claims = changes.find(({ table }) => table === "claim") ?? { added: 0, changed: 0, removed: 0 };
      console.log(
        `Claims: ${String(claims.added)} added, ${String(claims.changed)} changed, ${String(claims.removed)} removed.`,
      );
    }),
);

function command(name: string, description: string): Command {
  return review.command(name).description(description);
}

async function deciding(
  { reason }: Flags,
  parent: Command | null,
  act: (manager: EntityManager, actor: Actor) => Promise<Decided>,
): Promise<void> {
  const actor = { author: (parent?.opts<Flags>().as ?? "").trim() || userInfo().username, reason: reason ?? null };
  await withDatabase(async (dataSource) => {
    console.log(describeDecided(await writing(dataSource)((manager) => act(manager, actor))));
  });
}

/** The option of the same name before the command is taken by `review` itself. */
function articleOf(parent: Command | null): Waiting["article"] {
  return parent?.opts<Flags>().article ?? null;
}

function claims(ids: readonly string[]) {
  return ids.map((id) => ({ id, revision: null }));
}

async function printLog(manager: EntityManager, claimKey: string | null): Promise<void> {
  const where = claimKey === null ? {} : { claimKey };
  for (const decision of await manager.find(Decision, { where, order: { rowId: "ASC" } }))
    console.log(decisionAsLine(decision));
}

async function withDatabase(use: (dataSource: DataSource) => Promise<void>): Promise<void> {
  const dataSource = await openCurrentDatabase(readConfig().databaseUrl);
  try {
    await use(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

function kinds(word: string, before: ClaimKind[] = []): ClaimKind[] {
  const kind = word.toUpperCase();
  if (Object.hasOwn(ClaimKind, kind)) return [...before, kind as ClaimKind];
  throw new InvalidArgumentError(`Use one of ${Object.keys(ClaimKind).join(", ")}.`);
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

addJudgementCommands(review);
