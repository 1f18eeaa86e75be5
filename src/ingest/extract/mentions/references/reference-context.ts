import type { FoundOrganization, FoundPerson } from "../../extraction";
import type { Cluster } from "../people/clusters";
import type { Delegation } from "./delegation";
import type { Focus } from "./focus";
import type { Holders } from "./holders";
import type { KnownNames } from "../names/known-names";
import type { Naming, TokenSentence } from "../people/naming";
import type { Gender } from "../names/person-name";

/** Who is known in an article when its references are resolved. */
export interface Known {
  readonly people: readonly FoundPerson[];
  readonly clusters: readonly Cluster[];
  readonly organizations: readonly FoundOrganization[];
}

/** What words that stand for people are resolved with: who is known, and who has been mentioned so far. */
export interface ReferenceContext {
  readonly known: Known;
  readonly holders: Holders;
  readonly focus: Focus;
  readonly names: KnownNames;
  readonly namings: ReadonlyMap<number, { readonly naming: Naming; readonly person: number }>;
  /** Of each person, by courtesies, or as the text has shown so far. */
  readonly genders: (Gender | null)[];
  readonly sentences: readonly TokenSentence[];
  readonly delegations: Delegation[];
}
