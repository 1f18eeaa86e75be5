import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a thing is found by. */
@Entity("search_document")
export class SearchDocument {
  @PrimaryColumn({ type: "integer" })
  id: number;

  @Column({ type: "varchar" })
  key: string;

  @Column({ type: "varchar" })
  type: string;

  @Column({ type: "varchar" })
  slug: string;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "text" })
  text: string;
}
