import { OrganizationClassification, OrganizationStatus } from "../../organizations/organization.entity";
import type { FactOf } from "../../ingest/fact";
import type { Correctable, CorrectionTable } from "./correctable";
import { choice, optionalCountry, optionalPrinted, optionalWords, words } from "./fields";

type Organization = FactOf<"organization">;

const name = words<Organization>("Its name in the fullest form printed.", "name");
const acronym = optionalPrinted<Organization>("Its acronym, as printed.", "acronym");

/** An organization keeps its key, whatever it is called, and is found by its former name too: articles print that. */
const nameField: Correctable<Organization> = {
  ...name,
  set: (fact, value, check) => {
    const named = name.set(fact, value, check);
    return { ...named, names: distinct([named.name, ...fact.names]) };
  },
};

/** What is no acronym of an organization does not mean it either. */
const acronymField: Correctable<Organization> = {
  ...acronym,
  set: (fact, value, check) => {
    const called = acronym.set(fact, value, check);
    const others = fact.names.filter((each) => each === called.name || each !== fact.acronym);
    return { ...called, names: distinct([...others, ...(called.acronym === null ? [] : [called.acronym])]) };
  },
};

/** What may be corrected of an organization; what it is a part of is not, as bodies could become parts of each other. */
export const organizationFields: CorrectionTable<Organization> = {
  name: nameField,
  acronym: acronymField,
  classification: choice("What kind of organization it is.", "classification", OrganizationClassification),
  status: choice("Whether it exists, is planned or proposed.", "status", OrganizationStatus),
  country: optionalCountry("The country whose organ it is; international and bilateral bodies have none.", "country"),
  note: optionalWords("A remark for readers.", "note"),
};

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
