import { Deferred } from "../../src/api/deferred";

describe("A deferred value", () => {
  test("is given at once when it is there", () => {
    const seen: number[] = [];
    void Deferred.of(1).then((value) => seen.push(value));
    expect(seen).toEqual([1]);
  });

  test("is given to all who wait when it comes, and stays what it was", () => {
    const deferred = new Deferred<string>();
    const seen: string[] = [];
    void deferred.then((value) => seen.push(`first ${value}`));
    void deferred.then((value) => seen.push(`then ${value}`));
    void deferred.then((value) => seen.push(`last ${value}`));
    const second = deferred.then((value) => Deferred.of(`second ${value}`));
    expect(second.isSettled).toBe(false);
    deferred.fulfil("a");
    deferred.fulfil("b");
    deferred.reject(new Error("too late"));
    expect([seen, second.value, deferred.isRejected]).toEqual([["first a", "then a", "last a"], "second a", false]);
  });

  test("can be awaited", async () => {
    const deferred = new Deferred<number>();
    setImmediate(() => {
      deferred.fulfil(3);
    });
    expect(await deferred).toBe(3);
    expect(await Promise.all([deferred, Deferred.of(4)])).toEqual([3, 4]);
  });

  test("fails as the work does, at once or later", async () => {
    const atOnce = Deferred.from<number>(() => {
      throw new Error("now");
    });
    const later = Deferred.from(() => Promise.reject<number>(new Error("later")));
    expect([atOnce.isRejected, (atOnce.reason as Error).message]).toEqual([true, "now"]);
    await expect(later).rejects.toThrow("later");
    expect(atOnce.catch(() => 5).value).toBe(5);
  });

  test("passes a failure on to what follows from it", () => {
    const follows = Deferred.of(1).then((): number => {
      throw new Error("no");
    });
    const end = follows.then((value) => value + 1);
    expect((end.reason as Error).message).toBe("no");
  });

  test("runs what is finally to be done in either case", () => {
    const done: string[] = [];
    const good = Deferred.of(1).finally(() => done.push("good"));
    const bad = Deferred.from(() => {
      throw new Error("bad");
    }).finally(() => done.push("bad"));
    expect([done, good.value, bad.isRejected]).toEqual([["good", "bad"], 1, true]);
  });

  test("of several is there once all are, or fails with the first that does", () => {
    const [one, other] = [new Deferred<number>(), new Deferred<number>()];
    const all = Deferred.all([one, other]);
    other.fulfil(2);
    expect(all.isSettled).toBe(false);
    one.fulfil(1);
    expect(all.value).toEqual([1, 2]);
    expect(Deferred.all([]).value).toEqual([]);
    const failed = Deferred.all([Deferred.of(1), Deferred.from<number>(() => Promise.reject(new Error("x")))]);
    expect(failed.isSettled).toBe(false);
  });
});
