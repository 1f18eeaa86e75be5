/** So many values are at hand from the start: rows are written about as many at a time. */
const ROOM = 2500;

/** The values of rows that wait to be written, one row after another, in an array that is made large enough at once. */
export class WaitingValues {
  /** How many there are; those behind them do not count. */
  count = 0;
  private values: unknown[] = [];

  add(value: unknown): void {
    if (this.values.length === 0) this.values = new Array<unknown>(ROOM);
    this.values[this.count++] = value;
  }

  between(from: number, to: number): unknown[] {
    return this.values.slice(from, to);
  }

  /** Forget the first of them. */
  drop(count: number): void {
    if (count === 0) return;
    const rest = this.values.slice(count, this.count);
    [this.values, this.count] = [[], 0];
    for (const value of rest) this.add(value);
  }
}
