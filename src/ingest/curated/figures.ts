import { claimKey, type FigureFact } from "../fact";
import { entries } from "./entries";
import type { Reading } from "./reading";

/** Read the figures. */
export function readFigures(reading: Reading): FigureFact[] {
  return entries("figures", reading.facts.figures).map(({ key, item, path }) => {
    if (item.unit === "USD" && item.currency === undefined)
      reading.report([...path, "currency"], "is missing for an amount of money", "give the ISO 4217 code, such as USD");
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
