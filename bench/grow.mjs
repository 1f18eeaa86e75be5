import { contendersNamed } from "./contenders/all.mjs";
import { compareOver, withData } from "./compare.mjs";
import { printGrowth } from "./report/growth.mjs";
import { writeJson } from "./report/write-json.mjs";
import { workloadsNamed } from "./workloads/all.mjs";

/** Measures Entente over more and more articles, as the options say; returns true, as there is nobody to differ from. */
export async function grow(options) {
  const contenders = await contendersNamed(options.contenders ?? ["entente"]);
  const workloads = workloadsNamed(options.workloads);
  const bySize = new Map();
  for (const articles of options.sizes) {
    const sized = { ...options, articles };
    bySize.set(articles, await withData(sized, (data) => compareOver(data, contenders, workloads, sized)));
    writeJson(options.json?.replace(/(\.json)?$/u, `-${articles}.json`), bySize.get(articles));
  }
  printGrowth(bySize);
  return true;
}
