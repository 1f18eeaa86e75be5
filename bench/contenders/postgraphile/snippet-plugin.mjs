import { extendSchema, gql } from "postgraphile/utils";
import { lambda } from "postgraphile/grafast";
import { snippetOf } from "../handwritten/snippet.mjs";
import { wordsOfQuery } from "../handwritten/search-words.mjs";

/** Adds the snippet of a hit, which is cut in JavaScript as everywhere else: its offsets are in UTF-16 units. */
export const SnippetPlugin = extendSchema({
  typeDefs: gql`
    type SnippetHighlight {
      start: Int!
      end: Int!
    }
    type Snippet {
      text: String!
      highlights: [SnippetHighlight!]!
    }
    extend type SearchHit {
      snippet: Snippet
    }
  `,
  objects: {
    SearchHit: {
      plans: {
        snippet: ($hit) =>
          lambda([$hit.get("text"), $hit.get("query")], ([text, query]) => snippetOf(text, wordsOfQuery(query)), true),
      },
    },
  },
});
