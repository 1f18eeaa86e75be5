import { SearchDocument } from "../../search/search-document.entity";
import { documentOf, type Searchable } from "../../search/searchable";
import { isTold, tellings } from "../../search/telling";
import type { Fact } from "../fact";
import type { FactIndex } from "./fact-index";
import type { RowSink } from "./rows";

/** A thing that can be found, and the claims besides its own by whose words it is. */
export interface Findable extends Pick<Searchable, "type" | "slug"> {
  readonly claims: readonly Fact[];
  /** Return what it is found by when only some of the claims are told. */
  searchable(isTold: (claim: Fact) => boolean): Searchable;
}

/** What a thing is found by. */
type Words = Pick<Searchable, "title" | "names" | "passages">;

/** Return a thing that is found by words of its own and of the claims. */
export function findable<Told extends Fact>(
  type: Searchable["type"],
  slug: string,
  claims: readonly Told[],
  words: (told: readonly Told[]) => Words,
): Findable {
  return { type, slug, claims, searchable: (isTold) => ({ type, slug, ...words(claims.filter(isTold)) }) };
}

/** Add the documents of a thing: what nobody accepted is told only in those of their own for who asks for it. */
export function addDocuments(rows: RowSink, thing: Findable, index: FactIndex): void {
  const stateOf = ({ key }: Fact) => index.reviewOf(key) ?? "PROPOSED";
  for (const tells of tellings(thing.claims.map(stateOf)))
    rows.add(SearchDocument, `${thing.type}/${thing.slug}${tells}`, () => {
      const searchable = thing.searchable((claim) => isTold(tells, stateOf(claim)));
      return documentOf(searchable, tells);
    });
}
