import type { FoundParty } from "../extraction";
import type { MarkedSentence } from "../marked-sentence";
import { matchesOf } from "../matches";
import type { Reading } from "../reading";
import { distinct, partiesNamed } from "./parties-named";
import { subjectOf } from "./signers";
import { twoSides } from "./two-sides";
import { FIRM } from "./unlisted-bodies";

/** "‹C0› gas producer Andes signed": what the state before it is only the home of. */
const OF_FIRM = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}[\\p{L}-]* ){0,3}${FIRM}`, "u");
/** "‹P0›, on behalf of ‹C1›, and ‹P2›, representing ‹O3›": for whom those who acted did. */
const ACTS_FOR =
  /\b(?:representing|on behalf of|acting for) (?:the )?(?:[Gg]overnment of (?:the )?)?(?:‹C\d+›(?:['’]s)? )?‹[CO]\d+›(?: of (?:the )?‹C\d+›)?/gu;

/** Return the parties among those before a verb; `all` are the names there, `between` the words from them to the verb. */
export function partiesActing(sentence: MarkedSentence, all: string, between: string, reading: Reading): FoundParty[] {
  const subject = subjectOf(all, between);
  const sides = subject === "" || all.includes("‹P") ? [] : twoSides(sentence, all, reading);
  if (sides.length === 2) return sides;
  const parties = partiesNamed(sentence, subject + (OF_FIRM.exec(between)?.[0] ?? ""), reading);
  if (subject === "" || parties.length > 1) return parties;
  const stoodFor = matchesOf(all, ACTS_FOR).flatMap(({ 0: part }) => partiesNamed(sentence, part, reading));
  return distinct([...parties, ...stoodFor]);
}
