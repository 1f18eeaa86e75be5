import type { PersonName } from "../names/person-name";

/** A name of a list, and the state that stands with it. */
export interface ListedName {
  readonly from: number;
  readonly next: number;
  readonly name: PersonName;
  readonly country: string | null;
}
