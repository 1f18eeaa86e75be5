import type { ArticleText } from "../../article-text";
import type { FoundOrganization, FoundPerson } from "../../extraction";
import { clusterNamings, type Cluster } from "./clusters";
import type { Naming } from "./naming";
import { postsOf } from "./person-posts";
import { nameWords } from "../names/same-name";

/** The people of an article who are named with a post, and whom each naming names. */
export interface People {
  readonly people: readonly FoundPerson[];
  /** Parallel to `people`. */
  readonly clusters: readonly Cluster[];
}

/** Tell who is named in an article: every person with the fullest name and all posts. */
export function peopleOf(
  namings: readonly Naming[],
  { body }: ArticleText,
  organizations: readonly FoundOrganization[],
): People {
  const clusters = clusterNamings(namings, body);
  return { clusters, people: clusters.map((cluster) => personOf(cluster, body, organizations)) };
}

function personOf(cluster: Cluster, body: string, organizations: readonly FoundOrganization[]): FoundPerson {
  const names = [...new Set(cluster.namings.map(({ name }) => body.slice(name.start, name.end).replace(/\s+/gu, " ")))];
  const length = (name: string) => nameWords(name).length;
  const fullest = names.reduce((best, name) => (length(name) > length(best) ? name : best));
  const naming = cluster.namings.find(({ name }) => body.slice(name.start, name.end).replace(/\s+/gu, " ") === fullest);
  return {
    name: fullest,
    otherNames: names.filter((name) => name !== fullest),
    posts: postsOf(cluster, organizations),
    quote: naming?.quote ?? { start: 0, end: 0 },
    antecedents: naming?.antecedents ?? [],
    rule: naming?.rule ?? "",
    basis: naming?.antecedents.length ? "COREFERENT" : "EXPLICIT",
  };
}
