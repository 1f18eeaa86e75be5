import type { PersonMention } from "../../mention";

/** What the words at a token stand for, and where they end. */
export interface Reference {
  readonly next: number;
  readonly people: readonly number[];
  readonly form: PersonMention["form"];
  readonly office: PersonMention["office"];
}
