import type { Found, FoundOrganization, FoundPerson, FoundPost } from "../../extraction";
import { fold } from "../../../../api/fold";
import { lacksOffice } from "./offices-of-states";
import { only } from "./only";
import { stateOfNationalBody } from "./national-bodies";
import type { StateOfPerson } from "./side-states";
import { ruleName } from "../../extraction-rule";
import { isOfSecretariat, isOfUnion, isStateless } from "../titles/stateless-offices";
import { headshipIn, ministriesIn } from "../titles/unique-posts";

const RULE = ruleName({ id: "implied-state", version: 4 });

/** Bodies whose officers are of no state by that office. */
const OF_NO_STATE = new Set(["INTERNATIONAL", "COMPANY", "MEDIA", "MECHANISM"]);

/** Of which state each person of an article is, as far as it says or has been found to imply. */
export class StatesOfPeople {
  readonly #implied = new Map<number, string>();
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #unknown = new Set<number>();
  /** Of which states people are not: somebody's counterpart is of another state. */
  readonly #never = new Map<number, string>();
  /** Whether the article speaks of a union of states with a commission, whose commissioners need no other name in it. */
  readonly #isOfUnion: boolean;

  constructor(
    readonly people: readonly FoundPerson[],
    organizations: readonly FoundOrganization[],
    named: ReadonlySet<string>,
  ) {
    this.#isOfUnion = organizations.some(({ name }) =>
      /^(?:EU|AU|AUC|European (?:Union|Commission)|African Union(?: Commission)?|AU Commission|ECOWAS Commission)$/u.test(
        name,
      ),
    );
    this.#kinds = new Map(organizations.map(({ name, kind }) => [name, kind]));
    for (const { posts } of people)
      for (const post of posts)
        if (post.country && post.rule.startsWith("counterpart@")) this.#rule(post, post.country);
    for (const [index, { posts }] of people.entries()) {
      const isOpen = this.of(index) === null;
      const national = only(posts.flatMap(({ organization }) => stateOfNationalBody(organization, named) ?? []));
      if (isOpen && national) this.#implied.set(index, national);
      else if (isOpen && posts.some((post) => this.#isOfUnknownState(post) && !this.#isRankElsewhere(post, posts)))
        this.#unknown.add(index);
    }
  }

  /** The state that somebody is known to be of. */
  readonly of = (person: number): string | null =>
    only(this.people[person]?.posts.flatMap(({ country }) => country ?? []) ?? []) ?? this.#implied.get(person) ?? null;

  /** Those who hold a post of a state, of which nothing says which one. */
  get unknown(): number[] {
    return [...this.#unknown];
  }

  get isComplete(): boolean {
    return this.#unknown.size === 0 && this.#implied.size === 0;
  }

  /** Those whose state has been implied so far. */
  get implied(): ReadonlySet<number> {
    return new Set(this.#implied.keys());
  }

  /** The one state implied for everybody except those. */
  impliedBeyond(those: ReadonlySet<number>): string | null {
    return only([...this.#implied].flatMap(([person, country]) => (those.has(person) ? [] : country)));
  }

  /** Take the states found for people of whom none is known yet. */
  add(found: readonly StateOfPerson[]): void {
    const open = found.filter(({ person }) => this.#unknown.has(person));
    for (const { person, country } of open)
      if (
        this.#never.get(person) !== country &&
        !this.#hasNoSuchOffice(person, country) &&
        !this.#isSecondHead(person, country, open) &&
        this.#unknown.delete(person)
      )
        this.#implied.set(person, country);
  }

  /** "Prime Minister Obi" is of no state that has no prime minister. */
  #hasNoSuchOffice(person: number, country: string): boolean {
    const posts =
      this.people[person]?.posts.filter((post) => post.country === null && post.organization === null) ?? [];
    return posts.some(({ title }) => lacksOffice(fold(title), country));
  }

  /** A state has one president: of two who would be, neither is taken for it. */
  #isSecondHead(person: number, country: string, found: readonly StateOfPerson[]): boolean {
    return [...this.rivalsOf(person), ...this.colleaguesOf(person)].some(
      (rival) =>
        this.of(rival) === country || found.some((other) => other.person === rival && other.country === country),
    );
  }

  /** Rule out the state of a counterpart for those whose counterpart it is. */
  #rule({ antecedents }: Found, country: string): void {
    const starts = new Set(antecedents.map(({ start }) => start));
    for (const [person, { quote, posts }] of this.people.entries())
      if ([quote, ...posts.map((post) => post.quote)].some(({ start }) => starts.has(start)))
        this.#never.set(person, country);
  }

  /** The others who hold the same post at the head of a state or government. */
  rivalsOf(person: number): number[] {
    const head = this.headshipOf(person);
    return head === undefined
      ? []
      : this.people.flatMap((_, index) => (index !== person && this.headshipOf(index) === head ? [index] : []));
  }

  /** The others who hold the same ministry: of another state, where nothing says more. */
  colleaguesOf(person: number): number[] {
    const own = ministriesIn(this.people[person]?.posts ?? []);
    return own.length === 0
      ? []
      : this.people.flatMap((other, index) =>
          index !== person && ministriesIn(other.posts).some((ministry) => own.includes(ministry)) ? [index] : [],
        );
  }

  /** The post that somebody holds at the head of a state or government. */
  headshipOf(person: number): string | undefined {
    return headshipIn(this.people[person]?.posts ?? []);
  }

  /** Return somebody with the implied state in every post that is of a state. */
  complete(person: FoundPerson, index: number): FoundPerson {
    const country = this.#implied.get(index);
    if (!country) return person;
    const posts = person.posts.map((post) =>
      this.#isOfUnknownState(post) || (post.country === null && this.#isPublic(post))
        ? { ...post, country, rule: RULE, basis: "INFERRED" as const }
        : post,
    );
    return { ...person, posts };
  }

  /** "Head of the EU Delegation, Ambassador Obi": the rank goes with the post in the body. */
  #isRankElsewhere({ title }: FoundPost, posts: readonly FoundPost[]): boolean {
    if (posts.some((post) => isOfSecretariat(post.title))) return true;
    if (/^vice-president$/iu.test(title) && posts.some((post) => isOfUnion(post.title))) return true;
    return /^ambassador$/iu.test(title) && posts.some((post) => !this.#isPublic(post));
  }

  #isOfUnknownState({ title, country, organization }: FoundPost): boolean {
    if (this.#isOfUnion && /^(?:executive vice-president|commissioner)\b/iu.test(title)) return false;
    if (isStateless(title)) return false;
    const kind = this.#kinds.get(organization ?? "") ?? "";
    return country === null && (organization === null || kind === "GOVERNMENT" || kind === "PARLIAMENT");
  }

  /** An institute or academy is a state's when its officer holds another post of the state. */
  #isPublic({ title, organization }: FoundPost): boolean {
    return organization === null ? !isStateless(title) : !OF_NO_STATE.has(this.#kinds.get(organization) ?? "");
  }
}
