import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "./article";

/** Return the state of the first post of each person of a text, by name. */
export function statesIn(body: string): Record<string, string | null | undefined> {
  return Object.fromEntries(findMentions(article(body)).people.map(({ name, posts }) => [name, posts[0]?.country]));
}
