import type { Day } from "../text/day";
import { explicit } from "../text/notes";
import type { Company } from "../world/companies";
import type { Introduction } from "./introduction";

/** Introduce companies. */
export function companiesAtAGlance(companies: readonly Company[], day: Day): Introduction {
  return {
    officials: [],
    tellings: [
      {
        day,
        about: "companies at a glance",
        headline: `Companies at a glance: ${companies
          .map(({ name }) => name)
          .slice(0, 2)
          .join(" and ")}`,
        dateline: null,
        write: (draft, notes) => {
          draft.paragraph();
          for (const { slug, name, state, business } of companies) {
            const span = draft.say(`${name} is a company in ${state.inText} that works in ${business}.`);
            const values = {
              slug,
              name,
              acronym: null,
              names: [name],
              classification: "COMPANY",
              status: "EXISTING",
            } as const;
            notes.organization({ ...values, country: state.code, parent: null, note: null }, explicit(span));
          }
        },
      },
    ],
  };
}
