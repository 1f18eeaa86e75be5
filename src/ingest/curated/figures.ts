import { claimKey, type FigureFact } from "../fact";
import type { FactsFile } from "./facts-file";
import { quantityOf } from "./quantity";
import { entries } from "./entries";
import type { Path } from "./shape-problems";
import type { Reading } from "./reading";

/** Read the figures. */
export function readFigures(reading: Reading): FigureFact[] {
  return entries("figures", reading.facts.figures).map(({ key, item, path }) => {
    checkValue(reading, item, path);
    return {
      kind: "figure",
      key: claimKey.figure(key),
      article: reading.article,
      grounds: reading.grounds(item, path),
      slug: key,
      metric: item.metric,
      value: item.value,
      unit: item.unit,
      currency: item.currency ?? null,
      comparator: item.comparator,
      figureKind: item.kind,
      asStated: reading.printed(item.asStated, [...path, "asStated"]),
      period: reading.date(item.period, [...path, "period"]),
      from: reading.optionalCountry(item.from, [...path, "from"]),
      to: reading.optionalCountry(item.to, [...path, "to"]),
      directed: item.directed,
      event: reading.optionalKey("events", item.event, [...path, "event"]),
      commitment: reading.optionalKey("commitments", item.commitment, [...path, "commitment"]),
    };
  });
}

/** The value is typed, so hold it against the number that the article prints. */
function checkValue(reading: Reading, item: FactsFile["figures"][string], path: Path): void {
  const printed = quantityOf(item.asStated);
  if (printed !== item.value)
    reading.report(
      [...path, "value"],
      `"${item.asStated}" does not say ${item.value}`,
      `give ${printed ?? "words that hold the number"}`,
    );
  if (item.asStated.includes("$") && item.currency === undefined)
    reading.report(path, "an amount of money needs its currency", "add currency: an ISO 4217 code, such as USD");
}
