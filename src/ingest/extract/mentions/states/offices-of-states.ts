/** Offices that only some states have. */
const ONLY: readonly (readonly [title: RegExp, countries: ReadonlySet<string>])[] = [
  [/^(?:king|queen)$/u, codes("GB ES NL BE SE NO DK TH KH MY BT JO SA BH MA SZ LS TO")],
  [/^(?:amir|emir)$/u, codes("KW QA")],
  [/^deputy (?:amir|emir)$/u, codes("KW QA")],
  [/^sultan$/u, codes("OM BN MY")],
  [/^emperor$/u, codes("JP")],
  [/^crown prince$/u, codes("SA KW BH JO NO DK JP AE MA BN ES SE NL LS")],
  [/^grand duke$/u, codes("LU")],
  [/^(?:federal )?chancellor$/u, codes("DE AT GB")],
  [/^governor general$/u, codes("AU NZ CA JM BS BZ AG GD KN LC VC PG SB TV")],
  [/^minister for (?:africa|the americas|the indo pacific|the middle east)\b/u, codes("GB")],
  [/^(?:\S+ )?chief minister$/u, codes("IN PK MY SL")],
  [/^federal councill?or\b/u, codes("CH")],
  [/^state councill?or\b/u, codes("CN MM")],
];

/** Offices at the head of most states, and the states that surely lack them. */
const LACKING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "president",
    codes(
      "GB AU NZ CA JP TH MY KH BT JO SA BH KW QA OM BN MA SZ LS TO NL BE SE NO DK LU LI JM BS BZ AG GD KN LC VC PG SB TV",
    ),
  ],
  [
    "prime minister",
    codes("US MX BR AR CL CO VE UY PY BO EC CR PA GT HN SV NI DO ID PH NG GH ZM BW MW ZA LR GM AO CH TM MV SC SS CY"),
  ],
]);

/** Of the states given, return those that have an office which only some have; null for an office that any can have. */
export function havingOffice(title: string, countries: readonly string[]): string[] | null {
  const having = ONLY.find(([office]) => office.test(title))?.[1];
  return having ? countries.filter((country) => having.has(country)) : null;
}

/** Whether a state is known to have no office by that name. */
export function lacksOffice(title: string, country: string): boolean {
  return LACKING.get(title)?.has(country) ?? false;
}

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
