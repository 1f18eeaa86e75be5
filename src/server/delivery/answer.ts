import { hash } from "node:crypto";
import type { Encoding } from "./encodings";

/** The data of an answer as text, which is made once: the cache, the entity tag and the bodies share it. */
export class Answer {
  readonly #encoded = new Map<Encoding, Buffer>();
  #bytes: Buffer | null = null;
  #tag: string | null = null;

  constructor(
    readonly text: string,
    /** How many objects it holds. */
    readonly cost: number,
  ) {}

  /** The strong entity tag, of the data alone: what the client has left to spend is no news of the answer. */
  get tag(): string {
    return (this.#tag ??= tagOf(this.text));
  }

  /** What of a body is the same whoever asks. */
  get beginning(): string {
    return `{"data":${this.text}`;
  }

  /** The same as bytes: a long text would be read once to measure it, once to make it flat and once to send it. */
  get bytes(): Buffer {
    return (this.#bytes ??= Buffer.from(this.beginning));
  }

  /** The bytes that it takes, as text and as bytes. */
  get weight(): number {
    let weight = 3 * this.text.length;
    for (const encoded of this.#encoded.values()) weight += encoded.length;
    return weight;
  }

  /** Return the body that ends so in an encoding; what is the same in every body is compressed once. */
  async encoded(encoding: Encoding, end: string): Promise<Buffer> {
    const begun = this.#encoded.get(encoding) ?? (await encoding.begin(this.bytes));
    this.#encoded.set(encoding, begun);
    return encoding.finish(begun, this.bytes, Buffer.from(end));
  }
}

/** Return the strong entity tag of a text. */
export function tagOf(text: string): string {
  return `"${hash("sha256", text, "base64url")}"`;
}
