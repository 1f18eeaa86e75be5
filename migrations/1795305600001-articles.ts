import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  boolean,
  codeKey,
  country,
  edtfDate,
  indexed,
  integer,
  numbered,
  oneOf,
  optional,
  reference,
  text,
  unique,
  uniqueTogether,
  varchar,
} from "./support/parts";
import { table } from "./support/table-definition";
import { createTables, dropTables } from "./support/tables";

const TABLES = [
  table(
    "country",
    codeKey("code", 2),
    unique(varchar("alpha3", 3)),
    unique(varchar("numericCode", 3)),
    varchar("name"),
    varchar("officialName"),
  ),
  table(
    "country_name",
    numbered(),
    country("countryCode"),
    varchar("name"),
    oneOf("kind", "NAME", "OFFICIAL", "ALIAS", "DEMONYM", "CAPITAL"),
    indexed(varchar("folded")),
    uniqueTogether("countryCode", "name", "kind"),
  ),
  table("topic", numbered(), unique(varchar("code")), varchar("label"), optional(varchar("ploverContext"))),
  table(
    "article",
    numbered(),
    unique(varchar("slug")),
    varchar("fileName"),
    varchar("collection"),
    optional(varchar("headline")),
    text("body"),
    varchar("contentHash", 64),
    text("factsSource"),
    edtfDate("published"),
    optional(varchar("publishedNote")),
    optional(varchar("dateline")),
    varchar("inLanguage"),
    optional(varchar("publisher")),
    optional(varchar("url")),
    optional(varchar("primarySource")),
    optional(oneOf("digitalSourceType", "HUMAN_EDITS", "COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA")),
  ),
  table(
    "sentence",
    numbered(),
    reference("articleId", "article"),
    integer("index"),
    integer("start"),
    integer("end"),
    boolean("isBoilerplate"),
    uniqueTogether("articleId", "index"),
  ),
];

/** Reference data, and articles with their sentences. */
export class Articles1795305600001 implements MigrationInterface {
  up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, TABLES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return dropTables(queryRunner, TABLES);
  }
}
