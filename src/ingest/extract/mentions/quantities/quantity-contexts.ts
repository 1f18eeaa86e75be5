/** What stands before a number that only numbers something: an article, a resolution, a paragraph, a model. */
export const NUMBERS_SOMETHING =
  /(?:\b(?:[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Aa]nnex(?:es)?|[Rr]esolutions?|[Oo]rders?|[Nn]os?\.?|[Nn]umber|[Rr]ules?|[Pp]aragraphs?|[Pp]rotocol|[Pp]hase|[Pp]art|[Rr]oom|[Rr]oute|[Hh]ighway|[Ff]light|Boeing|Airbus|COP|[Ll]evel|[Cc]ategory|[Aa]ged?|[Ss]chedule|[Pp]ages?|[Dd]ecrees?|[Ll]aw|[Rr]egulations?|[Vv]ision|[Aa]genda|[Hh]orizon|[Gg]oals?|SDGs?|[Mm]odel|[Tt]rack|[Pp]illar|[Ss]tep|[Dd]ay|[Ss]ession|[Tt]op|[Bb]and|[Tt]ier|[Cc]lause|[Ii]tems?|[Ff]igure|[Tt]able|[Tt]el|[Ff]ax|[Bb]ox|[Gg]roup|[Vv]ersion|[Cc]hannel|[Uu]nder-|[Uu])[\s:.-]*|[#№/+]\s?)$/u;

/** What follows a number that is an ordinal, a time of day, an age or part of a name. */
export const IS_NO_AMOUNT =
  /^(?:st\b|nd\b|rd\b|th\b|:\d|\+|\s?(?:[aA]\.?[mM]\b|[pP]\.?[mM]\b|hrs\b|G\b|GMT|UTC|KB|MB|GB)|-(?:year|day|month|week|hour|minute|time|way|party|star|page|storey|sided|fold)|\s(?:US\s|U\.S\.\s)?cents?\b|\/|\.\d|,\d|[’']s\b|\s?°)/u;

/** Spans of time: they say how long, which no figure states. */
export const IS_SPAN_OF_TIME =
  /^[\s-](?:(?:more|full|whole|long|short|consecutive|calendar|working|business|straight|additional|further)\s){0,2}(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|times|nights?|generations?)\b/u;

/** Measures, and the unit that a figure in them has. */
export const MEASURES: Readonly<Record<string, string>> = {
  "metric tons": "tons",
  "metric tonnes": "tonnes",
  tonnes: "tonnes",
  tons: "tons",
  kilograms: "kg",
  kg: "kg",
  kilometers: "km",
  kilometres: "km",
  kilometer: "km",
  kilometre: "km",
  km: "km",
  "square kilometers": "square kilometers",
  "square kilometres": "square kilometres",
  "square km": "square km",
  "sq km": "sq km",
  "sq. km": "sq km",
  miles: "miles",
  kms: "km",
  Kms: "km",
  "Kms.": "km",
  Km: "km",
  KM: "km",
  tonne: "tonnes",
  ton: "tons",
  meters: "meters",
  metres: "metres",
  "square meters": "square meters",
  "square metres": "square metres",
  "square miles": "square miles",
  "cubic meter": "cubic meters",
  "cubic metre": "cubic meters",
  "cubic feet": "cubic feet",
  hectare: "hectares",
  "nautical miles": "nautical miles",
  hectares: "hectares",
  acres: "acres",
  barrels: "barrels",
  "cubic meters": "cubic meters",
  "cubic metres": "cubic meters",
  bcm: "cubic meters",
  mcm: "cubic meters",
  litres: "litres",
  liters: "liters",
  megawatts: "MW",
  megawatt: "MW",
  MW: "MW",
  gigawatts: "GW",
  gigawatt: "GW",
  GW: "GW",
  "kilowatt-hours": "kWh",
  "°C": "degrees Celsius",
  "degrees Celsius": "degrees Celsius",
  kWh: "kWh",
  MWh: "MWh",
  GWh: "GWh",
  TWh: "TWh",
};

/** What a measure multiplies its number by. */
export const MEASURE_TIMES: Readonly<Record<string, number>> = { bcm: 1e9, mcm: 1e6 };
