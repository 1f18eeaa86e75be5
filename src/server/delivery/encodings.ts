import { promisify } from "node:util";
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  crc32,
  deflateRaw,
  deflateRawSync,
  type BrotliOptions,
  type ZlibOptions,
} from "node:zlib";

/**
 * Compresses the beginning of a body in such a way that an end can be added as it is. What an answer says of its data is
 * long and the same for everybody, what it says of its cost is short and never the same: the first is compressed once.
 */
export interface Encoding {
  readonly name: "br" | "gzip";
  begin(beginning: Buffer): Buffer | Promise<Buffer>;
  /** Return the whole body; `begun` is what `begin` made of the beginning. */
  finish(begun: Buffer, beginning: Buffer, end: Buffer): Buffer;
}

/** Longer ones are compressed in another thread, while this one goes on answering. */
const LONG = 32 * 1024;

/** Level 4 takes about as long as gzip; the default of 11 is for what is compressed once and kept for years. */
const BROTLI: BrotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};
const DEFLATE: ZlibOptions = { finishFlush: constants.Z_SYNC_FLUSH };

const brotliElsewhere = promisify(brotliCompress) as (bytes: Buffer, options: BrotliOptions) => Promise<Buffer>;
const deflateElsewhere = promisify(deflateRaw) as (bytes: Buffer, options: ZlibOptions) => Promise<Buffer>;

/** RFC 7932, 9.2: a block that is not compressed, then the empty last one. */
const br: Encoding = {
  name: "br",
  begin: (bytes) => (bytes.length > LONG ? brotliElsewhere(bytes, BROTLI) : brotliCompressSync(bytes, BROTLI)),
  finish(begun, _beginning, end) {
    const header = Buffer.alloc(3);
    header.writeUIntLE(((end.length - 1) << 3) | (1 << 19), 0, 3);
    return Buffer.concat([begun, header, end, Buffer.of(3)]);
  },
};

const GZIP_HEADER = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);

/** RFC 1951, 3.2.4: a last block that is not compressed; RFC 1952: the check sum and the length of the whole. */
const gzip: Encoding = {
  name: "gzip",
  begin: (bytes) => (bytes.length > LONG ? deflateElsewhere(bytes, DEFLATE) : deflateRawSync(bytes, DEFLATE)),
  finish(begun, beginning, end) {
    const header = Buffer.of(1, 0, 0, 0, 0);
    header.writeUInt16LE(end.length, 1);
    header.writeUInt16LE(~end.length & 0xffff, 3);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(end, crc32(beginning)), 0);
    trailer.writeUInt32LE((beginning.length + end.length) % 2 ** 32, 4);
    return Buffer.concat([GZIP_HEADER, begun, header, end, trailer]);
  },
};

/** The encodings that bodies are sent in, the preferred first. */
export const ENCODINGS: readonly Encoding[] = [br, gzip];
