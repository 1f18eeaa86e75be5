import { Field, Int, ObjectType } from "type-graphql";
import { matchesIn, type Match } from "./matches";
import type { SearchQuery } from "./search-query";

@ObjectType({ simpleResolvers: true, description: "Words of a passage that match the query." })
export class Highlight {
  @Field(() => Int, { description: "UTF-16 offset of their first character in the passage." })
  readonly start: number;

  @Field(() => Int, { description: "UTF-16 offset behind their last character in the passage." })
  readonly end: number;
}

@ObjectType({ simpleResolvers: true, description: "A passage as it stands in its source, plain text and no HTML." })
export class Passage {
  @Field(() => String, { description: "The passage." })
  readonly text: string;

  @Field(() => [Highlight], { description: "What of it matches the query, in order; the highlights never overlap." })
  readonly highlights: readonly Highlight[];

  constructor(text: string, highlights: readonly Highlight[]) {
    this.text = text;
    this.highlights = highlights;
  }
}

/** Return the text with everything in it that matches the query highlighted. */
export function highlighted(text: string, query: SearchQuery): Passage {
  return passageOf(text, matchesIn(text, query));
}

/** Return the passage with the matches as highlights, those that overlap as one. */
export function passageOf(text: string, matches: readonly Match[]): Passage {
  const highlights: Highlight[] = [];
  for (const { start, end } of matches) {
    const before = highlights.at(-1);
    if (!before || start >= before.end) highlights.push({ start, end });
    else highlights[highlights.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return new Passage(text, highlights);
}
