import type { DataSource, EntityMetadata } from "typeorm";
import { Deferred } from "../api/deferred";
import type { Batch } from "../api/loaders";
import { rows } from "../api/engine";
import { one } from "../api/read-by-key";
import type { EntityClass } from "../api/row-reader";
import { join, list, raw, sql, type Sql } from "../api/sql";
import { Claim } from "./claim";

/** Reads claims of any type by row id: one statement finds the types, and one more reads the rows of each type found. */
export const claimById: Batch<string | number, Claim | null> = {
  read(ids, loaders) {
    const tables = claimTables(loaders.dataSource);
    const types = rows<{ id: number; type: string }>(loaders.dataSource, typesOf(ids, [...tables.values()]));
    return types.then((found) => {
      const typeOf = new Map(found.map(({ id, type }) => [id, type]));
      const claims = ids.map((id) => {
        const metadata = tables.get(typeOf.get(Number(id)) ?? "");
        return one(loaders, metadata?.target as EntityClass<Claim>, metadata ? id : null);
      });
      return Deferred.all(claims);
    });
  },
};

/** Return the tables of the entities that are claims, by the name of the entity. */
function claimTables(dataSource: DataSource): ReadonlyMap<string, EntityMetadata> {
  const claims = dataSource.entityMetadatas.filter(
    ({ target }) => typeof target === "function" && target.prototype instanceof Claim,
  );
  return new Map(claims.map((metadata) => [metadata.name, metadata]));
}

function typesOf(ids: readonly (string | number)[], tables: readonly EntityMetadata[]): Sql {
  const parts = tables.map(
    ({ name, tableName }) =>
      sql`SELECT "id", ${raw(`'${name}'`)} AS "type" FROM ${raw(tableName)} WHERE "id" IN (SELECT "id" FROM wanted)`,
  );
  return sql`WITH wanted AS (SELECT "id" FROM claim WHERE "id" IN (${list(ids)})) ${join(parts, " UNION ALL ")}`;
}
