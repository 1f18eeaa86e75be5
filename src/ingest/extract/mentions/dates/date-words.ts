const MONTH_NAMES = [
  "January|Jan\\.?",
  "February|Feb\\.?",
  "March|Mar\\.?",
  "April|Apr\\.?",
  "May",
  "June|Jun\\.?",
  "July|Jul\\.?",
  "August|Aug\\.?",
  "September|Sept?\\.?",
  "October|Oct\\.?",
  "November|Nov\\.?",
  "December|Dec\\.?",
];
const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SEASON_NAMES = ["spring", "summer", "autumn", "winter"];

/** Any month by name or abbreviation, as printed or in capitals. */
export const MONTH = [...MONTH_NAMES, ...MONTH_NAMES.map((name) => name.toUpperCase())].join("|");

/** Any day of the week. */
export const WEEKDAY = WEEKDAY_NAMES.join("|");

/** Any season. */
export const SEASON = "[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter";

/** Return 1 to 12 for a month's name. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((names) => names.toLowerCase().startsWith(start)) + 1;
}

/** Return 1 to 7 for a weekday's name. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_NAMES.indexOf(name) + 1;
}

/** Return the EDTF number of a season, 21 to 24. */
export function seasonNumber(name: string): number {
  return SEASON_NAMES.indexOf(name.toLowerCase().replace("fall", "autumn")) + 21;
}
