import type { Span } from "../../ingest/fact";
import type { Extent } from "../../ingest/sentences";

/** An article while it is written, sentence by sentence; it knows where each of them stands. */
export class Draft {
  readonly sentences: Extent[] = [];
  private text = "";
  private between = "";

  constructor(readonly slug: string) {}

  get body(): string {
    return this.text;
  }

  /** Write a sentence and return where it stands. */
  say(sentence: string): Span {
    this.text += this.between;
    const start = this.text.length;
    this.text += sentence;
    const end = this.text.length;
    this.between = " ";
    this.sentences.push({ start, end });
    return { article: this.slug, role: "SUPPORTS", start, end, quote: sentence };
  }

  /** Begin a new paragraph with the next sentence. */
  paragraph(): void {
    if (this.text !== "") this.between = "\n\n";
  }
}

/** Return the sentence in the role of what another one refers to. */
export function antecedent(span: Span): Span {
  return { ...span, role: "ANTECEDENT" };
}
