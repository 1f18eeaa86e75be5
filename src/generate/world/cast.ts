import { slugOf } from "../../api/fold";
import type { OfficialProfile, PostRef } from "../../ingest/fact";
import { postSlug } from "../../ingest/post-slug";
import { Weighted, zipf } from "../weighted";
import type { Random } from "../random";
import { BODIES, type Body } from "./bodies";
import { namePool, type NamePool } from "./name-pools";
import { POST_FORMS, type PostForm } from "./posts";
import { STATES, type State } from "./states";

/** An official with the one post that is held. */
export interface CastMember {
  readonly profile: OfficialProfile;
  readonly post: PostRef;
  readonly weight: number;
  readonly state: State;
  /** Set when it is a body that the post belongs to, not the state. */
  readonly body: Body | null;
  /** The post with what it belongs to: "Minister of Energy of Kazakhstan". */
  readonly title: string;
  /** Share of the whole time at which the term begins. */
  readonly since: number;
}

/** Everybody who is in the news, with the posts that they hold one after another. */
export class Cast {
  readonly members: CastMember[] = [];
  private readonly taken = new Set<string>();
  private readonly posts = new Map<string, Weighted<readonly CastMember[]>>();
  private readonly byLabel = new Map<string, readonly CastMember[]>();
  private readonly heads = new Map<string, readonly CastMember[]>();

  constructor(
    private readonly random: Random,
    size: number,
  ) {
    const weights = STATES.map((state, rank) => zipf(0.9)(state, rank));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [rank, state] of STATES.entries())
      this.appoint(state, Math.max(2, Math.round((size * (weights[rank] ?? 0)) / total)));
    for (const body of BODIES) this.heads.set(body.slug, this.headsOf(body));
  }

  /** Return somebody of a state who is in office at a time; those with high posts are in the news more often. */
  somebody(state: State, time: number, random: Random): CastMember {
    const posts = this.posts.get(state.code);
    if (!posts) throw new Error(`nobody is in office in ${state.name}`);
    return inOffice(posts.draw(random), time);
  }

  /** Return who holds the post with the label in a state, or null when the state has none. */
  holder(state: State, label: string, time: number): CastMember | null {
    const holders = this.byLabel.get(`${state.code} ${label}`);
    return holders ? inOffice(holders, time) : null;
  }

  headOf(body: Body, time: number): CastMember {
    return inOffice(this.heads.get(body.slug) ?? [], time);
  }

  private appoint(state: State, count: number): void {
    const forms = POST_FORMS.slice(0, Math.max(2, Math.ceil(count / 4)));
    const holders = forms.map((form, index) => {
      const terms = Math.floor(count / forms.length) + (index < count % forms.length ? 1 : 0);
      return this.holdersOf(state, form, Math.max(1, terms));
    });
    this.posts.set(state.code, new Weighted(holders, ([holder]) => holder?.weight ?? 0));
  }

  private holdersOf(state: State, form: PostForm, terms: number): readonly CastMember[] {
    const { label, seniority, ministry, weight } = form;
    const organization = ministry === null ? null : ministrySlug(state, ministry);
    const post = { slug: postSlug(label, state.code, null), label, country: state.code, organization, seniority };
    const title = `${label} of ${state.inText}`;
    const holders = this.successors(terms, { post, weight, state, body: null, title });
    this.byLabel.set(`${state.code} ${label}`, holders);
    return holders;
  }

  private headsOf(body: Body): readonly CastMember[] {
    const post = {
      slug: postSlug(body.head, null, body.slug),
      label: body.head,
      country: null,
      organization: body.slug,
      seniority: "IGO_HEAD" as const,
    };
    const members = STATES.filter(({ code }) => body.members.includes(code));
    const state = this.random.pick(members.length > 0 ? members : STATES);
    return this.successors(3, { post, weight: 1, state, body, title: `${body.head} of the ${body.name}` });
  }

  private successors(terms: number, holder: Omit<CastMember, "profile" | "since">): CastMember[] {
    const shift = this.random.next() / terms;
    const holders = Array.from({ length: terms }, (_, term) => ({
      ...holder,
      profile: this.profile(namePool(holder.state.code, holder.state.subregion)),
      since: term === 0 ? 0 : (term - shift) / terms,
    }));
    this.members.push(...holders);
    return holders;
  }

  /** Nobody has the name of another, nor one that is spelt like another's. */
  private profile(pool: NamePool): OfficialProfile {
    for (;;) {
      const family = this.random.pick(pool.family);
      const given = this.random.pick(pool.given);
      const name = `${given} ${family}`;
      const full = this.taken.has(slugOf(name)) ? `${given} ${this.random.pick(pool.given)} ${family}` : name;
      const slug = slugOf(full);
      if (this.taken.has(slug)) continue;
      this.taken.add(slug);
      return { slug, name: full, familyName: family, givenName: full.slice(0, -family.length - 1), names: [full] };
    }
  }
}

/** Return the key of a state's ministry. */
export function ministrySlug(state: State, portfolio: string): string {
  return slugOf(`${state.code} ministry of ${portfolio}`);
}

function inOffice(holders: readonly CastMember[], time: number): CastMember {
  let [low, high] = [0, holders.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((holders[middle]?.since ?? 0) > time) high = middle - 1;
    else low = middle;
  }
  const holder = holders[low];
  if (!holder) throw new Error("a post without a holder");
  return holder;
}
