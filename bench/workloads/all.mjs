import { dossier } from "./dossier.mjs";
import { filter } from "./filter.mjs";
import { headline } from "./headline.mjs";
import { list1000 } from "./list1000.mjs";
import { nested } from "./nested.mjs";
import { search } from "./search.mjs";
import { tiny } from "./tiny.mjs";

/** The questions that are measured. */
export const workloads = [tiny, nested, headline, dossier, filter, search, list1000];
