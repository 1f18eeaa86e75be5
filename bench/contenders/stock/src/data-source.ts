import { DataSource } from "typeorm";
import { Agreement, AgreementAction, AgreementInvolvement, AgreementParty } from "./entities/agreement";
import { Article, Evidence } from "./entities/article";
import { ClaimRecord } from "./entities/claim";
import { Country } from "./entities/country";
import { Event, Participation } from "./entities/event";
import { Membership, Official, Post } from "./entities/official";
import { Organization } from "./entities/organization";
import { Commitment, Figure, Statement } from "./entities/sayings";
import { SearchDocument } from "./entities/search-document";

/** Opens the database for reading. */
export function openDatabase(path: string): Promise<DataSource> {
  const dataSource = new DataSource({
    type: "better-sqlite3",
    database: path,
    readonly: true,
    entities: [
      Agreement,
      AgreementAction,
      AgreementInvolvement,
      AgreementParty,
      Article,
      ClaimRecord,
      Commitment,
      Country,
      Event,
      Evidence,
      Figure,
      Membership,
      Official,
      Organization,
      Participation,
      Post,
      SearchDocument,
      Statement,
    ],
  });
  return dataSource.initialize();
}
