import { AgreementAction } from "../agreements/agreement-action.entity";
import { Deferred } from "../api/deferred";
import { rows } from "../api/engine";
import type { Batch } from "../api/loaders";
import { one } from "../api/read-by-key";
import { join, list, raw, sql, type Sql } from "../api/sql";
import type { Claim } from "../claims/claim";
import type { ClaimClass } from "../claims/shown";
import { Commitment } from "../commitments/commitment.entity";
import { Event } from "../events/event.entity";
import { Figure } from "../figures/figure.entity";
import { Statement } from "../statements/statement.entity";

/** What can stand on a timeline, by the name of its table. */
const CLASSES: Readonly<Record<string, ClaimClass>> = {
  event: Event,
  agreement_action: AgreementAction,
  commitment: Commitment,
  figure: Figure,
  statement: Statement,
};

/** Reads what stands on a timeline by row id: one statement finds what kind of thing each is, as it can be of few. */
export const timelineItems: Batch<string | number, Claim | null> = {
  read(ids, loaders) {
    const found = rows<{ id: number; table: string }>(loaders.dataSource, tablesOf(ids));
    return found.then((all) => {
      const tables = new Map(all.map(({ id, table }) => [id, table]));
      const items = ids.map((id) => {
        const entity = CLASSES[tables.get(Number(id)) ?? ""];
        return entity ? one<Claim>(loaders, entity, id) : Deferred.of<Claim | null>(null);
      });
      return Deferred.all(items);
    });
  },
};

function tablesOf(ids: readonly (string | number)[]): Sql {
  const parts = Object.keys(CLASSES).map(
    (table) => sql`SELECT "id", ${raw(`'${table}'`)} AS "table" FROM ${raw(table)} WHERE "id" IN (${list(ids)})`,
  );
  return join(parts, " UNION ALL ");
}
