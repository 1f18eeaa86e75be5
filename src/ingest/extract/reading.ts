import type { ArticleText } from "./article-text";
import type { FoundOrganization, FoundPerson } from "./extraction";
import type { MarkedSentence } from "./marked-sentence";

/** An article in which everybody and everything named has been found: what the rules of events, agreements … read. */
export interface Reading {
  readonly text: ArticleText;
  readonly people: readonly FoundPerson[];
  readonly organizations: readonly FoundOrganization[];
  readonly countries: readonly string[];
  /** One per sentence of the text, in order; boilerplate has no mentions. */
  readonly sentences: readonly MarkedSentence[];
  /** The same sentences, in which quotations are no marks and what they name is marked instead. */
  readonly unquoted: readonly MarkedSentence[];
}

/** Return the state that a person holds a post of, the first that the article names; null without one. */
export function stateOf(person: number, { people }: Reading): string | null {
  return people[person]?.posts.find(({ country }) => country !== null)?.country ?? null;
}
