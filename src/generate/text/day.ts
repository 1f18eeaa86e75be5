const MONTHS = "January February March April May June July August September October November December".split(" ");

const MILLISECONDS = 86_400_000;

/** A day of the calendar, and how articles and databases write it. */
export class Day {
  /** YYYY-MM-DD. */
  readonly edtf: string;
  readonly year: number;
  /** "March 11". */
  readonly inYear: string;

  /** The news of many years are of few days. */
  private static readonly known = new Map<number, Day>();

  private constructor(private readonly number: number) {
    const date = new Date(number * MILLISECONDS);
    this.edtf = date.toISOString().slice(0, 10);
    this.year = date.getUTCFullYear();
    this.inYear = `${MONTHS[date.getUTCMonth()] ?? ""} ${String(date.getUTCDate())}`;
  }

  static of(edtf: string): Day {
    return Day.numbered(Date.parse(edtf) / MILLISECONDS);
  }

  /** "March 11, 2014". */
  get inFull(): string {
    return `${this.inYear}, ${String(this.year)}`;
  }

  plus(days: number): Day {
    return Day.numbered(this.number + days);
  }

  private static numbered(number: number): Day {
    const known = Day.known.get(number) ?? new Day(number);
    Day.known.set(number, known);
    return known;
  }
}
