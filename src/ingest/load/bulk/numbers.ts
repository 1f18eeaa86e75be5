import { ClaimRecord } from "../../../claims/claim-record.entity";
import { Article } from "../../../articles/article.entity";
import type { Reference } from "../rows";
import { type Table } from "../rows";

/** Only within a part is referred to these; of claims, to those of the stage and now and then to older ones. */
const PASSING: ReadonlySet<Table> = new Set<Table>([Article, ClaimRecord]);

/** Gives rows their numbers and knows them again by their keys. */
export class Numbers {
  private readonly last = new Map<Table, number>();
  private readonly kept = new Map<Table, Map<string, number>>();
  private readonly passing = new Map<Table, Map<string, number>>();
  private isStage = true;

  /** Return the number of a new row; it is found by its key from now on. */
  give(table: Table, key: string | null): number {
    const number = (this.last.get(table) ?? 0) + 1;
    this.last.set(table, number);
    if (key !== null) this.keep(table, key, number);
    return number;
  }

  /** Return the number of the row that is referred to, or null when it is none of those known. */
  of(reference: Reference): number | null {
    const { table, key } = reference;
    // Much refers to a claim by the very same object, and keys are long.
    reference.number ??= this.passing.get(table)?.get(key) ?? this.kept.get(table)?.get(key) ?? null;
    return reference.number;
  }

  /** Know a row again by its key. */
  keep(table: Table, key: string, number: number): void {
    const known = this.isStage || !PASSING.has(table) ? this.kept : this.passing;
    const numbers = known.get(table) ?? new Map<string, number>();
    known.set(table, numbers.set(key, number));
  }

  /** Forget what later parts do not refer to. */
  endPart(): void {
    this.isStage = false;
    this.passing.clear();
  }
}
