/** Continents and regions: too wide to be where somebody met. */
export const REGIONS: ReadonlySet<string> = new Set([
  "Africa",
  "America",
  "Antarctic",
  "Arctic",
  "Asia",
  "Asia-Pacific",
  "Balkans",
  "Baltic",
  "Caribbean",
  "Caucasus",
  "Caspian",
  "Central America",
  "Central Asia",
  "East Africa",
  "East Asia",
  "Eastern Europe",
  "Eastern Mediterranean",
  "Eurasia",
  "Europe",
  "Global South",
  "Gulf",
  "Horn of Africa",
  "Indo-Pacific",
  "Indian Ocean",
  "Latin America",
  "Levant",
  "Maghreb",
  "Mediterranean",
  "Middle East",
  "North Africa",
  "North America",
  "Oceania",
  "Pacific",
  "Sahel",
  "South America",
  "South Asia",
  "South Caucasus",
  "South China Sea",
  "Southeast Asia",
  "Southern Africa",
  "Sub-Saharan Africa",
  "Taiwan Strait",
  "West Africa",
  "West Asia",
  "Western Balkans",
  "Western Hemisphere",
  "West",
  "East",
  "North",
  "South",
  "Peninsula",
  "Korean Peninsula",
]);

/** Last words of the names of buildings and sites. */
export const BUILDINGS: readonly string[] = [
  "Headquarters",
  "Palace",
  "Hall",
  "House",
  "Hotel",
  "Centre",
  "Center",
  "Airport",
  "Castle",
  "Residence",
  "Mansion",
  "Museum",
  "Square",
  "Park",
  "Stadium",
  "Arena",
  "Library",
  "Cathedral",
  "Mosque",
  "Base",
  "Port",
  "Villa",
  "Fort",
  "Complex",
  "Garden",
  "Gardens",
];

/** Words that, in a capitalised phrase after "in" or "at", show that it names no place. */
export const NAMES_NO_PLACE =
  /(?:^|\s|-)(?:Agreement|Agreements|Accord|Treaty|Convention|Protocol|Charter|Declaration|Statement|Memorandum|MoU|MOU|Summit|Conference|Congress|Forum|Week|Days?|Year|Session|Meetings?|Dialogue|Round|Programme|Program|Project|Plan|Strategy|Agenda|Initiative|Framework|Partnership|Act|Law|Article|Articles|Annex|Chapter|Phase|Group|Games|Cup|Expo|Covid|COVID|War|Order|Goals?|Vision|Facebook|Twitter|Telegram|Instagram|English|French|Arabic|Russian|Spanish|Islam|Internet|Press|President|Minister|Prime|Excellency|Majesty|Highness|Ambassador|Secretary|Chairman|Government|Parliament|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|God|Photo|Image|Also|Both|This|The|These|His|Her|Their|Our|Its|It|He|She|They|We)(?:$|\s|-)/u;

/** Words that end names of places, although they are words of fields too. */
export const WORDS_OF_PLACES: ReadonlySet<string> = new Set(
  (
    "city town village island islands port valley ocean coast district territory province region country park parks state land " +
    "lands airport airports road house centre university villa court courts borders border bank sea west east north south forest " +
    "fiji america asia europe africa pacific caucasus balkans caribbean oceania"
  ).split(" "),
);
