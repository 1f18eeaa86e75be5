import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import { PageArgs } from "../api/page-args";
import { addReviewArgument, statesAsked, type ReviewState } from "../api/review";
import { Passage } from "./passage";
import { SearchType } from "./search-document.entity";
import { SearchConnection } from "./search-edge";
import { facetsOf, SearchFacet } from "./search-facet";
import { parseQuery, QUERY_CAP } from "./search-query";
import { search } from "./search.list";

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      `What to search for, at most ${String(QUERY_CAP)} characters: every hit has every word, a "phrase" in quotation marks with its words side by side, ` +
      "and for a word with a star, as in `minis*`, any that begins so. The last word counts as begun from its third letter on. " +
      "Case, diacritics, and Latin or Cyrillic letters make no difference, nor does whether a name is written together. " +
      "All else only separates words; a query without any finds nothing.",
  })
  query: string;

  @Field(() => [SearchType], { nullable: true, description: "Which types of things are found; null for all." })
  types?: SearchType[] | null;

  readonly review?: readonly ReviewState[] | null;
}
addReviewArgument(SearchArgs);

/** What is found, and what of it does not depend on the page. */
interface Search extends Connection {
  facets(): Promise<readonly SearchFacet[]>;
}

/** The search over everything that has a name or a text. */
@Resolver()
export class SearchQueryResolver {
  @Query(() => SearchConnection, {
    description:
      "What answers a query, the best answers first: things that are named so, things whose names begin so, then those that " +
      "have all words side by side in a name, in names, there or often in their text, one in a name, and at last anywhere; of " +
      "equally good ones those that were loaded last.",
  })
  search(@Args(() => SearchArgs) { query, types, ...page }: SearchArgs, @Ctx() { loaders }: Context): Search {
    const parsed = parseQuery(query);
    return Object.assign(search(loaders, parsed, types ?? null, page), {
      facets: () => facetsOf(loaders, parsed, statesAsked(page)),
    });
  }
}

/** What is known of all hits together. */
@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => [SearchFacet], {
    description: "How many things of each type the query finds, whatever `types` says, most first.",
  })
  facets(@Root() found: Search): Promise<readonly SearchFacet[]> {
    return found.facets();
  }
}

/** Another form of a passage. */
@Resolver(() => Passage)
export class PassageResolver {
  @FieldResolver(() => String, {
    description: "The passage with marks around its highlights; the rest is not escaped, so it is plain text still.",
  })
  marked(
    @Root() { text, highlights }: Passage,
    @Arg("open", () => String, { defaultValue: "**", description: "The mark before a highlight." }) open: string,
    @Arg("close", () => String, { defaultValue: "**", description: "The mark behind a highlight." }) close: string,
  ): string {
    const pieces = highlights.map(
      ({ start, end }, index) =>
        text.slice(highlights[index - 1]?.end ?? 0, start) + open + text.slice(start, end) + close,
    );
    return pieces.join("") + text.slice(highlights.at(-1)?.end ?? 0);
  }
}
