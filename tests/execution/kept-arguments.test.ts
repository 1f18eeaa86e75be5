import { type FieldNode, Kind, parse } from "graphql";
import { keptArguments } from "../../src/execution/kept-arguments";

/** Return the first field of a query that can use some variables. */
function field(text: string): FieldNode {
  const [operation] = parse(`query ($one: Int, $many: [Int!]) { ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("There is no operation.");
  return operation.selectionSet.selections[0] as FieldNode;
}

describe("Arguments that are kept", () => {
  test("are the very same as long as the variables of the field say the same", () => {
    const read = keptArguments(({ many }) => ({ many }), field("list(many: $many)"));
    const first = read({ many: [1, 2], one: 1 });
    expect(first).toEqual({ many: [1, 2] });
    expect(read({ many: [1, 2], one: 2 })).toBe(first);
    expect(read({ many: [2, 1] })).toEqual({ many: [2, 1] });
  });

  test("are the same in every request where the field has no variable", () => {
    const read = keptArguments(() => ({ first: 20 }), field("list(first: 20)"));
    expect(read({ one: 1 })).toBe(read({ one: 2 }));
  });

  test("tell a variable without a value from one that is null", () => {
    const read = keptArguments((variables) => ({ ...variables }), field("list(filter: { one: $one })"));
    expect(read({})).toEqual({});
    expect(read({ one: null })).toEqual({ one: null });
    expect(read({})).toEqual({});
  });

  test("cannot be changed by whoever is given them", () => {
    const read = keptArguments(({ many }) => ({ filter: { many } }), field("list(filter: { many: $many })"));
    const { filter } = read({ many: [1] }) as { filter: { many: number[] } };
    expect(() => filter.many.push(2)).toThrow(TypeError);
    expect(read({ many: [1] })).toEqual({ filter: { many: [1] } });
  });

  test("are read anew where the variables are long, and are never more than a few", () => {
    const read = keptArguments(({ many }) => ({ many }), field("list(many: $many)"));
    const many = Array.from({ length: 2_000 }, (_, index) => index);
    expect(read({ many })).not.toBe(read({ many }));
    const first = read({ many: [-1] });
    for (let one = 0; one < 1_000; one += 1) read({ many: [one] });
    expect(read({ many: [-1] })).not.toBe(first);
  });
});
