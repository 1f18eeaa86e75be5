import { readJoinedTitles, type JoinedTitles } from "../titles/joined-titles";
import type { Token } from "../tokens";

/** What may stand between the parts of a verb: "has previously served as". */
const ADVERBS = new Set([
  ...[
    "also",
    "currently",
    "previously",
    "recently",
    "formally",
    "officially",
    "now",
    "then",
    "already",
    "most",
    "later",
  ],
  ...["earlier", "subsequently", "first", "unanimously", "again", "once", "formerly", "newly"],
]);
const AUXILIARIES = new Set(["is", "was", "has", "had", "been", "will", "be", "being"]);
const CALLED = new Set([
  ...["appointed", "named", "elected", "re-elected", "reelected", "reappointed", "nominated", "designated", "chosen"],
  ...["confirmed", "made", "installed"],
]);
const ACTED = new Set(["served", "serves", "serving", "worked", "works", "acted", "acts", "assumed", "took", "joined"]);

/** Read the posts that a verb says somebody holds or held: "was appointed Ambassador", "has served as Head of Mission". */
export function readPredicate(tokens: readonly Token[], at: number): JoinedTitles | null {
  const verb = readVerb(tokens, at + (tokens[at]?.word === "," ? 1 : 0));
  if (verb === null || (tokens[at]?.word === "," && !CALLED.has(tokens[at + 1]?.word ?? ""))) return null;
  const joined = readJoinedTitles(tokens, verb);
  return joined && joined.titles.every(isPost) ? joined : null;
}

/** How many words about somebody can stand between commas before the verb. */
const APPOSITION = 10;

/** "Ada Obi, a career diplomat, has served as Head of Mission": what is told after words between commas. */
export function readLaterPredicate(tokens: readonly Token[], at: number): JoinedTitles | null {
  if (tokens[at]?.word !== ",") return null;
  const length = tokens.slice(at + 1, at + APPOSITION).findIndex(({ word }) => word === ",");
  const verb = at + length + 2;
  return length > 0 && /^(?:has|had|was|served|serves)$/u.test(tokens[verb]?.word ?? "")
    ? readPredicate(tokens, verb)
    : null;
}

/** Return where the post begins after "is", "was appointed", "has served as", "was sworn in as". */
function readVerb(tokens: readonly Token[], from: number): number | null {
  let at = skip(tokens, from, ADVERBS);
  const opening = at;
  at = skip(tokens, skip(tokens, at, AUXILIARIES), ADVERBS);
  at = skip(tokens, at, AUXILIARIES);
  const word = tokens[at]?.word ?? "";
  const as = (next: number) => next + (tokens[next]?.word === "as" ? 1 : 0);
  if (CALLED.has(word)) return opening < at || tokens[from - 1]?.word === "," ? as(at + 1) : null;
  if (ACTED.has(word) && tokens[at + 1]?.word === "as") return at + 2;
  const charge = tokens.slice(at, at + 4).map((token) => token.word);
  if (/^assum(?:ed|es|ing) (?:charge|office|duty|duties) as\b/u.test(charge.join(" "))) return at + 3;
  if (/^present(?:ed|s) (?:his|her) credentials as$/u.test(charge.join(" "))) return at + 4;
  const sworn = /^(?:sworn (?:in|into office)|inaugurated|installed) as\b/u.exec(charge.join(" "))?.[0];
  if (sworn !== undefined) return at + sworn.split(" ").length;
  if (/^(?:took|takes|taken|taking) (?:office|over|charge) as\b/u.test(charge.join(" "))) return at + 3;
  return at > opening && /^(?:is|was|been|be)$/u.test(lastAuxiliary(tokens, opening, at)) ? at : null;
}

function lastAuxiliary(tokens: readonly Token[], from: number, next: number): string {
  return tokens.slice(from, next).findLast(({ word }) => AUXILIARIES.has(word))?.word ?? "";
}

function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (words.has(tokens[at]?.word ?? "")) at++;
  return at;
}

/** One post of one person, told by more than a bare noun in lower case: "is a leader" says little. */
function isPost({ core, country, organization, pieces }: JoinedTitles["titles"][number]): boolean {
  return !core.isPlural && (core.isCapitalised || country !== null || organization !== null || pieces.length > 1);
}

/** Read the posts in which somebody is there: "Ada Obi, in her capacity as Chair of the Council", "Juan Paz, acting as Minister of Trade". */
export function readCapacity(tokens: readonly Token[], at: number): JoinedTitles | null {
  const from = at + (tokens[at]?.word === "," ? 1 : 0);
  const words = tokens.slice(from, from + 5).map(({ word }) => word);
  const length = CAPACITY.exec(`${words.join(" ")} `)?.[0]
    .trim()
    .split(" ").length;
  if (length === undefined || (from === at && !/^(?:in|assuming|taking)$/u.test(words[0] ?? ""))) return null;
  const joined = readJoinedTitles(tokens, from + length);
  return joined && joined.titles.every(isPost) ? joined : null;
}

const CAPACITY =
  /^(?:in (?:his|her) (?:capacity|capacities|role|roles|position) as|(?:assuming|taking) (?:his|her|up|office|over|the)(?: (?:his|her))?(?: (?:role|post|position|duties|functions))? as|(?:acting|serving|speaking|writing) as) /u;

/** How many words the letters that somebody presents and the post can be apart. */
const PRESENTED = 26;

/** Read the post in which somebody presents letters: "Ada Obi presented her credentials to President Paz as Ambassador of Kenya". */
export function readPresented(tokens: readonly Token[], at: number): JoinedTitles | null {
  const ahead = tokens.slice(at, at + PRESENTED).map(({ word }) => word);
  const verb = ahead.findIndex((word) => /^present(?:s|ed)$/u.test(word));
  if (verb < 0 || verb > 3 || !/^(?:his|her)$/u.test(ahead[verb + 1] ?? "")) return null;
  const as = ahead.findIndex((word, index) => index > verb && word === "as");
  const between = ahead.slice(verb, Math.max(as, verb));
  const areLetters = between.some((word) => /^(?:credentials|credence|commission)$/u.test(word));
  if (!areLetters || between.some((word) => /^(?:[.;]|and)$/u.test(word))) return null;
  const joined = readJoinedTitles(tokens, at + as + 1);
  return joined?.titles.every(({ core }) => ENVOYS.test(core.noun) && !core.isPlural) ? joined : null;
}

const ENVOYS = /^(?:ambassador|commissioner|nuncio|representative|envoy|chargé|charge)/u;

/** How many words a name and what its letters say can be apart. */
const LETTERS = 14;

/** Read the posts that the letters of somebody give: "Mr. Juan Paz, Letters of Credence accrediting him as Ambassador of Peru". */
export function readAccreditation(tokens: readonly Token[], at: number): JoinedTitles | null {
  const ahead = tokens.slice(at, at + LETTERS).map(({ word }) => word);
  const verb = ahead.indexOf("accrediting");
  if (verb < 0 || !/^(?:him|her)$/u.test(ahead[verb + 1] ?? "") || ahead[verb + 2] !== "as") return null;
  const between = tokens.slice(at, at + verb);
  const areLetters = between.some(({ word }) => /^(?:credence|commission|credentials|accreditation)$/u.test(word));
  return areLetters && !between.some(({ word }) => /^(?:to|and|;|mr\.?|ms\.?|mrs\.?)$/u.test(word))
    ? readJoinedTitles(tokens, at + verb + 3)
    : null;
}
