/** An intergovernmental organization: name, acronym, the title of its head, where it sits, and its members (none: the whole world). */
export interface Body {
  readonly slug: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly head: string;
  readonly seat: string;
  readonly members: readonly string[];
}

function body(slug: string, name: string, acronym: string | null, head: string, seat: string, members = ""): Body {
  return { slug, name, acronym, head, seat, members: members.split(" ").filter((code) => code !== "") };
}

/** From the most to the least reported. */
export const BODIES: readonly Body[] = [
  body("united-nations", "United Nations", "UN", "Secretary-General", "New York"),
  body(
    "european-union",
    "European Union",
    "EU",
    "President of the European Commission",
    "Brussels",
    "DE FR IT ES PL NL BE SE AT DK FI IE PT GR CZ HU RO BG HR SK SI LT LV EE LU CY MT",
  ),
  body(
    "shanghai-cooperation-organisation",
    "Shanghai Cooperation Organisation",
    "SCO",
    "Secretary-General",
    "Beijing",
    "CN RU KZ KG TJ UZ IN PK IR BY",
  ),
  body(
    "association-of-southeast-asian-nations",
    "Association of Southeast Asian Nations",
    "ASEAN",
    "Secretary-General",
    "Jakarta",
    "ID MY SG TH PH VN BN KH LA MM",
  ),
  body(
    "african-union",
    "African Union",
    "AU",
    "Chairperson of the Commission",
    "Addis Ababa",
    "ZA NG KE ET EG GH SN RW UG TZ DZ MA AO CM CI",
  ),
  body(
    "organization-for-security-and-co-operation-in-europe",
    "Organization for Security and Co-operation in Europe",
    "OSCE",
    "Secretary General",
    "Vienna",
    "US RU DE FR GB IT TR UA KZ UZ CA PL CH",
  ),
  body(
    "organization-of-turkic-states",
    "Organization of Turkic States",
    "OTS",
    "Secretary General",
    "Istanbul",
    "TR AZ KZ KG UZ",
  ),
  body(
    "gulf-cooperation-council",
    "Gulf Cooperation Council",
    "GCC",
    "Secretary General",
    "Riyadh",
    "SA AE QA KW OM BH",
  ),
  body("world-trade-organization", "World Trade Organization", "WTO", "Director-General", "Geneva"),
  body("world-health-organization", "World Health Organization", "WHO", "Director-General", "Geneva"),
  body(
    "eurasian-economic-union",
    "Eurasian Economic Union",
    "EAEU",
    "Chairman of the Board",
    "Moscow",
    "RU KZ BY AM KG",
  ),
  body(
    "council-of-europe",
    "Council of Europe",
    null,
    "Secretary General",
    "Strasbourg",
    "FR DE IT GB ES PL TR UA GE AM AZ",
  ),
  body(
    "league-of-arab-states",
    "League of Arab States",
    null,
    "Secretary-General",
    "Cairo",
    "EG SA AE JO IQ KW QA OM BH MA DZ TN LB",
  ),
  body(
    "international-atomic-energy-agency",
    "International Atomic Energy Agency",
    "IAEA",
    "Director General",
    "Vienna",
  ),
  body(
    "organization-of-american-states",
    "Organization of American States",
    "OAS",
    "Secretary General",
    "Washington",
    "US CA MX BR AR CL CO PE UY PA",
  ),
  body(
    "economic-community-of-west-african-states",
    "Economic Community of West African States",
    "ECOWAS",
    "President of the Commission",
    "Abuja",
    "NG GH SN CI BJ TG GM SL LR",
  ),
  body(
    "asian-development-bank",
    "Asian Development Bank",
    "ADB",
    "President",
    "Manila",
    "JP CN IN KZ UZ PH ID VN PK BD",
  ),
  body("pacific-islands-forum", "Pacific Islands Forum", null, "Secretary General", "Suva", "AU NZ FJ PG WS TO VU SB"),
];
