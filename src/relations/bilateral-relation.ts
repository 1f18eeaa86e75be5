import { Field, ObjectType } from "type-graphql";
import { type Dossier, dossierOf } from "./dossier";

@ObjectType({
  simpleResolvers: true,
  description: "The dossier of two countries: what they have to do with each other.",
})
export class BilateralRelation {
  /** What belongs to the dossier. */
  readonly dossier: Dossier;

  @Field(() => String, {
    nullable: true,
    description: "The day as of which the dossier is given; null for all that articles report.",
  })
  readonly asOf: string | null;

  constructor(one: string, other: string, asOf: string | null) {
    this.dossier = dossierOf(one, other, asOf);
    this.asOf = asOf;
  }
}
