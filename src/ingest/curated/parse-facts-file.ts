import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { core } from "zod";
import { factsFile, type FactsFile } from "../facts-file";
import type { Problem } from "../../errors";

export type Path = readonly (string | number)[];

/** A facts file read as far as its shape; `place` tells file, line and column of what stands at a path. */
export interface ParsedFactsFile {
  readonly facts: FactsFile | null;
  readonly problems: readonly Problem[];
  readonly place: (path: Path) => string;
}

/** Parse a facts file; either every syntax and shape problem of it is reported, or its facts are returned. */
export function parseFactsFile(name: string, source: string): ParsedFactsFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${String(line)}:${String(col)}`;
  };
  const place = (path: Path) => at(offsetOf(document, path));
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    place: at(error.pos[0]),
    message: `is not valid YAML: ${error.message}`,
    remedy: "mend the syntax at this place",
  }));
  if (syntax.length > 0) return { facts: null, problems: syntax, place };
  const shape = factsFile.safeParse(document.toJS());
  if (shape.success) return { facts: shape.data, problems: [], place };
  return { facts: null, problems: shape.error.issues.flatMap((issue) => shapeProblems(issue, [], place)), place };
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

function shapeProblems(issue: core.$ZodIssue, above: Path, place: (path: Path) => string): Problem[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === "invalid_union") return unionProblems(issue, path, place);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      place: place([...path, key]),
      message: `${named([...path, key])} is not a key of the format`,
      remedy: "remove it or correct its spelling; seeds/facts.schema.json lists the keys",
    }));
  if (issue.code === "invalid_key")
    return [
      {
        place: place(path),
        message: `${named(path)}: the key ${issue.issues.map((inner) => inner.message).join(", ")}`,
        remedy: "write it as a slug, such as murat-nurtleu",
      },
    ];
  return [{ place: place(path), message: `${named(path)}: ${wrong(issue)}`, remedy: remedyOf(issue) }];
}

/** Of a union's alternatives report the one that fits best: the fewest problems, so that the message is about the slip. */
function unionProblems(issue: core.$ZodIssueInvalidUnion, path: Path, place: (path: Path) => string): Problem[] {
  const alternatives = issue.errors.map((errors) => errors.flatMap((error) => shapeProblems(error, path, place)));
  const deepest = alternatives.sort((a, b) => a.length - b.length)[0];
  return (
    deepest ?? [
      { place: place(path), message: `${named(path)}: fits none of the forms`, remedy: "see seeds/facts.schema.json" },
    ]
  );
}

function wrong(issue: core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `${shownInput(issue.input)}is not allowed`;
  if (issue.code === "invalid_type" && issue.input === undefined) return "is missing";
  return issue.message;
}

function remedyOf(issue: core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `use one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type") return `give ${issue.expected === "array" ? "a list" : `a ${issue.expected}`}`;
  return "correct it; seeds/facts.schema.json describes the format";
}

function shownInput(input: unknown): string {
  return typeof input === "string" || typeof input === "number" ? `"${String(input)}" ` : "";
}

/** Return a path as people write it: `events.eighth-round.participants[0].role`. */
export function named(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${String(part)}]` : `${index ? "." : ""}${part}`))
    .join("");
}
