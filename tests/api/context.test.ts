import { createContext } from "../../src/api/context";
import { type Batch } from "../../src/api/loaders";
import { Topic } from "../../src/topics/topic.entity";
import { ENGINES, type TestDatabase } from "../support/engines";

const labels: Batch<string, string | null> = {
  async read(codes, { dataSource }) {
    const topics = await dataSource.manager.find(Topic);
    return codes.map((code) => topics.find((topic) => topic.code === code)?.label ?? null);
  },
};

describe.each(ENGINES)("The context of a request on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.discard());

  test("is anonymous unless told otherwise", async () => {
    const { viewer } = createContext(await database.migrated());
    expect(viewer).toEqual({ name: null, role: "READER" });
  });

  test("reads anew after it wrote, even when the write failed", async () => {
    const { loaders, write } = createContext(await database.migrated());
    const topic = { code: "1", label: "first", folded: "first" };
    const label = () => loaders.of(labels).load("1");
    expect(await label()).toBeNull();
    await write((manager) => manager.insert(Topic, topic));
    expect(await label()).toBe("first");
    const failed = write(async (manager) => {
      await manager.update(Topic, { code: "1" }, { label: "second" });
      throw new Error("not kept");
    });
    await expect(failed).rejects.toThrow("not kept");
    expect(await label()).toBe("first");
  });
});
