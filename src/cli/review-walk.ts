import { createInterface, type Interface } from "node:readline";
import type { EntityManager } from "typeorm";
import type { Write } from "../api/writing";
import { correctClaim } from "../review/correct-claim";
import { waitingClaim, type ClaimForReview } from "../review/claims-for-review";
import type { Decided } from "../review/decide";
import { acceptClaims, rejectClaims } from "../review/review-claims";
import { ReviewRefused } from "../review/review-error";
import { describeClaim, describeDecided } from "./review-text";
import { correctionOf } from "./review-values";

const QUESTION = "Accept? y(es), n(o), e(dit), s(kip), q(uit): ";

/** Puts a question and returns the line that answers it, null when there are no more. */
type Ask = (question: string) => Promise<string | null>;

/** Go through the claims one by one, and do with each what is answered: by somebody, or by the lines of a pipe. */
export async function walkThrough(
  claims: readonly ClaimForReview[],
  write: Write,
  manager: EntityManager,
  author: string,
): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  const ask = asking(lines);
  try {
    for (const { key } of claims) {
      const claim = await waitingClaim(manager, key);
      if (claim && !(await decideOn(claim, ask, write, author))) return;
    }
  } finally {
    lines.close();
  }
}

/** Lines that a pipe holds ready wait until they are asked for. */
function asking(lines: Interface): Ask {
  const answers = lines[Symbol.asyncIterator]();
  return async (question) => {
    lines.setPrompt(question);
    lines.prompt();
    const answer = await answers.next();
    return answer.done === true ? null : answer.value;
  };
}

/** Return whether to go on. */
async function decideOn(claim: ClaimForReview, ask: Ask, write: Write, author: string): Promise<boolean> {
  console.log(`\n${describeClaim(claim)}`);
  for (;;) {
    const answer = (await ask(QUESTION))?.trim().toLowerCase() ?? "q";
    if (answer === "q") return false;
    if (answer === "s") return true;
    const act = await actOf(answer, claim, ask, author);
    if (act && (await isDone(write, act))) return true;
  }
}

type Act = (manager: EntityManager) => Promise<Decided>;

async function actOf(answer: string, claim: ClaimForReview, ask: Ask, author: string): Promise<Act | null> {
  const named = { id: claim.key, revision: claim.revision };
  const on = claim.newProposal.length > 0 ? "NEW_PROPOSAL" : "CLAIM";
  if (answer === "y") return (manager) => acceptClaims(manager, [named], on, { author, reason: null });
  if (answer === "n") {
    const reason = await ask("Why not? ");
    return (manager) => rejectClaims(manager, [named], { author, reason });
  }
  if (answer !== "e") return null;
  const values = (await ask("What is it instead? field=value, several separated by ; ")) ?? "";
  const quote = (await ask("Which words of the article show it? (none: press return) ")) ?? "";
  const reason = await ask("Why? ");
  return async (manager) => correctClaim(manager, named, correctionOf(values.split(";"), quote), { author, reason });
}

async function isDone(write: Write, act: Act): Promise<boolean> {
  try {
    console.log(describeDecided(await write(act)));
    return true;
  } catch (error) {
    if (!(error instanceof ReviewRefused)) throw error;
    console.log(error.message);
    return false;
  }
}
