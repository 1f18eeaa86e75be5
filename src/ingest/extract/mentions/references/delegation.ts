/** The people named as heads or members of a delegation, and its state. */
export interface Delegation {
  readonly country: string | null;
  readonly people: readonly number[];
}
