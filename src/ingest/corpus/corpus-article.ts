import type { DigitalSourceType } from "../../articles/article.entity";
import type { PublicationDate } from "../read/source";
import type { Extent } from "../sentences";

/** Another article that one says again nearly word for word. */
export interface RepublicationRef {
  readonly slug: string;
  readonly similarity: number;
}

/** An article as it is stored, whether its facts were curated or read by a machine. */
export interface CorpusArticle {
  readonly slug: string;
  readonly fileName: string;
  readonly collection: string;
  readonly body: string;
  /** SHA-256 of the body's UTF-8 bytes, hexadecimal. */
  readonly contentHash: string;
  /** The curated facts file; null when there is none. */
  readonly factsSource: string | null;
  readonly headline: string | null;
  readonly published: PublicationDate | null;
  readonly publishedNote: string | null;
  readonly dateline: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly primarySource: string | null;
  readonly digitalSourceType: DigitalSourceType | null;
  readonly boilerplate: readonly Extent[];
  readonly sentences: readonly Extent[];
  readonly republicationOf: RepublicationRef | null;
}
