import DataLoader from "dataloader";
import {
  In,
  type DataSource,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type ObjectLiteral,
} from "typeorm";
import { AgreementAction, AgreementInvolvement, AgreementParty, Agreement } from "../entities/agreement";
import { Article, Evidence } from "../entities/article";
import { ClaimRecord } from "../entities/claim";
import { Country } from "../entities/country";
import { Event, Participation } from "../entities/event";
import { Membership, Official, Post } from "../entities/official";
import { Organization } from "../entities/organization";
import { Commitment, Figure, Statement } from "../entities/sayings";
import { OfficialAgreementsLoader } from "./official-agreements";

type Key = string | number;

/** Only what review accepted is shown. */
const SHOWN = { isShown: true };

/** The loaders of one request. */
export class Loaders {
  readonly agreement: DataLoader<number, Agreement | null>;
  readonly action: DataLoader<number, AgreementAction | null>;
  readonly article: DataLoader<number, Article | null>;
  readonly claim: DataLoader<number, ClaimRecord | null>;
  readonly commitment: DataLoader<number, Commitment | null>;
  readonly country: DataLoader<string, Country | null>;
  readonly event: DataLoader<number, Event | null>;
  readonly figure: DataLoader<number, Figure | null>;
  readonly membership: DataLoader<number, Membership | null>;
  readonly official: DataLoader<number, Official | null>;
  readonly organization: DataLoader<number, Organization | null>;
  readonly post: DataLoader<number, Post | null>;
  readonly statement: DataLoader<number, Statement | null>;

  readonly actionsOfAgreement: DataLoader<number, AgreementAction[]>;
  readonly partiesOfAgreement: DataLoader<number, AgreementParty[]>;
  readonly involvementsOfAgreement: DataLoader<number, AgreementInvolvement[]>;
  readonly evidenceOfClaim: DataLoader<number, Evidence[]>;
  readonly membershipsOfOfficial: DataLoader<number, Membership[]>;
  readonly participationsOfEvent: DataLoader<number, Participation[]>;
  readonly agreementsOfOfficial: OfficialAgreementsLoader;

  constructor(readonly dataSource: DataSource) {
    this.agreement = this.#one(Agreement, "id");
    this.action = this.#one(AgreementAction, "id");
    this.article = this.#one(Article, "id");
    this.claim = this.#one(ClaimRecord, "id");
    this.commitment = this.#one(Commitment, "id");
    this.country = this.#one(Country, "code");
    this.event = this.#one(Event, "id");
    this.figure = this.#one(Figure, "id");
    this.membership = this.#one(Membership, "id");
    this.official = this.#one(Official, "id");
    this.organization = this.#one(Organization, "id");
    this.post = this.#one(Post, "id");
    this.statement = this.#one(Statement, "id");
    this.actionsOfAgreement = this.#many(AgreementAction, "agreementId", { id: "ASC" }, SHOWN);
    this.partiesOfAgreement = this.#many(AgreementParty, "agreementId", { id: "ASC" }, SHOWN);
    this.involvementsOfAgreement = this.#many(AgreementInvolvement, "agreementId", { id: "ASC" }, SHOWN);
    this.evidenceOfClaim = this.#many(Evidence, "claimId", { position: "ASC" });
    this.membershipsOfOfficial = this.#many(Membership, "officialId", { id: "ASC" }, SHOWN);
    this.participationsOfEvent = this.#many(Participation, "eventId", { id: "ASC" }, SHOWN);
    this.agreementsOfOfficial = new OfficialAgreementsLoader(dataSource);
  }

  /** Return a loader of single rows by a unique column. */
  #one<K extends Key, Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, column: keyof Entity & string) {
    return new DataLoader<K, Entity | null>(async (keys) => {
      const where = { [column]: In(keys) } as FindOptionsWhere<Entity>;
      const rows = await this.dataSource.getRepository(entity).find({ where });
      const byKey = new Map(rows.map((row) => [row[column] as K, row]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  }

  /** Return a loader of the rows that refer to another row. */
  #many<K extends Key, Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    column: keyof Entity & string,
    order: FindOptionsOrder<Entity>,
    condition: object = {},
  ) {
    return new DataLoader<K, Entity[]>(async (keys) => {
      const where = { [column]: In(keys), ...condition } as FindOptionsWhere<Entity>;
      const rows = await this.dataSource.getRepository(entity).find({ where, order });
      const groups = new Map<K, Entity[]>(keys.map((key) => [key, []]));
      for (const row of rows) groups.get(row[column] as K)?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    });
  }
}
