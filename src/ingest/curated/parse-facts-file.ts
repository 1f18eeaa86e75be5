import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Problem } from "../../errors";
import { factsFile, type FactsFile } from "./facts-file";
import { shapeProblems, type Path } from "./shape-problems";
import { withStandIns } from "./stand-in";

/** A facts file read as far as its shape; `place` tells file, line and column of what stands at a path. */
export interface ParsedFactsFile {
  /** The facts, with stand-ins where there are problems; null when it is nothing like a facts file. */
  readonly facts: FactsFile | null;
  readonly problems: readonly Problem[];
  readonly place: (path: Path) => string;
  /** Return the keys that a section of the file has, whether or not their entries are of the right shape. */
  readonly keys: (section: string) => readonly string[];
}

/** Parse a facts file and report what is wrong with its syntax or else with its shape. */
export function parseFactsFile(name: string, source: string): ParsedFactsFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const place = (path: Path) => at(offsetOf(document, path));
  const keys = (section: string) => keysOf(document, section);
  // One slip of syntax makes the parser stumble over all that follows, so only the first is worth reading.
  const [syntax] = [...document.errors, ...document.warnings];
  if (syntax) {
    const message = `is not valid YAML: ${syntax.message}`;
    return { facts: null, problems: [{ place: at(syntax.pos[0]), message, remedy: "mend the syntax" }], place, keys };
  }
  const raw = document.toJS() as unknown;
  const shape = factsFile.safeParse(raw, { reportInput: true });
  if (shape.success) return { facts: shape.data, problems: [], place, keys };
  const problems = shape.error.issues.flatMap((issue) => shapeProblems(issue, [], place));
  return { facts: withStandIns(raw), problems, place, keys };
}

/** Return the offset of the key or item at the path, or of the nearest thing above it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent)
      ? parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === last)?.key
      : undefined;
    const node = (key ?? (isCollection(parent) ? parent.get(last, true) : undefined)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function keysOf(document: Document, section: string): string[] {
  const entries = document.get(section, true);
  return isMap(entries) ? entries.items.map(({ key }) => (isScalar(key) ? String(key.value) : "")) : [];
}
