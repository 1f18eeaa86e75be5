import { ClaimRecord } from "../../../claims/claim-record.entity";
import { Article } from "../../../articles/article.entity";
import { claimKey } from "../../fact";
import type { Reference } from "../rows";
import { type Table } from "../rows";

/** Only within a part is referred to these; of claims, to those of the stage and now and then to older ones. */
const PASSING: ReadonlySet<Table> = new Set<Table>([Article, ClaimRecord]);

/** The news come back to agreements. */
const AGREEMENT = claimKey.agreement("");

/** The numbers of the rows of a table by their keys. */
interface Known {
  readonly kept: Map<string, number>;
  readonly passing: Map<string, number>;
}

/** Knows the rows again by their keys that others refer to. */
export class Numbers {
  private readonly known = new Map<Table, Known>();
  private isStage = true;

  /** Return the number of the row that is referred to, or null when it is none of those known. */
  of(reference: Reference): number | null {
    const { table, key } = reference;
    // Much refers to a claim by the very same object, and keys are long.
    reference.number ??= this.find(table, key);
    return reference.number;
  }

  /** Return the number of the row with the key, or null when it is none of those known. */
  find(table: Table, key: string): number | null {
    const known = this.known.get(table);
    return known?.passing.get(key) ?? known?.kept.get(key) ?? null;
  }

  /** Know a row again by its key. */
  keep(table: Table, key: string, number: number): void {
    const known = this.known.get(table) ?? { kept: new Map<string, number>(), passing: new Map<string, number>() };
    this.known.set(table, known);
    if (this.isStage || !PASSING.has(table) || key.startsWith(AGREEMENT)) known.kept.set(key, number);
    else known.passing.set(key, number);
  }

  /** Forget what later parts do not refer to. */
  endPart(): void {
    this.isStage = false;
    for (const { passing } of this.known.values()) passing.clear();
  }
}
