import type { NamedPost, Naming } from "./naming";
import { isFormOf, isShortForm, nameWords, surnameOf } from "../names/same-name";
import { agreesInCountry, isTitleWithin } from "../titles/same-post";

/** The namings of one person, in the order of the article. */
export interface Cluster {
  readonly words: readonly string[];
  readonly namings: Naming[];
}

/** Put together the namings of each person: fuller names first, shorter ones to the one they are a form of. */
export function clusterNamings(namings: readonly Naming[], body: string): Cluster[] {
  const clusters: Cluster[] = [];
  const byOpening = new Map<string, Set<Cluster>>();
  const forms = namings.map((naming) => ({ naming, words: nameWords(body.slice(naming.name.start, naming.name.end)) }));
  for (const { naming, words } of forms.toSorted((one, other) => other.words.length - one.words.length)) {
    const known = clusterOf(candidatesFor(words, byOpening), words, naming);
    const cluster = known ?? { words, namings: [] };
    cluster.namings.push(naming);
    if (known) continue;
    clusters.push(cluster);
    for (const opening of words.map(openingOf))
      byOpening.set(opening, (byOpening.get(opening) ?? new Set()).add(cluster));
  }
  for (const { namings: own } of clusters) own.sort((one, other) => one.start - other.start);
  return clusters.sort((one, other) => (one.namings[0]?.start ?? 0) - (other.namings[0]?.start ?? 0));
}

/** Those who can be meant: looked for by the first word, or by the surname. */
function candidatesFor(words: readonly string[], byOpening: ReadonlyMap<string, ReadonlySet<Cluster>>): Cluster[] {
  const openings = new Set([soughtBy(words), surnameOf(words)].map(openingOf));
  return [...new Set([...openings].flatMap((opening) => [...(byOpening.get(opening) ?? [])]))];
}

/** The word by which a name is looked for: not an initial, when there is more. */
function soughtBy(words: readonly string[]): string {
  const [first = ""] = words;
  return first.length > 2 ? first : (words.find(({ length }) => length > 2) ?? first);
}

/** What a word still opens with when there is a slip in it. */
function openingOf(word = ""): string {
  return word.slice(0, 3);
}

/** Return the one person whom a name can mean; of several, the one with the same post, else the nearest before. */
function clusterOf(clusters: readonly Cluster[], words: readonly string[], naming: Naming): Cluster | null {
  const candidates = clusters.filter(
    (cluster) =>
      (isFormOf(words, cluster.words) || isHeadByShortForm(cluster, words, naming)) &&
      !contradicts(cluster, words, naming),
  );
  const [first = null] = candidates;
  if (candidates.length < 2) return first;
  const samePost = candidates.filter((cluster) => sharesPost(cluster, naming));
  if (samePost.length === 1) return samePost[0] ?? null;
  const before = (cluster: Cluster) =>
    cluster.namings.reduce((last, { start }) => (start < naming.start ? Math.max(last, start) : last), -1);
  return candidates.toSorted((one, other) => before(other) - before(one))[0] ?? null;
}

/** "President Joe Obi" and "President Joseph R. Obi, Jr.": one who holds the same post at the head of a state. */
function isHeadByShortForm(cluster: Cluster, words: readonly string[], naming: Naming): boolean {
  const isHead = naming.posts.some(({ noun }) => /^(?:president|minister|premier)$/u.test(noun));
  const surname = surnameOf(words);
  return (
    isHead &&
    words.length > 1 &&
    surname !== undefined &&
    surname === surnameOf(cluster.words) &&
    isShortForm(words[0] ?? "", cluster.words[0] ?? "") &&
    sharesPost(cluster, naming)
  );
}

/** A surname alone with the post of another state is somebody else. */
function contradicts(cluster: Cluster, words: readonly string[], naming: Naming): boolean {
  if (words.length === cluster.words.length && words.length > 1) return false;
  const posts = cluster.namings.flatMap((other) => other.posts);
  if (isSpouse(posts) && naming.posts.length > 0 && !isSpouse(naming.posts)) return true;
  const states = naming.posts.flatMap(({ country }) => country ?? []);
  const known = new Set(posts.flatMap(({ country }) => country ?? []));
  return states.length > 0 && known.size > 0 && !states.some((country) => known.has(country));
}

/** "First Lady Eva Obi" is not "President Obi". */
function isSpouse(posts: readonly NamedPost[]): boolean {
  return posts.some(({ noun }) => noun === "lady");
}

function sharesPost(cluster: Cluster, naming: Naming): boolean {
  return cluster.namings.some(({ posts }) =>
    posts.some((post) =>
      naming.posts.some((own) => agreesInCountry(own, post) && isTitleWithin(own.title, post.title)),
    ),
  );
}
