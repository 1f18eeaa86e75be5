import { oncePer } from "../../../src/ingest/extract/once";

describe("what is computed once", () => {
  it("is computed again for another object only", () => {
    let times = 0;
    const doubled = oncePer(
      ({ value }: { readonly place: number; readonly value: number }) => {
        times++;
        return 2 * value;
      },
      ({ place }) => place,
    );
    const [first, second, next] = [
      { place: 0, value: 1 },
      { place: 1, value: 2 },
      { place: 0, value: 3 },
    ];
    expect([first, second, first, second].map(doubled)).toEqual([2, 4, 2, 4]);
    expect(times).toBe(2);
    expect([next, first].map(doubled)).toEqual([6, 2]);
    expect(times).toBe(4);
  });
});
