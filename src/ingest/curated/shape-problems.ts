import type { core } from "zod";
import type { Problem } from "../../errors";

export type Path = readonly (string | number)[];

/** Return what is wrong with the shape of a file, with the place and the remedy of each. */
export function shapeProblems(issue: core.$ZodIssue, above: Path, place: (path: Path) => string): Problem[] {
  const path = pathOf(issue, above);
  switch (issue.code) {
    case "invalid_union":
      return bestAlternative(issue).flatMap((inner) => shapeProblems(inner, path, place));
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        place: place([...path, key]),
        message: `${named([...path, key])} is not a key of the format`,
        remedy: "remove it or correct its spelling; seeds/facts.schema.json lists the keys",
      }));
    case "invalid_key":
      return [
        {
          place: place(path),
          message: `${named(path)}: the key ${issue.issues.map((inner) => inner.message).join(", ")}`,
          remedy: "write it as a slug, such as murat-nurtleu",
        },
      ];
    default:
      return [{ place: place(path), message: `${named(path)}: ${wrong(issue)}`, remedy: remedyOf(issue) }];
  }
}

/** Return the issues of the alternative that fits best, that with the fewest, so that messages are about the slip. */
export function bestAlternative(issue: core.$ZodIssueInvalidUnion): readonly core.$ZodIssue[] {
  return [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
}

export function pathOf(issue: core.$ZodIssue, above: Path): Path {
  return [...above, ...(issue.path as (string | number)[])];
}

/** Return a path as people write it: `events.eighth-round.participants[0].role`. */
export function named(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${String(part)}]` : `${index ? "." : ""}${part}`))
    .join("");
}

function wrong(issue: core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `${shown(issue.input)} is not allowed`;
  if (issue.code === "invalid_type" && issue.input === undefined) return "is missing";
  return issue.message;
}

function remedyOf(issue: core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `use one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type") return `give ${issue.expected === "array" ? "a list" : `a ${issue.expected}`}`;
  return "correct it; seeds/facts.schema.json describes the format";
}

function shown(input: unknown): string {
  return input === undefined ? "nothing" : JSON.stringify(input);
}
