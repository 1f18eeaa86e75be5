import Database from "better-sqlite3";

/** Opens the database for reading as a server does that reads much. */
export function openDatabase(path) {
  const database = new Database(path, { readonly: true });
  database.pragma("cache_size = -65536");
  database.pragma("mmap_size = 1073741824");
  return database;
}
