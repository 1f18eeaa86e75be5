import { compareOver, withData } from "./compare.mjs";
import { printGrowth } from "./report/growth.mjs";
import { writeGrowthJson } from "./report/write-json.mjs";
import { workloadsNamed } from "./workloads/all.mjs";

/** Measures Entente over more and more articles, as the options say; returns true, as there is nobody to differ from. */
export async function grow(contenders, options) {
  const workloads = workloadsNamed(options.workloads);
  const bySize = new Map();
  for (const articles of options.sizes) {
    const sized = { ...options, articles };
    bySize.set(articles, await withData(sized, (data) => compareOver(data, contenders, workloads, sized)));
    writeGrowthJson(options.json, bySize);
  }
  printGrowth(bySize);
  return true;
}
