import { Agreement } from "../agreements/agreement.entity";
import type { Batch, Loaders } from "../api/loaders";
import type { Node } from "../api/node";
import type { SubjectKind } from "../claims/judgement.entity";
import { bySlugOrFormer } from "../claims/referents";
import { Commitment } from "../commitments/commitment.entity";
import { Event } from "../events/event.entity";
import { Figure } from "../figures/figure.entity";
import { Official } from "../officials/official.entity";
import { Organization } from "../organizations/organization.entity";
import { Statement } from "../statements/statement.entity";

/** How what a key stands for is read, by what it is a key of. */
const BATCHES: { readonly [Kind in SubjectKind]: Batch<string, Node | null> } = {
  OFFICIAL: bySlugOrFormer(Official, "OFFICIAL"),
  ORGANIZATION: bySlugOrFormer(Organization, "ORGANIZATION"),
  EVENT: bySlugOrFormer(Event, "EVENT"),
  AGREEMENT: bySlugOrFormer(Agreement, "AGREEMENT"),
  COMMITMENT: bySlugOrFormer(Commitment, "COMMITMENT"),
  FIGURE: bySlugOrFormer(Figure, "FIGURE"),
  STATEMENT: bySlugOrFormer(Statement, "STATEMENT"),
};

/** Return what a key stands for, null when it stands for nothing any more. */
export function namedThing(loaders: Loaders, subject: SubjectKind, key: string): Promise<Node | null> {
  return loaders.of(BATCHES[subject]).load(key);
}
