import type { Extent } from "../../sentences";
import type { FoundDate, FoundEventKind } from "../extraction";
import type { ExtractionRule } from "../extraction-rule";

/** People whom a sentence does not name: a delegation, the two sides, the author ("I"), or a side that it leaves unsaid. */
export interface Unnamed {
  readonly kind: "DELEGATION" | "SIDES" | "AUTHOR" | "UNSAID";
  /** The states it says they are from; none for those the article is about. */
  readonly countries: readonly string[];
}

/** An encounter as one sentence tells it, before the article as a whole completes it. */
export interface Encounter {
  readonly kind: FoundEventKind;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly quote: Extent;
  /** The words of meeting themselves, without those who met. */
  readonly core: Extent;
  readonly participants: readonly number[];
  readonly visitors: readonly number[];
  readonly hosts: readonly number[];
  /** States that took part: those of the people, and those named for themselves. */
  readonly countries: readonly string[];
  readonly organizations: readonly number[];
  readonly unnamed: readonly Unnamed[];
  readonly date: FoundDate | null;
  readonly place: string | null;
  /** The states that the place is, or is the capital of. */
  readonly placeCountries: readonly string[];
  readonly visitLevel: "STATE" | "OFFICIAL" | "WORKING" | "PRIVATE" | null;
  /** Whether the date is that of a visitor's arrival or departure only. */
  readonly isOnlyStart: boolean;
  /** Whether it is told only that a visitor left for the place: what they did before they did elsewhere. */
  readonly isDeparture: boolean;
  readonly isPlanned: boolean;
  /** What it is told to have been a part of, or to have gone on with: a visit, an occasion, or what was told before. */
  readonly within: "VISIT" | "OCCASION" | "SAME_DAY" | "ALSO" | null;
  /** The noun by which the text calls it: "third session of the Joint Committee". */
  readonly noun: string | null;
  readonly rule: string;
}

/** A rule that reads encounters out of a marked sentence. */
export type EncounterRule = ExtractionRule<Encounter>;
