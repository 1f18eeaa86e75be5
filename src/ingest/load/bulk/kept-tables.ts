/** The tables in which triggers keep what follows from claims: whose items there are, and what countries share. */
export const KEPT_TABLES: readonly string[] = [
  "country_item",
  "shared_item",
  "shared_official",
  "official_agreement",
  "shared_count",
  "shared_name",
];
