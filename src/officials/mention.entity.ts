import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ManyToOne, PrimaryGeneratedColumn, Unique } from "typeorm";
import { exactlyOne } from "../api/enumeration";
import { Article } from "../articles/article.entity";
import { AgentReference } from "./agent";

@ObjectType({
  simpleResolvers: true,
  description: "A place in an article where a known name stands. A mention is not a claim: it says nothing of a role.",
})
@Entity("mention")
@Unique(["articleId", "start"])
@Check(exactlyOne("agentOfficialId", "agentOrganizationId", "agentCountryCode"))
export class Mention {
  @PrimaryGeneratedColumn({ type: "integer", name: "id" })
  rowId: number;

  @ManyToOne(() => Article, { nullable: false })
  article: Article;

  @Column({ type: "integer" })
  articleId: number;

  @Field(() => Int, { description: "UTF-16 offset of its first character in the body." })
  @Column({ type: "integer" })
  start: number;

  @Field(() => Int, { description: "UTF-16 offset behind its last character in the body." })
  @Column({ type: "integer" })
  end: number;

  /** Whom or what the name means. */
  @Column(() => AgentReference)
  agent: AgentReference;
}
