import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";
import { Node } from "../api/node";
import { EdtfDate } from "../dates/edtf-date";

export const DigitalSourceType = enumeration(
  "DigitalSourceType",
  "How the text of an article was made, after the IPTC digital source type vocabulary.",
  {
    HUMAN_EDITS: "Written and edited by people; nothing says otherwise.",
    COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA: "The article says that artificial intelligence rewrote its text.",
  },
);
export type DigitalSourceType = EnumValue<typeof DigitalSourceType>;

@ObjectType({ implements: Node, simpleResolvers: true, description: "A news article and its raw text." })
@Entity("article")
@Check(`"digitalSourceType" IS NULL OR ${oneOf("digitalSourceType", DigitalSourceType)}`)
export class Article extends Node {
  /** What is read for nothing but fields. */
  static readonly readFor: Readonly<Record<string, readonly string[]>> = {
    fileName: ["fileName"],
    headline: ["headline"],
    contentHash: ["contentHash"],
    publishedNote: ["publishedNote"],
    dateline: ["dateline"],
    inLanguage: ["inLanguage"],
    publisher: ["publisher"],
    url: ["url"],
    primarySource: ["primarySource"],
    digitalSourceType: ["digitalSourceType"],
    published: ["published"],
    collection: [],
    foldedHeadline: [],
    factsHash: [],
    foldedPublisher: [],
    body: ["body", "Sentence.text", "Mention.text", "Evidence.quote", "Evidence.prefix", "Evidence.suffix"],
  };

  /** Long, and seldom needed. */
  static readonly readApart = ["factsSource"];

  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @Field(() => String, { description: "Readable key, made from the file's name." })
  @Column({ type: "varchar", unique: true })
  slug: string;

  @Field(() => String, { description: "Name of the file the text was loaded from." })
  @Column({ type: "varchar" })
  fileName: string;

  /** The folder the article was loaded from; loading that folder again without the article removes it. */
  @Column({ type: "varchar" })
  collection: string;

  @Field(() => String, { nullable: true, description: "Headline; null when the text has none." })
  @Column({ type: "varchar", nullable: true })
  headline: string | null;

  /** The headline folded for matching: lower case, no diacritics. */
  @Column({ type: "varchar", nullable: true })
  foldedHeadline: string | null;

  /** The whole text, never edited. */
  @Column({ type: "text" })
  body: string;

  @Field(() => String, { description: "SHA-256 of the text's UTF-8 bytes, hexadecimal." })
  @Column({ type: "varchar", length: 64 })
  contentHash: string;

  /**
   * The curated facts file as loaded, so that rules can draw on all articles when one of them is loaded again; null for
   * an ingested article, of which machines read the facts.
   */
  @Column({ type: "text", nullable: true })
  factsSource: string | null;

  /** SHA-256 of the curated facts file, hexadecimal. */
  @Column({ type: "varchar", length: 64, nullable: true })
  factsHash: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "When it was published; null when unknown." })
  @Column(() => EdtfDate)
  published: EdtfDate;

  @Field(() => String, { nullable: true, description: "How the publication date is known, in words." })
  @Column({ type: "varchar", nullable: true })
  publishedNote: string | null;

  @Field(() => String, { nullable: true, description: "Place the report opens with, as printed; null when none." })
  @Column({ type: "varchar", nullable: true })
  dateline: string | null;

  @Field(() => String, { description: "Language of the text, a BCP 47 tag." })
  @Column({ type: "varchar" })
  inLanguage: string;

  @Field(() => String, { nullable: true, description: "Who published it; null when the text does not say." })
  @Column({ type: "varchar", nullable: true })
  publisher: string | null;

  /** The publisher folded for matching. */
  @Column({ type: "varchar", nullable: true })
  foldedPublisher: string | null;

  @Field(() => String, { nullable: true, description: "Web address; null when unknown." })
  @Column({ type: "varchar", nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true, description: "The source that the article itself names, as worded." })
  @Column({ type: "varchar", nullable: true })
  primarySource: string | null;

  @Field(() => DigitalSourceType, { nullable: true, description: "How the text was made; null when it does not say." })
  @Column({ type: "varchar", nullable: true })
  digitalSourceType: DigitalSourceType | null;

  get nodeKey(): string {
    return this.slug;
  }
}
