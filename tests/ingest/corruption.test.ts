import { isMap, isScalar, LineCounter, parseDocument, visit, type Node, type Pair } from "yaml";
import { readCurated } from "../../src/ingest/curated/read-document";
import type { SourceDocument } from "../../src/ingest/document";
import { seedDocuments } from "../support/seeds";

/** Words of the editor's own, which nothing can be held against. */
const FREE = ["aliases", "content", "familyName", "givenName", "inLanguage", "note", "publisher", "reason", "unit"];
/** Names of things that no article has to print as they stand here. */
const UNPRINTED_NAMES = ["organizations", "series", "events"];
/** Sections whose keys are slugs: another slug is another thing, not a slip. */
const SECTIONS = [
  "organizations",
  "officials",
  "series",
  "events",
  "agreements",
  "commitments",
  "figures",
  "statements",
];

interface Slip {
  readonly what: string;
  readonly line: number;
  readonly source: string;
}

describe.each(seedDocuments().map((document) => [document.fileName, document] as const))(
  "a slip in the facts of %s",
  (_, document) => {
    const slips = slipsIn(document);

    it("is possible in hundreds of places", () => {
      expect(slips.length).toBeGreaterThan(150);
    });

    it("is reported with its line, wherever it is", () => {
      const unnoticed = slips.filter(({ line, source }) => {
        const { problems } = readCurated({ ...document, factsSource: source });
        return !problems.some(
          ({ place, remedy }) => place.startsWith(`${document.factsPath}:${line}:`) && remedy !== "",
        );
      });
      expect(unnoticed.map(({ what, line }) => `${line}: ${what}`)).toEqual([]);
    });
  },
);

/** Return a slip for each key and each value of the file that can be held against the article, the format or the file. */
function slipsIn({ factsSource }: SourceDocument): Slip[] {
  const lines = new LineCounter();
  const document = parseDocument(factsSource, { lineCounter: lines });
  const slips: Slip[] = [];
  const add = (node: Node, what: string) => {
    const [start = 0, end = 0] = node.range ?? [];
    const middle = start + Math.ceil((end - start) / 2);
    slips.push({
      what,
      line: lines.linePos(start).line,
      source: `${factsSource.slice(0, middle)}9q${factsSource.slice(middle)}`,
    });
  };
  visit(document, {
    Pair: (_, pair, path) => {
      const keys = keysOf([...path, pair]);
      if (isScalar(pair.key) && !(keys.length === 2 && SECTIONS.includes(keys[0] ?? "")) && !isFree(keys))
        add(pair.key, `key ${keys.join(".")}`);
    },
    Scalar: (position, scalar, path) => {
      const keys = keysOf(path);
      if (position !== "key" && !isFree(keys)) add(scalar, `value of ${keys.join(".")}`);
    },
  });
  return slips;
}

function isFree(keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? "";
  return FREE.includes(last) || (last === "name" && UNPRINTED_NAMES.includes(keys[0] ?? ""));
}

function keysOf(path: readonly unknown[]): string[] {
  return path.filter(isPairNode).map(({ key }) => (isScalar(key) ? String(key.value) : ""));
}

function isPairNode(node: unknown): node is Pair {
  return typeof node === "object" && node !== null && "key" in node && !isMap(node);
}
