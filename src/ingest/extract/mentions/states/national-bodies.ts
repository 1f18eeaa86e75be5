import { fold } from "../../../../api/fold";

/** Names that other states have for bodies of their own: they tell the state only where an article names it. */
const SHARED = new Set([
  ...["congress", "department of state", "department of the treasury", "federal reserve", "diet", "duma"],
  ...["senate foreign relations committee", "house foreign affairs committee", "senate armed services committee"],
]);

/** Return the state whose own body news knows by a name, as far as that name is no other state's in an article that names those states. */
export function stateOfNationalBody(name: string | null | undefined, named: ReadonlySet<string>): string | null {
  const folded = fold(name ?? "");
  const country = nationalBodies.get(folded) ?? null;
  return country === null || (SHARED.has(folded) && named.size > 0 && !named.has(country)) ? null : country;
}

/** Bodies that one state only has, by the name under which news knows them without naming the state. */
const nationalBodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: [
      ...[
        "white house",
        "state department",
        "department of state",
        "pentagon",
        "capitol hill",
        "us congress",
        "congress",
      ],
      ...[
        "house foreign affairs committee",
        "senate foreign relations committee",
        "house of representatives foreign affairs committee",
      ],
      ...[
        "senate armed services committee",
        "house armed services committee",
        "centcom",
        "indopacom",
        "usaid",
        "department of homeland security",
      ],
      ...[
        "federal reserve",
        "oval office",
        "ustr",
        "office of the united states trade representative",
        "department of the treasury",
        "nasa",
        "national aeronautics and space administration",
        "noaa",
        "national oceanic and atmospheric administration",
        "federal aviation administration",
        "drug enforcement administration",
        "national nuclear security administration",
      ],
    ],
    RU: ["kremlin", "state duma", "duma", "federation council"],
    GB: [
      "downing street",
      "10 downing street",
      "whitehall",
      "house of lords",
      "fcdo",
      "foreign commonwealth and development office",
      "foreign commonwealth development office",
    ],
    FR: ["élysée", "elysee", "quai d orsay", "matignon"],
    DE: ["bundestag", "bundesrat", "bundeswehr", "auswärtiges amt", "federal foreign office", "federal chancellery"],
    IL: ["knesset"],
    IN: ["lok sabha", "rajya sabha", "niti aayog"],
    KZ: ["majilis", "mazhilis", "majilis of parliament", "akorda"],
    UZ: ["oliy majlis"],
    KG: ["jogorku kenesh"],
    TJ: ["majlisi oli", "majlisi namoyandagon"],
    MV: ["people s majlis"],
    TM: ["mejlis", "milli gengesh", "halk maslahaty", "khalk maslakhaty"],
    MM: ["pyidaungsu hluttaw", "pyithu hluttaw", "amyotha hluttaw"],
    AF: ["wolesi jirga", "meshrano jirga"],
    KP: ["supreme people s assembly"],
    BD: ["jatiya sangsad"],
    AZ: ["milli majlis"],
    UA: ["verkhovna rada"],
    PL: ["sejm"],
    TR: ["grand national assembly of türkiye", "grand national assembly of turkey"],
    JP: ["national diet", "diet"],
    CN: ["national people s congress", "cppcc", "state council of the people s republic of china"],
    MN: ["state great khural"],
    SE: ["riksdag"],
    NO: ["storting"],
    DK: ["folketing"],
    FI: ["eduskunta"],
    IS: ["althingi"],
    IE: ["oireachtas", "dáil", "seanad"],
    EE: ["riigikogu"],
    LV: ["saeima"],
    LT: ["seimas"],
    ES: ["cortes generales", "moncloa"],
    PH: ["malacañang", "malacanang"],
    BR: ["itamaraty", "planalto"],
    AU: ["dfat"],
    TW: ["legislative yuan", "executive yuan", "kuomintang", "democratic progressive party"],
    MY: ["wisma putra", "dewan rakyat", "dewan negara"],
    ZA: ["dirco", "department of international relations and cooperation"],
    NG: ["aso rock"],
    PK: ["inter-services public relations", "ispr"],
  }).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
