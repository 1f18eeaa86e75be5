import { basename, dirname, extname, relative, resolve } from "node:path";
import { edtfRange } from "../../dates/edtf-range";
import { InputError, type Problem } from "../../errors";
import { refuseBinary } from "./binary";
import { readBytes, readStream, refuseLongLine, refuseLongText, refuseOversize } from "./bounded-read";
import { decode, decodeHead } from "./decode";
import type { Draft } from "./draft";
import { readEntry, readFeed } from "./feed-articles";
import { FORMAT_HEAD, formatOf, KNOWN_EXTENSIONS } from "./file-format";
import { findFiles } from "./find-files";
import { type Arrival, finishSource } from "./finish-source";
import { readHtml } from "./html-article";
import { readMarkdown } from "./markdown-article";
import { withOwnSlug } from "./own-slug";
import { refuse } from "./refuse";
import type { ReadResult, Source, SourceFormat } from "./source";
import { readText } from "./text-article";

/** What reading needs beside the paths. */
export interface ReadOptions {
  /** Where the path `-` reads from; the process's own standard input by default. */
  readonly stdin?: AsyncIterable<Buffer | string>;
  /** The day on which the articles came out, as EDTF. */
  readonly publishedOn?: string;
}

const STANDARD_INPUT = "-";

/** Where every article has a folder of its own, the folder's name tells them apart. */
const NAMES_NOTHING = /^(?:article|content|index|page|text)$/iu;

/** Read the articles that the paths name, one at a time: files, folders, feeds, or `-` for standard input. */
export async function* readSources(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const publishedOn = options.publishedOn ?? null;
  if (publishedOn !== null && edtfRange(publishedOn) === null)
    refuse("the day of publication", `"${publishedOn}" is no date`, "write it as YYYY-MM-DD, or less of it");
  const slugs = new Set<string>();
  for await (const result of readEach(paths, options.stdin ?? process.stdin, publishedOn))
    yield "source" in result ? withOwnSlug(result.source, slugs) : result;
}

async function* readEach(
  paths: readonly string[],
  stdin: AsyncIterable<Buffer | string>,
  publishedOn: string | null,
): AsyncGenerator<ReadResult> {
  for (const path of paths)
    if (path === STANDARD_INPUT)
      yield* readOne("", "standard input", () => readStream(stdin, "standard input"), publishedOn);
    else
      for await (const found of findFiles(path))
        if ("problem" in found) yield found;
        else yield* readOne(found.path, shown(found.path), () => readBytes(found.path, shown(found.path)), publishedOn);
}

/** One bad article never stops the rest: what is wrong with it becomes its result. */
async function* readOne(
  path: string,
  origin: string,
  read: () => Promise<Buffer>,
  publishedOn: string | null,
): AsyncGenerator<ReadResult> {
  try {
    const { format, raw } = textOf(await read(), path, origin);
    const name = path === "" ? null : nameOf(path);
    if (format === "FEED") yield* entriesOf(raw, origin, name, publishedOn);
    else yield { source: finish(draftOf(format, raw, origin), { origin, format, name, publishedOn }) };
  } catch (error) {
    yield* problemsOf(error, origin);
  }
}

function textOf(bytes: Buffer, path: string, origin: string): { format: SourceFormat; raw: string } {
  if (bytes.length === 0) refuse(origin, "is empty", "put an article into it, or leave it out");
  refuseBinary(bytes, origin);
  const format = formatOf(path, decodeHead(bytes, FORMAT_HEAD)) ?? (extname(path) === "" ? "TEXT" : null);
  if (format === null) return unknownExtension(path, origin);
  refuseOversize(bytes, format, origin);
  return { format, raw: decode(bytes, format, origin) };
}

function unknownExtension(path: string, origin: string): never {
  const remedy = `leave it out, or name it by what it is: ${KNOWN_EXTENSIONS}`;
  return refuse(origin, `is neither a page nor a feed, and ${extname(path)} is no extension of an article`, remedy);
}

function nameOf(path: string): string {
  const name = basename(path, extname(path));
  return NAMES_NOTHING.test(name) ? basename(dirname(resolve(path))) : name;
}

function* entriesOf(
  raw: string,
  origin: string,
  file: string | null,
  publishedOn: string | null,
): Generator<ReadResult> {
  for (const [index, entry] of readFeed(raw, origin).entries()) {
    const place = `${origin}#${index + 1}`;
    try {
      const name = `${file ?? ""} ${entry.title ?? entry.id ?? index + 1}`;
      yield { source: finish(readEntry(entry, place), { origin: place, format: "FEED", name, publishedOn }) };
    } catch (error) {
      yield* problemsOf(error, place);
    }
  }
}

function draftOf(format: Exclude<SourceFormat, "FEED">, raw: string, origin: string): Draft {
  switch (format) {
    case "TEXT":
      return readText(raw);
    case "MARKDOWN":
      refuseLongLine(raw, origin);
      return readMarkdown(raw, origin);
    case "HTML":
      return readHtml(raw, origin);
  }
}

function finish(draft: Draft, arrival: Arrival): Source {
  refuseLongText(draft.body, arrival.origin);
  refuseLongLine(draft.body, arrival.origin);
  return finishSource(draft, arrival);
}

function* problemsOf(error: unknown, origin: string): Generator<{ problem: Problem }> {
  if (error instanceof InputError) for (const problem of error.problems) yield { problem };
  // What a parser of another's stumbles over must not stop ten thousand other articles.
  else
    yield { problem: { place: origin, message: `cannot be read: ${String(error)}`, remedy: "save it as plain text" } };
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
