import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { enumeration, oneOf, type EnumValue } from "../api/enumeration";

export const SearchType = enumeration("SearchType", "What a search can find.", {
  ARTICLE: "An article, by its headline and text.",
  OFFICIAL: "An official, by every name, the family name among them, and the posts held.",
  ORGANIZATION: "An organization, by every name, its acronym and the sentences that name it.",
  EVENT: "An event, by its name, place and series and the sentences that report it.",
  AGREEMENT: "An agreement, by every title, its subject and the sentences that name it.",
  STATEMENT: "A statement, by its words and its speakers.",
});
export type SearchType = EnumValue<typeof SearchType>;

/** What a thing is found by; a load writes it from the same facts as the thing itself. */
@Entity("search_document")
@Index("search_document_told", ["rowId", "tells", "type", "slug"])
@Unique(["key", "tells"])
@Check(oneOf("type", SearchType))
export class SearchDocument {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  /** What the index is made of is of no use to who has found the document. */
  static readonly readApart = ["foldedNames", "foldedText", "lexemes"];

  /** Type and slug of the thing. */
  @Column({ type: "varchar" })
  key: string;

  /** Which claims besides the thing itself it has the words of: the states other than ACCEPTED that there are, with + or without -. */
  @Column({ type: "varchar", default: "" })
  tells: string;

  @Column({ type: "varchar" })
  type: SearchType;

  @Column({ type: "varchar" })
  slug: string;

  @Column({ type: "text" })
  title: string;

  /** What snippets are cut from, a passage per line; empty when there is nothing but the title. */
  @Column({ type: "text" })
  text: string;

  /** The words of the title and of every other name, each between two spaces of its own, a bar between names. */
  @Column({ type: "text" })
  foldedNames: string;

  /** The words of the text, each between two spaces of its own, a bar between passages. */
  @Column({ type: "text" })
  foldedText: string;

  /** The lexemes of the database's full-text index, with a space between them. */
  @Column({ type: "text" })
  lexemes: string;
}
