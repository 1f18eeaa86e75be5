/** Return the tables of a SQLite database as PostgreSQL makes them, and the names of their columns. */
export function tablesOf(database) {
  const names = database
    .prepare(
      `SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%'
        AND "name" NOT LIKE 'search_document_%' ORDER BY rowid`,
    )
    .pluck()
    .all();
  return names.map((name) => {
    const columns = database.pragma(`table_info("${name}")`);
    return {
      name,
      columns: columns.map((column) => column.name),
      create: createTable(name, columns),
      indices: indicesOf(database, name),
      references: referencesOf(database, name),
    };
  });
}

function createTable(name, columns) {
  const keys = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  const lines = columns.map((column) => `"${column.name}" ${column.type}${column.notnull ? " NOT NULL" : ""}`);
  return `CREATE TABLE "${name}" (${[...lines, `PRIMARY KEY (${quoted(keys)})`].join(", ")})`;
}

/** Every index but those of primary keys, which the tables bring; a condition is written alike in both engines. */
function indicesOf(database, table) {
  const sqlOf = database.prepare(`SELECT "sql" FROM sqlite_schema WHERE "type" = 'index' AND "name" = ?`).pluck();
  return database
    .pragma(`index_list("${table}")`)
    .filter(({ origin }) => origin !== "pk")
    .map(({ name, unique }) => {
      const parts = database.pragma(`index_info("${name}")`);
      // An index of expressions is written alike in both engines, but for where what is missing stands.
      if (parts.some((part) => part.name === null)) return sqlOf.get(name).replaceAll(" DESC", " DESC NULLS LAST");
      const columns = quoted(parts);
      const condition = /\sWHERE\s.*$/su.exec(sqlOf.get(name) ?? "")?.[0] ?? "";
      return `CREATE ${unique ? "UNIQUE " : ""}INDEX ON "${table}" (${columns})${condition}`;
    });
}

function referencesOf(database, table) {
  return database
    .pragma(`foreign_key_list("${table}")`)
    .map((key) => `ALTER TABLE "${table}" ADD FOREIGN KEY ("${key.from}") REFERENCES "${key.table}" ("${key.to}")`);
}

function quoted(columns) {
  return columns.map(({ name }) => `"${name}"`).join(", ");
}
