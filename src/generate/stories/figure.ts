import { slugOf } from "../../api/fold";
import type { FigureComparator, FigureKind, FigureMetric } from "../../figures/figure.entity";
import type { Draft } from "../text/draft";
import { explicit, type Notes } from "../text/notes";
import type { Random } from "../random";
import type { State } from "../world/states";
import type { Scene } from "./scene";

/** A number that an article names. */
export interface Amount {
  readonly slug: string;
  readonly metric: FigureMetric;
  readonly value: number;
  readonly unit: string;
  readonly currency: string | null;
  readonly comparator: FigureComparator;
  readonly kind: FigureKind;
  readonly asStated: string;
  readonly year: number;
  readonly from: State;
  readonly to: State;
  readonly isDirected: boolean;
  readonly event: string | null;
}

interface Metric {
  readonly metric: FigureMetric;
  readonly called: string;
  readonly unit: string;
  readonly isMoney: boolean;
  readonly isDirected: boolean;
}

const METRICS: readonly Metric[] = [
  { metric: "TRADE_TURNOVER", called: "trade", unit: "USD", isMoney: true, isDirected: false },
  { metric: "TRADE_TURNOVER", called: "trade", unit: "USD", isMoney: true, isDirected: false },
  { metric: "INVESTMENT", called: "investment", unit: "USD", isMoney: true, isDirected: true },
  { metric: "PROJECT_VALUE", called: "joint projects", unit: "USD", isMoney: true, isDirected: false },
  { metric: "AID_VALUE", called: "aid", unit: "USD", isMoney: true, isDirected: true },
  { metric: "PROJECT_COUNT", called: "projects", unit: "projects", isMoney: false, isDirected: false },
  { metric: "COMPANY_COUNT", called: "companies", unit: "companies", isMoney: false, isDirected: true },
  { metric: "TRAINEE_COUNT", called: "students", unit: "people", isMoney: false, isDirected: true },
];

const COMPARED: readonly (readonly [FigureComparator, string])[] = [
  ["EQ", ""],
  ["EQ", ""],
  ["GT", "more than "],
  ["APPROX", "about "],
  ["GTE", "at least "],
  ["LT", "less than "],
];

export function figureOf({ random, day, serial }: Scene, from: State, to: State, event: string | null): Amount {
  const { metric, unit, isMoney, isDirected } = random.pick(METRICS);
  const [comparator, words] = random.pick(COMPARED);
  const kind = random.pick(["ACTUAL", "ACTUAL", "TARGET"] as const);
  const number = isMoney ? random.between(11, 980) / 10 : random.between(12, 900);
  const isBillion = isMoney && random.chance(0.5);
  return {
    slug: slugOf(`${day.edtf} ${from.code} ${to.code} ${metric} ${serial}`),
    metric,
    value: isMoney ? Math.round(number * 10) * (isBillion ? 1e8 : 1e5) : number,
    unit,
    currency: isMoney ? "USD" : null,
    comparator,
    kind,
    asStated: words + (isMoney ? `$${String(number)} ${isBillion ? "billion" : "million"}` : String(number)),
    year: kind === "TARGET" ? day.year + random.between(1, 5) : day.year - 1,
    from,
    to,
    isDirected,
    event,
  };
}

/** Tell of a number and note it. */
export function tellFigure(amount: Amount, random: Random, draft: Draft, notes: Notes): void {
  const span = draft.say(random.pick(wordings(amount)));
  const { slug, metric, value, unit, currency, comparator, kind, asStated, from, to, isDirected, event } = amount;
  notes.figure(
    {
      slug,
      metric,
      value,
      unit,
      currency,
      comparator,
      figureKind: kind,
      asStated,
      period: notes.year(amount.year),
      from: from.code,
      to: to.code,
      directed: isDirected,
      event,
      commitment: null,
    },
    explicit(span),
  );
}

function wordings({ metric, asStated, year, from, to, kind }: Amount): readonly string[] {
  const inYear = String(year);
  const isTarget = kind === "TARGET";
  const between = `between ${from.inText} and ${to.inText}`;
  switch (metric) {
    case "TRADE_TURNOVER":
      return isTarget
        ? [`The two countries want to raise trade ${between} to ${asStated} by ${inYear}.`]
        : [
            `Trade ${between} amounted to ${asStated} in ${inYear}.`,
            `In ${inYear}, trade ${between} reached ${asStated}.`,
          ];
    case "INVESTMENT":
      return isTarget
        ? [`Investment of ${from.inText} in ${to.inText} is to grow to ${asStated} by ${inYear}.`]
        : [`Investment of ${from.inText} in ${to.inText} came to ${asStated} in ${inYear}.`];
    case "AID_VALUE":
      return isTarget
        ? [`Aid of ${from.inText} to ${to.inText} is to reach ${asStated} by ${inYear}.`]
        : [`In ${inYear}, aid of ${from.inText} to ${to.inText} was worth ${asStated}.`];
    case "PROJECT_VALUE":
      return isTarget
        ? [`Joint projects ${between} are to be worth ${asStated} by ${inYear}.`]
        : [`Joint projects ${between} were worth ${asStated} in ${inYear}.`];
    case "COMPANY_COUNT":
      return isTarget
        ? [`By ${inYear}, ${asStated} companies of ${from.inText} are to work in ${to.inText}.`]
        : [`In ${inYear}, ${asStated} companies of ${from.inText} worked in ${to.inText}.`];
    case "TRAINEE_COUNT":
      return isTarget
        ? [`By ${inYear}, ${asStated} students from ${from.inText} are to be trained in ${to.inText}.`]
        : [`In ${inYear}, ${asStated} students from ${from.inText} were trained in ${to.inText}.`];
    default:
      return isTarget
        ? [`By ${inYear}, ${asStated} projects ${between} are to be finished.`]
        : [`In ${inYear}, ${asStated} projects ${between} were finished.`];
  }
}
