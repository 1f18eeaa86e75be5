import { Field, Int, ObjectType } from "type-graphql";
import type { FilterInput } from "../api/filter";
import { Basis } from "../dates/basis";
import { Official } from "../officials/official.entity";
import { strongest, type Acquaintance, type Encounter } from "./encounters";

@ObjectType({ simpleResolvers: true, description: "An official in the graph of who met whom." })
export class EncounterNode {
  @Field(() => Official, { description: "The official." })
  readonly official: Official;

  @Field(() => Int, { description: "How many others of the graph the official met." })
  readonly degree: number;

  constructor(official: Official, degree: number) {
    this.official = official;
    this.degree = degree;
  }
}

@ObjectType({ simpleResolvers: true, description: "Two officials who met; neither comes first by rank." })
export class EncounterLink {
  @Field(() => Official, { description: "One of the two, the first by readable key." })
  readonly source: Official;

  @Field(() => Official, { description: "The other." })
  readonly target: Official;

  /** What they are met at, the latest first, and which events count. */
  readonly encounters: readonly Encounter[];
  readonly counted: FilterInput | null;

  constructor(two: readonly [Official, Official], encounters: readonly Encounter[], counted: FilterInput | null) {
    [this.source, this.target] = two;
    this.encounters = encounters;
    this.counted = counted;
  }

  @Field(() => Int, { description: "At how many of the events they met." })
  get weight(): number {
    return this.encounters.length;
  }

  @Field(() => Basis, { description: "How the best grounded of these meetings is known." })
  get basis(): Basis {
    return strongest(this.encounters.map(({ basis }) => basis));
  }
}

@ObjectType({
  simpleResolvers: true,
  description: "Who met whom: officials, and an edge between each two who took part in an event on different sides.",
})
export class EncounterGraph {
  @Field(() => [EncounterNode], { description: "The officials who met anybody, those who met most others first." })
  readonly nodes: readonly EncounterNode[];

  @Field(() => [EncounterLink], { description: "Each two who met, those who met most often first." })
  readonly edges: readonly EncounterLink[];

  constructor(edges: readonly EncounterLink[]) {
    this.edges = edges.toSorted(byWeight);
    this.nodes = nodesOf(edges);
  }
}

/** Return the link of two officials who met. */
export function linkOf(
  { official, counterpart, encounters }: Acquaintance,
  officials: ReadonlyMap<number, Official>,
  counted: FilterInput | null,
): EncounterLink[] {
  const [one, other] = [officials.get(official), officials.get(counterpart)];
  if (!one || !other) return [];
  return [new EncounterLink(one.slug < other.slug ? [one, other] : [other, one], encounters, counted)];
}

function nodesOf(edges: readonly EncounterLink[]): EncounterNode[] {
  const degrees = new Map<Official, number>();
  for (const official of edges.flatMap(({ source, target }) => [source, target]))
    degrees.set(official, (degrees.get(official) ?? 0) + 1);
  return [...degrees]
    .map(([official, degree]) => new EncounterNode(official, degree))
    .sort((one, other) => other.degree - one.degree || bySlug(one.official, other.official));
}

function byWeight(one: EncounterLink, other: EncounterLink): number {
  return other.weight - one.weight || bySlug(one.source, other.source) || bySlug(one.target, other.target);
}

/** Slugs are ASCII, so the order of code units is that of the lists. */
function bySlug(one: Official, other: Official): number {
  return one.slug < other.slug ? -1 : Number(one.slug > other.slug);
}
