import type { Extent } from "../../../sentences";
import type { FoundOrganization, FoundPost, Found } from "../../extraction";
import type { Cluster } from "./clusters";
import type { NamedPost, Naming } from "./naming";
import { stateOfForces } from "../titles/forces";
import { isStateless } from "../titles/stateless-offices";
import { stateInName } from "../titles/state-in-name";
import { agreesInCountry, isAbbreviated, isTitleWithin } from "../titles/same-post";

interface Post extends NamedPost {
  readonly naming: Naming;
}

/** Return the posts that the namings of a person give, each once and in its fullest wording. */
export function postsOf({ namings }: Cluster, organizations: readonly FoundOrganization[]): (FoundPost & Found)[] {
  const posts: Post[] = [];
  for (const naming of namings) addPosts(posts, naming);
  const [only = null, ...others] = new Set(
    posts.flatMap((post) => post.country ?? stateOfBody(post, organizations) ?? []),
  );
  const known = others.length === 0 ? only : null;
  return posts.map((post) => foundPost(post, known, organizations));
}

/** The state whose ministry or parliament it is in which somebody holds a post, or that the body has in its name. */
function stateOfBody({ organization }: Post, organizations: readonly FoundOrganization[]): string | null {
  const body = organization ? organizations[organization.organization] : undefined;
  if (!body) return null;
  const isOfState = body.kind === "GOVERNMENT" || body.kind === "PARLIAMENT";
  return (isOfState ? body.country : null) ?? stateInName(body);
}

function addPosts(posts: Post[], naming: Naming): void {
  const earlier = posts.length;
  for (const post of naming.posts) {
    const at = posts.findIndex((other, index) => isSamePost(other, post, index < earlier));
    const same = posts[at];
    if (same) posts[at] = merged(same, { ...post, naming });
    else posts.push({ ...post, naming });
  }
}

/** In one phrase two titles are two posts; later, a title that says less is a post told before. */
function isSamePost(known: Post, post: NamedPost, isEarlier: boolean): boolean {
  if (!agreesInCountry(known, post)) return false;
  const within = isTitleWithin(post.title, known.title);
  const contains = isTitleWithin(known.title, post.title);
  return (within && contains) || (isEarlier && (within || contains));
}

function merged(known: Post, post: Post): Post {
  const isFuller =
    !isTitleWithin(post.title, known.title) || (isAbbreviated(known.title) && !isAbbreviated(post.title));
  const saying = isFuller || (known.country === null && post.country !== null) ? post : known;
  return {
    ...saying,
    title: isFuller ? post.title : known.title,
    country: known.country ?? post.country,
    organization: known.organization ?? post.organization,
  };
}

function foundPost(post: Post, country: string | null, organizations: readonly FoundOrganization[]): FoundPost & Found {
  const organization = post.organization ? organizations[post.organization.organization] : undefined;
  const isOfState = organization?.kind !== "INTERNATIONAL" && organization?.kind !== "COMPANY";
  const ofState = isOfState ? (country ?? organization?.country ?? null) : null;
  const { naming } = post;
  const evidence: { quote: Extent; antecedents: readonly Extent[] } = {
    quote: naming.quote,
    antecedents: naming.antecedents,
  };
  return {
    title: post.title,
    country:
      post.country ??
      stateOfForces(post) ??
      (isStateless(post.title) ? null : ofState) ??
      (organization ? stateInName(organization) : null),
    organization: organization?.name ?? null,
    ...evidence,
    rule: naming.rule,
    basis: post.basis,
  };
}
