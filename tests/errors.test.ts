import { ConfigurationError, DatabaseError, EntenteError, InputError } from "../src/errors";

describe("Errors", () => {
  test("have a code, their data and a message with the remedy", () => {
    const error = new DatabaseError("FOREIGN", "sqlite:a.sqlite", "is not ours", "name another file");

    expect(error).toBeInstanceOf(EntenteError);
    expect(error).toMatchObject({ name: "DatabaseError", code: "DATABASE_FOREIGN", database: "sqlite:a.sqlite" });
    expect(error.message).toBe("sqlite:a.sqlite is not ours: name another file.");
  });

  test("list every wrong setting on a line of its own", () => {
    const settings = ["A", "B"].map((variable) => ({ variable, value: "x", allowed: "a number" }));

    expect(new ConfigurationError(settings).message).toBe(
      'A is "x": set it to a number.\nB is "x": set it to a number.',
    );
  });

  test("list every problem of the input on a line of its own", () => {
    const problems = [1, 2].map((line) => ({ place: `a.yaml:${line}`, message: "wrong", remedy: "right it" }));

    expect(new InputError(problems)).toMatchObject({ code: "INPUT", problems });
    expect(new InputError(problems).message).toBe("a.yaml:1: wrong; right it\na.yaml:2: wrong; right it");
  });
});
