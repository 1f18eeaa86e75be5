import { edtfRange } from "../../src/dates/edtf-range";

describe("edtfRange", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2024-10-01", "2024-10-01", "2024-10-01"],
    ["2025?-02-11", "2025-02-11", "2025-02-11"],
    ["2023?-07-12/2023?-07-13", "2023-07-12", "2023-07-13"],
    ["202X", "2020-01-01", "2029-12-31"],
  ])("of %s is from %s to %s", (edtf, earliest, latest) => {
    expect(edtfRange(edtf)).toEqual({ earliest, latest });
  });

  it.each([
    ["2024-02/..", "2024-02-01", null],
    ["2024-02/", "2024-02-01", null],
    ["../2024-10-01", null, "2024-10-01"],
    ["../..", null, null],
    ["[..2020-01-01]", null, "2020-01-01"],
  ])("of %s has an open end", (edtf, earliest, latest) => {
    expect(edtfRange(edtf)).toEqual({ earliest, latest });
  });

  it.each(["XXXX-02-19", "XXXX-04", "XXXX-07-12/XXXX-07-13", "XXXX"])("of %s is unknown on both sides", (edtf) => {
    expect(edtfRange(edtf)).toEqual({ earliest: null, latest: null });
  });

  it("has no day for a year that does not sort as text", () => {
    expect(edtfRange("Y12345")).toEqual({ earliest: null, latest: null });
  });

  it.each(["", "Feb. 11", "2024-02-30", "2023-02-29", "2023?-02-29", "2024-13", "2024/2023", "2024-2-3"])(
    "is null for %p, which is not EDTF",
    (text) => {
      expect(edtfRange(text)).toBeNull();
    },
  );
});
