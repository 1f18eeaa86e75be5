import { ObjectType } from "type-graphql";
import { type Dossier, dossierOf } from "./dossier";

@ObjectType({
  simpleResolvers: true,
  description: "The dossier of two countries: what they have to do with each other.",
})
export class BilateralRelation {
  /** What belongs to the dossier. */
  readonly dossier: Dossier;

  constructor(one: string, other: string) {
    this.dossier = dossierOf(one, other);
  }
}
