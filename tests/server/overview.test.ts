import { loadPaths } from "../../src/ingest/load";
import { overview } from "../../src/server/overview";
import { ENGINES } from "../support/engines";
import { SEEDS } from "../support/seeds";

test.each(ENGINES)("What is loaded is counted as far as that is done at once on $name", async ({ freshDatabase }) => {
  const database = await freshDatabase();
  try {
    const dataSource = await database.migrated();
    await loadPaths(dataSource, [SEEDS], { rulesOff: [] });

    const whole = await overview(dataSource, "http://localhost:4000/");
    expect(whole).toMatch(/^Articles {2,}5$/mu);
    expect(whole).toMatch(/^GraphQL +http:\/\/localhost:4000\/graphql$/mu);

    const begun = await overview(dataSource, "http://localhost:4000/", 5);
    expect(begun).toMatch(/^Articles {2,}5$/mu);
    expect(begun).toMatch(/^Officials +> 5$/mu);
  } finally {
    await database.discard();
  }
});
