import type { FoundParty } from "../../extraction";
import { wordsOf, type MarkedSentence } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import type { Reading } from "../../reading";
import { distinct, partiesNamed } from "./parties-named";
import { subjectOf } from "../signing/signers";
import { twoSides } from "./two-sides";
import { FIRM } from "./unlisted-bodies";

/** "‹C0› gas producer Andes signed": what the state before it is only the home of. */
const OF_FIRM = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}[\\p{L}-]* ){0,3}${FIRM}`, "u");
/** "‹P0›, on behalf of ‹C1›, and ‹P2›, representing ‹O3›": for whom those who acted did. */
const ACTS_FOR =
  /\b(?:representing|on behalf of|acting for) (?:the )?(?:[Gg]overnment of (?:the )?)?(?:‹C\d+›(?:['’]s)? )?‹[CO]\d+›(?: of (?:the )?‹C\d+›)?/gu;

/** "The ambassadors of ‹C0› and ‹C1› to the ‹O2› signed": where those who acted are accredited. */
const ACCREDITED_TO = /(?<=‹[PC]\d+›) to (?:the )?‹[OC]\d+›/gu;

/** Return the parties among those before a verb; `named` are the names there, `between` the words from them to the verb. */
export function partiesActing(
  sentence: MarkedSentence,
  named: string,
  between: string,
  reading: Reading,
): FoundParty[] {
  const all = named.replaceAll(ACCREDITED_TO, "");
  const firms = firmsActing(sentence, all, between, reading);
  if (firms.length > 0) return firms;
  const subject = subjectOf(all, between);
  const sides = subject === "" || all.includes("‹P") ? [] : twoSides(sentence, all, reading);
  if (sides.length === 2) return sides;
  const parties = partiesNamed(sentence, subject + (OF_FIRM.exec(between)?.[0] ?? ""), reading);
  if (subject === "" || parties.length > 1) return parties;
  const stoodFor = matchesOf(all, ACTS_FOR).flatMap(({ 0: part }) => partiesNamed(sentence, part, reading));
  return distinct([...parties, ...stoodFor]);
}

/** "‹C0›’s Andes and ‹C1› Aramco signed": the last name goes on after its state. */
const NAME_AFTER_STATE =
  /^(?:['’]s?)? \p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]+){0,4}(?= |$)|^ (?:companies|firms|businesses|enterprises|investors|universities|banks|airlines)(?= |$)/u;
const FIRMS = /‹C\d+›(?:['’]s?)?(?:(?: \p{Lu}[\p{L}-]{2,},?)? and (?:the )?‹[CO]\d+›(?:['’]s?)?)?$/u;

/** The bodies whose names begin with their states; none where a state acts for itself. */
function firmsActing(sentence: MarkedSentence, all: string, between: string, reading: Reading): FoundParty[] {
  const rest = all.includes("‹P") ? undefined : NAME_AFTER_STATE.exec(between)?.[0];
  const names = rest === undefined ? undefined : FIRMS.exec(all)?.[0];
  const parties = names === undefined ? [] : partiesNamed(sentence, names + (rest ?? ""), reading);
  return parties.every((party) => "organization" in party) ? parties : [];
}

/** "‹C0› today became the first member of the Bank to": the subject of what comes after "to". */
const BECOMING =
  /(?<who>‹[CO]\d+›)(?:,? (?:has|on|today|also|thus|now|recently|yesterday|‹D\d+›)){0,4},? (?:became|become|becomes|is|was) [^.;]{0,90}$/u;
const NTH =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|newest|last|\d+(?:st|nd|rd|th))\b[^.;]{0,60}$/u;

/** Return the state or body told to have become one of several that did something, at the end of the words before a verb. */
export function stateBecoming(sentence: MarkedSentence, before: string, reading: Reading): FoundParty[] {
  const { 0: words = "", groups } = BECOMING.exec(before.slice(-200)) ?? {};
  const said = words.replaceAll(/‹P(\d+)›/gu, (mark, index: string) => wordsAt(sentence, Number(index)) ?? mark);
  return NTH.test(said) ? partiesNamed(sentence, groups?.["who"] ?? "", reading) : [];
}

function wordsAt(sentence: MarkedSentence, index: number): string | undefined {
  const mention = sentence.mentions[index];
  return mention && wordsOf(sentence, mention);
}
