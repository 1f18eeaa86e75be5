import type { ExecutionResult, GraphQLFormattedError } from "graphql";
import { Random } from "../generated/random";
import { type Asked, compiled, interpreted, validDocumentOf } from "./both-engines";
import { randomQuery } from "./random-selections";
import { Queue, treacherousSchema } from "./treacherous-schema";

/** Queries made up over schemas in which anything may go wrong, again and again in the same way. */
const SCHEMAS = Array.from({ length: 8 }, (_, seed) => seed);
const QUERIES = 20;
const FAILURES = [0, 0.02, 0.1];

test.each(FAILURES)(
  "with %f failures, what is there at once is answered byte for byte as graphql-js does",
  async (failures) => {
    for (const [asked, ours, theirs] of await answers(failures, null)) {
      expect({ asked, answer: JSON.stringify(ours) }).toEqual({ asked, answer: JSON.stringify(theirs) });
    }
  },
);

test.each(FAILURES)("with %f failures, what is still to come is answered with the same data", async (failures) => {
  for (const [asked, ours, theirs] of await answers(failures, new Queue())) {
    expect({ asked, data: JSON.stringify(ours.data) }).toEqual({ asked, data: JSON.stringify(theirs.data) });
    expect({ asked, reasons: reasons(ours) }).toEqual({ asked, reasons: reasons(theirs) });
  }
});

/** Return what the engines answer: ours where values may be still to come, graphql-js where all are there at once. */
async function answers(failures: number, queue: Queue | null): Promise<[Asked, ExecutionResult, ExecutionResult][]> {
  const found: [Asked, ExecutionResult, ExecutionResult][] = [];
  for (const seed of SCHEMAS) {
    const schema = treacherousSchema({ seed, failures, queue });
    const atOnce = treacherousSchema({ seed, failures, queue: null });
    const execute = compiled(schema, () => queue?.flush());
    const random = new Random(seed);
    for (let query = 0; query < QUERIES; query += 1) {
      const asked = randomQuery(schema, random);
      const document = validDocumentOf(schema, asked);
      const ours = await execute({ document, variables: asked.variables, context: null });
      found.push([asked, ours, await interpreted(atOnce, asked, null)]);
    }
  }
  return found;
}

/**
 * Return why what is null is null: the error where there is one reason, and else, as the first of several reasons to
 * come takes the others with it, only that there are some.
 */
function reasons({ data, errors = [] }: ExecutionResult): ReadonlyMap<string, GraphQLFormattedError | null> {
  const found = new Map<string, GraphQLFormattedError | null>();
  for (const { path = [], ...error } of errors.map((each) => each.toJSON())) {
    const visible = visiblePart(data, path);
    found.set(visible.join("."), visible.length === path.length ? error : null);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Return the part of a path up to what is null. */
function visiblePart(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null) return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}
