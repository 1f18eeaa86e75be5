import type { FoundEventKind } from "../extraction";
import type { RuleExample } from "../extraction-rule";

/** What a pattern may name: sides, where a visit went, what the encounter is called. */
export type Groups = Readonly<
  Partial<Record<"who" | "whom" | "noun" | "level" | "to" | "near" | "here" | "verb" | "spoken", string>>
>;

/** A rule as a pattern over marked sentences for a verb or noun of meeting, and where those who met are to be looked for. */
export interface EncounterPattern {
  readonly id: string;
  readonly version: number;
  readonly description: string;
  readonly examples: readonly RuleExample[];
  /** Groups `who` and `whom` name a side themselves, `to` where a visit went, `here` that it went where the article speaks of, `noun` what the encounter is called. */
  readonly pattern: RegExp;
  /** What every sentence holds that the pattern fits; looked for first, since it is quick. */
  readonly cue?: RegExp;
  /** What kind of encounter the match tells of; null when of none. */
  kind(groups: Groups): FoundEventKind | null;
  /** Whether who acts stands before the match, else in its group `who` or nowhere. */
  readonly hasSubject?: boolean;
  /** Whether those who were met stand right after the match, in the same clause or in a phrase that opens the sentence. */
  readonly object?: "CLAUSE" | "FRONTED";
  /** Whether people of different states were met one after the other. */
  isEachApart?(groups: Groups): boolean;
  /** Whether even people of one state were. */
  isOneByOne?(groups: Groups): boolean;
  /** Whether the subject alone must be several. */
  readonly isReciprocal?: boolean;
  readonly visitor?: "who" | "whom";
  /** Whether the side that the words leave out is that of whoever the article is about. */
  readonly isUnsaid?: boolean;
  /** Whether who acts is whoever the rest of the sentence tells of. */
  readonly hasSpeaker?: boolean | ((groups: Groups) => boolean);
  /** Whether the two sides took part when the words name nobody. */
  readonly isOfSides?: boolean;
  /** Whether what the encounter is called leaves it to the two sides; always, when not said. */
  areSides?(noun: string): boolean;
  /** Whether people of more states than the two sides take part in what is so called. */
  isForMany?(noun: string): boolean;
  /** Whether the name of a body alone can be what the encounter is called. */
  readonly isOfBody?: boolean;
  /** Whether the words themselves put it into the future. */
  readonly isToCome?: boolean;
}
