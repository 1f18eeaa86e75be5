import { fold } from "../../../../api/fold";
import type { FoundOrganization, FoundPerson, FoundPost } from "../../extraction";
import { literalWords, titleWords } from "../titles/same-post";

/** A title that stands for its holders: its words, its state and the body it names. */
export interface TitleReference {
  readonly title: string;
  readonly country: string | null;
  readonly organization: FoundOrganization | null;
}

/** Words that set a post apart from the one named without them: a vice president is not "the President". */
const RANKS = new Set([
  "vice",
  "deputy",
  "assistant",
  "under",
  "prime",
  "first",
  "former",
  "ex",
  "acting",
  "undersecretary",
]);

const ENVOYS = ["ambassador", "high commissioner", "charge d affaires", "chargé d affaires", "nuncio"];

/** Titles by which news calls the holders of others. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  "head of state": ["president", "king", "queen", "emir", "amir", "sultan"],
  "head of government": ["prime minister", "premier", "chancellor"],
  leader: [
    "president",
    "vice president",
    "prime minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "emir",
    "amir",
    "sultan",
    "crown prince",
    "leader",
    "supreme leader",
    "chief executive",
    "taoiseach",
  ],
  "top diplomat": [
    "foreign minister",
    "minister of foreign affairs",
    "minister for foreign affairs",
    "foreign secretary",
    "secretary of state",
    "external affairs minister",
    "top diplomat",
  ],
  diplomat: ENVOYS,
  envoy: ENVOYS,
  premier: ["prime minister", "premier"],
  pm: ["prime minister", "premier"],
  "prime minister": ["prime minister", "premier", "pm"],
};

/** Whether somebody holds the post that a title stands for. */
export function holds({ posts }: FoundPerson, reference: TitleReference): boolean {
  return posts.some((post) => isOf(post, reference) && (isHead(post, reference) || isSameTitle(post, reference)));
}

/** Whether somebody holds a post called by these very words: two foreign ministers may be called differently. */
export function holdsLiterally({ posts }: FoundPerson, { title }: TitleReference): boolean {
  return posts.some((post) => {
    const held = literalWords(post.title);
    return [...literalWords(title)].every((word) => held.has(word));
  });
}

function isOf(post: FoundPost, { country, organization }: TitleReference): boolean {
  if (country !== null) return post.country === country;
  return organization === null || organization.kind === "GOVERNMENT" || post.organization === organization.name;
}

function isHead(post: FoundPost, { title }: TitleReference): boolean {
  const offices = HEADS[fold(title)] ?? [];
  const held = fold(post.title);
  return offices.includes(held) || (offices === ENVOYS && offices.includes(held.replace(/ (?:to|in|for) .*$/u, "")));
}

function isSameTitle(post: FoundPost, reference: TitleReference): boolean {
  const asked = titleWords(ministryTitle(reference) ?? reference.title);
  const held = ministerWords(post.title);
  return [...asked].every((word) => held.has(word)) && ![...held].some((word) => RANKS.has(word) && !asked.has(word));
}

/** A "Secretary of Foreign Affairs" is a foreign minister. */
function ministerWords(title: string): Set<string> {
  return titleWords(
    title.replace(/^Secretary (?=(?:of|for) (?:Foreign|External) (?:Affairs|Relations)$)/u, "Minister "),
  );
}

/** "the head of the Ministry of Trade" is its minister. */
function ministryTitle({ title, organization }: TitleReference): string | null {
  if (!organization || !/^(?:head|chief)$/iu.test(title)) return null;
  const field =
    /^(?:\p{L}+ )?(?:Ministry|Department) (?:of|for) (.+)$/u.exec(organization.name)?.[1] ??
    /^(.+) Ministry$/u.exec(organization.name)?.[1];
  return field ? `minister of ${field}` : /\bMFA$/u.test(organization.name) ? "foreign minister" : null;
}
