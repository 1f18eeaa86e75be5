/** What we use of edtf.js, which ships no types. */
declare module "edtf" {
  interface ExtendedDate {
    /** Milliseconds since 1970 in UTC; ±Infinity when open, null when an interval's end is unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }

  /** Throws when the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
