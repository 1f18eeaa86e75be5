import { listedCountries } from "../../countries/iso-3166";

/** A state as news speak of it. */
export interface State {
  readonly code: string;
  readonly name: string;
  /** Its name inside a sentence: "the United States". */
  readonly inText: string;
  /** "Kazakhstani", "French". */
  readonly adjective: string;
  readonly capital: string;
  readonly subregion: string;
}

/** Whom most news of diplomacy are about, the most mentioned first; the other states follow by their codes. */
const PROMINENT =
  "US CN RU KZ GB FR DE TR IN JP UZ SA AE KR IT PK IR UA EG BR CA AU ES PL ID IL AZ KG TJ QA VN SG MY ZA NG TH NL CH SE BE KE ET GE AM TM MN HU RO RS GR AT FI NO DK CZ MX AR PT DZ MA IQ JO KW OM BD PH KH LA MM LK NP AF BY LT LV EE BG HR SK SI CL CO PE CU VE".split(
    " ",
  );

const ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Seychelles|Marshall |Solomon |Central African|Dominican Rep|Republic |DR Congo)/u;

/** The members of the United Nations, from the most to the least mentioned. */
export const STATES: readonly State[] = listedCountries
  .filter(({ unMember }) => unMember)
  .sort((one, other) => rank(one.cca2) - rank(other.cca2) || (one.cca2 < other.cca2 ? -1 : 1))
  .map(({ cca2, name, demonyms, capital, subregion }) => ({
    code: cca2,
    name: name.common,
    inText: ARTICLE.test(name.common) ? `the ${name.common}` : name.common,
    adjective: demonyms["eng"]?.m.split(",")[0] ?? name.common,
    // A name that ends with a full stop would end the sentence.
    capital: (capital[0] ?? name.common).replace(" D.C.", "").replace("St. ", "Saint "),
    subregion,
  }));

function rank(code: string): number {
  const place = PROMINENT.indexOf(code);
  return place < 0 ? PROMINENT.length : place;
}
