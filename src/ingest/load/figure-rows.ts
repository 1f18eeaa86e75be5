import { Figure } from "../../figures/figure.entity";
import { claimKey } from "../fact";
import { claimOf, dateColumns } from "./columns";
import type { Writer } from "./writer";

/** Writes figures. */
export const figureWriter: Writer<"figure"> = {
  table: Figure,
  values: ({ slug, metric, value, unit, currency, comparator, figureKind, asStated, period, ...figure }) => ({
    slug,
    metric,
    value,
    unit,
    currency,
    comparator,
    kind: figureKind,
    asStated,
    period: dateColumns(period),
    fromCountryCode: figure.from,
    toCountryCode: figure.to,
    directed: figure.directed,
    eventId: claimOf(claimKey.event, figure.event),
    commitmentId: claimOf(claimKey.commitment, figure.commitment),
  }),
};
