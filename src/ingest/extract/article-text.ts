import { splitSentences, type Extent } from "../sentences";
import { unwrapped } from "../wrapped-lines";

/** What the extractor is given: plain text, and what is known of the article from elsewhere. */
export interface ArticleInput {
  readonly slug: string;
  readonly body: string;
  /** The title, when the text itself does not open with it. */
  readonly headline: string | null;
  /** Publication date in EDTF, null when nobody states it. */
  readonly published: string | null;
  readonly boilerplate: readonly Extent[];
}

/** A sentence of the body; `paragraph` counts lines that are not blank, from 0. */
export interface TextSentence extends Extent {
  readonly index: number;
  readonly paragraph: number;
  readonly isBoilerplate: boolean;
  readonly text: string;
}

/** An article divided into sentences; every offset is a UTF-16 offset into the body, whose wrapped lines are joined here. */
export interface ArticleText {
  readonly slug: string;
  readonly body: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly sentences: readonly TextSentence[];
}

/** Divide an article into its sentences. */
export function readArticleText({ slug, body: wrapped, headline, published, boilerplate }: ArticleInput): ArticleText {
  const body = unwrapped(wrapped);
  let paragraph = -1;
  let lastEnd = -1;
  const sentences = splitSentences(body).map(({ start, end }, index): TextSentence => {
    if (lastEnd < 0 || /[\n\r\u2028\u2029]/u.test(body.slice(lastEnd, start))) paragraph++;
    lastEnd = end;
    const isBoilerplate = boilerplate.some((part) => part.start <= start && end <= part.end);
    return { index, start, end, paragraph, isBoilerplate, text: body.slice(start, end) };
  });
  return { slug, body, headline, published, sentences };
}
