import type { Random } from "../random";
import { Weighted, zipf } from "../weighted";
import { FIELDS, type Field } from "./fields";

const fields = new Weighted(FIELDS, zipf(0.7));

/** Draw a field; some are in the news far more often than others. */
export function fieldInTheNews(random: Random): Field {
  return fields.draw(random);
}
