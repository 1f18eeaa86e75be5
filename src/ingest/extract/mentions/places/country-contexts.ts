/** Words of peoples and states as the first half of a compound: "Sino-Russian", "Franco-German". */
export const combiningForms: Readonly<Record<string, string>> = {
  Anglo: "GB",
  Austro: "AT",
  Egypto: "EG",
  Franco: "FR",
  Greco: "GR",
  Hispano: "ES",
  Indo: "IN",
  Italo: "IT",
  Luso: "PT",
  Russo: "RU",
  Serbo: "RS",
  Sino: "CN",
  Turco: "TR",
  Turko: "TR",
};

/** Forms that several states share: which states, and the one meant when the article names none of them in full. */
export const sharedForms: Readonly<
  Record<
    string,
    { readonly codes: readonly string[]; readonly usual: string | null; readonly form: "NAME" | "DEMONYM" }
  >
> = {
  Korea: { codes: ["KR", "KP"], usual: "KR", form: "NAME" },
  Korean: { codes: ["KR", "KP"], usual: "KR", form: "DEMONYM" },
  Koreans: { codes: ["KR", "KP"], usual: null, form: "DEMONYM" },
  Congo: { codes: ["CD", "CG"], usual: null, form: "NAME" },
  Congolese: { codes: ["CD", "CG"], usual: null, form: "DEMONYM" },
  Dominican: { codes: ["DM", "DO"], usual: null, form: "DEMONYM" },
};

/** Spellings in a state's own letters, which the list of names folds away. */
export const ownSpellings: Readonly<Record<string, string>> = {
  "Việt Nam": "VN",
  México: "MX",
  Perú: "PE",
  Panamá: "PA",
  Solomons: "SB",
  "Guinea Bissau": "GW",
  "Timor Leste": "TL",
  "DPR Korea": "KP",
  FSM: "FM",
  RMI: "MH",
  "St. Kitts-Nevis": "KN",
  "St Kitts-Nevis": "KN",
};

/** Names of states that news hardly ever means by these words: continents, seas, given names and currencies use them. */
export const unusedForms: ReadonlySet<string> = new Set([
  "the States",
  "Antarctica",
  "Antarctican",
  "Central African",
  "Guiana",
  "Jersey",
  "Reunion",
  "Mahoran",
  "Saint Martin",
  "Virgin Islands",
  "Turk",
  "Finn",
  "Dane",
  "Pole",
]);

/** What follows a name that is then the name of a sea, a region, a currency or a thing, not of a state. */
export const FOLLOWED_BY =
  /^(?:['’]s)?[\s-](?:Ocean|Sea|Seas|Gulf|Strait|Straits|Channel|Canal|Peninsula|Archipelago|Subcontinent|subcontinent|War|Wall|Spring|Valley|River|Delta|Desert|Plateau|Express|Convention|Accords?|Protocol|(?:dollars?|yen|yuan|rupees?|pounds?|francs?|euros?|rubles?|roubles?|riyals?|dinars?|liras?|won|pesos?|krone|kroner|tenge)\b)/u;

/** What stands before a name that is then part of a continent, of a federal state or of another name. */
export const PRECEDED_BY =
  /(?:\b(?:North|South|Latin|Central|Meso|Pan|pan|Native|African|New|Northern|Inner|State of|Governor of|Atlanta,|Savannah,|Lake|Gulf of|Sea of|Bay of|Strait of|Bank of|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)[\s-])$/u;

/** The names to which a word before them matters: "Latin American", "New Mexico", "Northern Ireland", "Michael Jordan". */
export const AMBIGUOUS_AFTER_WORD =
  /^(?:America|Americans?|Africans?|Mexico|England|Jersey|Guinea|Georgia|Jordan|Chad|Israel|Ireland|Irish|Mongolia|Mongolian|Japan|Oman|Thailand|Aden|Bengal|Malawi|Victoria|Caledonia)$/u;

/** States that bear given names too, and the words before one that is then a name: "Minister Israel Cohen", "Amy Jordan". */
export const IS_GIVEN_NAME = /^(?:Jordan|Chad|Israel|Georgia)$/u;
/** States that are surnames too, and the title and given name before one that is then a name: "Senator Ada Jordan". */
export const IS_SURNAME = /^(?:Jordan|Chad|Israel|Ireland|Holland|Montenegro|Cuba)$/u;
export const NAMES_HOLDER =
  /\b(?:[Mm]inister|[Pp]remier|[Pp]resident|[Ss]ecretary|[Ss]enator|[Rr]epresentative|[Aa]mbassador|[Ss]peaker|Rep\.|Sen\.|Gov\.|Dr\.?|Mr\.?|Ms\.?|Mrs\.?)\s(?!(?:And|Of|In|With|To|From|For|Visits?|Meets?|Leaves?|Arrives?|Hosts?|Tours?|Thanks?|Urges?|Hails?)\s)\p{Lu}\p{Ll}+\s$/u;
/** What stands before a state's name that is a given name where one word more and a comma follow: "his counterpart, Israel Cohen,". */
export const INTRODUCES_NAME =
  /\b(?:counterpart|colleague|[Mm]inister|[Pp]resident|[Ss]ecretary|[Aa]mbassador)(?:\sof\s(?:the\s)?[\p{L}\s]{2,20})?,\s$|\b(?:counterpart|colleague)\s$/u;
export const IS_SURNAME_NEXT =
  /^\s(?!(?:Foreign|Prime|Defen[cs]e|State|Today|Times|Radio)\b)\p{Lu}[\p{L}'’-]+(?:,|\s\p{Ll})/u;
/** What follows a state's name that is a given name: a surname and a title, "Jordan Obi, the Minister of Mines". */
export const IS_TITLED_NEXT =
  /^\s(?!(?:Foreign|Prime|Defen[cs]e|State|Valley|Today|Times|Radio|Railways|Airlines|Post)\b)\p{Lu}[\p{L}'’-]+,\s(?:the\s|an?\s)?(?:[\p{L}’'-]+\s){0,4}?(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Ss]ecretary|[Cc]ommissioner|[Dd]irector|[Gg]overnor|[Ss]peaker|[Ee]nvoy)\b/u;
export const OPENS_NAME = /[^\s.!?:]\s(?!(?:And|Of|In|With|To|From|For)\s)\p{Lu}\p{Ll}+\s$/u;
