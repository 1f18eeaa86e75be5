import type { Random } from "../random";
import type { Day } from "../text/day";
import type { Notes } from "../text/notes";
import type { Draft } from "../text/draft";
import type { Cast } from "../world/cast";
import type { State } from "../world/states";
import type { Deal } from "./deal";

/** When and with whom a story takes place, and what came before it. */
export interface Scene {
  readonly random: Random;
  readonly cast: Cast;
  /** Number of the story, which sets its keys apart from those of all others. */
  readonly serial: string;
  readonly day: Day;
  /** The day as a share of the whole time, from 0 to 1. */
  readonly time: number;
  /** Two states that are in the news together, the one that is there more often first or second. */
  readonly pair: readonly [State, State];
  /** Return something that two states concluded before and that no other story has come back to. */
  readonly recall: (one: State, other: State, random: Random) => Deal | null;
}

/** What happened, and how an article tells of it; each of several articles tells it in its own words. */
export interface Story {
  /** What was concluded, for later stories to come back to. */
  readonly deals: readonly Deal[];
  /** In the order of their days. */
  readonly tellings: readonly Telling[];
}

/** One article of a story. */
export interface Telling {
  /** The day on which it is published. */
  readonly day: Day;
  /** What its key says besides the day. */
  readonly about: string;
  readonly headline: string;
  readonly dateline: string | null;
  /** Write the text below the headline, and note what its sentences state. */
  readonly write: (draft: Draft, notes: Notes) => void;
}
