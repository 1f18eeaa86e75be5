import {
  DAY,
  form,
  MONTH_NAME,
  OF_YEAR,
  RELATIVE,
  TO,
  WEEKDAY_BEFORE,
  YEAR,
  type DateForm,
  type Groups,
} from "./date-form";
import { MONTH, monthNumber, SEASON, seasonNumber, WEEKDAY, weekdayNumber } from "./date-words";
import {
  readDayFromPublication,
  readDays,
  readMonth,
  readWeek,
  readWeekday,
  readWeekdays,
  readYear,
  stepOf,
  type DateReading,
  type Tense,
} from "./date-reading";
import { edtfOf, exists, type Publication } from "./publication";

/** "today (30)", "on Friday (30/5)": the day again in figures. */
const IN_BRACKETS = String.raw`(?:\s\(\d\d?(?:/\d\d?)?\))?`;

/** The wordings that are understood; where two fit, the earlier one counts. */
export const dateForms: readonly DateForm[] = [
  form(String.raw`(?<year>${YEAR})-(?<month>\d\d)-(?<day>\d\d)`, ({ year, month, day }) => numeric(year, month, day)),
  form(
    String.raw`(?<weekday>${WEEKDAY})(?:,?\s|,?\s\()(?<first>\d\d?)[./](?<second>\d\d?)[./](?<year>${YEAR})`,
    ({ weekday = "", first, second, year }) => {
      const readings = [numeric(year, second, first), numeric(year, first, second)];
      return readings.find((reading) => reading && weekdayOfDay(reading.edtf) === weekdayNumber(weekday)) ?? null;
    },
  ),
  form(String.raw`(?<first>\d\d?)[./](?<second>\d\d?)[./](?<year>${YEAR})`, ({ first, second, year }) =>
    // Which of the two is the month depends on the country, unless one of them cannot be.
    Number(first) > 12 || first === second
      ? numeric(year, second, first)
      : Number(second) > 12
        ? numeric(year, first, second)
        : null,
  ),
  form(
    `${WEEKDAY_BEFORE}(?<day>${DAY})\\s(?<name>${MONTH})${TO}(?<endDay>${DAY})\\s(?<endName>${MONTH})${OF_YEAR}`,
    namedDays,
  ),
  form(
    `${WEEKDAY_BEFORE}(?<name>${MONTH})\\s(?<day>${DAY})${TO}(?<endName>${MONTH})\\s(?<endDay>${DAY})${OF_YEAR}`,
    namedDays,
  ),
  form(
    `${WEEKDAY_BEFORE}(?<day>${DAY})(?:${TO}(?<endDay>${DAY}))?\\s(?:day\\s)?(?:of\\s)?(?<name>${MONTH})${OF_YEAR}`,
    namedDays,
  ),
  form(
    `${WEEKDAY_BEFORE}(?<name>${MONTH})\\s(?:the\\s)?(?<day>${DAY})(?:${TO}(?<endDay>${DAY}))?${OF_YEAR}`,
    namedDays,
  ),
  form(
    `(?:(?:early|mid|late)[-\\s])?(?<name>${MONTH})(?:,?\\s(?:of\\s)?(?<year>${YEAR})|,?\\s(?:of\\s)?(?<shift>last|this|next)\\syear)`,
    namedDays,
    MONTH_NAME,
  ),
  form(
    String.raw`(?<shift>[Ll]ast|[Tt]his|[Nn]ext)\syear(?:,)?\s(?:in|on)\s(?<name>${MONTH})(?:\s(?<day>${DAY}))?`,
    namedDays,
    RELATIVE,
  ),
  form(
    `(?<=\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Tt]his|[Ll]ast|[Nn]ext|[Ee]arly|[Mm]id|[Ll]ate)[-\\s])(?<name>${MONTH})(?!\\s\\d)`,
    namedDays,
    MONTH_NAME,
  ),
  form(String.raw`the\s(?<half>first|second)\shalf\sof\s(?:the\syear\s)?(?<year>${YEAR})`, ({ half, year }) =>
    months(Number(year), half === "first" ? 1 : 7, half === "first" ? 6 : 12),
  ),
  form(
    String.raw`(?:the\s)?(?<quarter>first|second|third|fourth)\squarter\sof\s(?<year>${YEAR})`,
    ({ quarter, year }) => {
      const start = ["first", "second", "third", "fourth"].indexOf(quarter ?? "") * 3 + 1;
      return months(Number(year), start, start + 2);
    },
  ),
  form(
    String.raw`(?<year>${YEAR})(?=\s(?:[\p{L}-]+\s){0,3}(?:[Mm]emorand(?:um|a)|MoU|MOU|[Aa]greement|[Tt]reaty|[Cc]onvention|[Dd]eclaration|[Pp]rotocol|[Aa]ccords?|[Pp]act|Charter|Statement|Summit)(?!\p{L}))`,
    ({ year }) => ({ edtf: edtfOf(Number(year)), basis: "EXPLICIT" }),
  ),
  form(String.raw`(?:the\s)?(?<season>${SEASON})\s(?:of\s)?(?<year>${YEAR})`, ({ season = "", year }) => ({
    edtf: edtfOf(Number(year), seasonNumber(season)),
    basis: "EXPLICIT",
  })),
  form(
    `(?<shift>[Ll]ast|[Tt]his|[Nn]ext)\\s(?<season>${SEASON})`,
    ({ shift = "", season = "" }, published) => readYear(stepOf(shift), seasonNumber(season), published),
    RELATIVE,
  ),
  form(String.raw`(?<year>${YEAR})\s?[-–/]\s?(?<endYear>(?:20)?\d\d)(?=[\s,.;)])`, ({ year = "", endYear = "" }) => {
    const end = endYear.length === 2 ? year.slice(0, 2) + endYear : endYear;
    return Number(end) > Number(year) ? { edtf: `${year}/${end}`, basis: "EXPLICIT" } : null;
  }),
  form(
    String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]arly|[Mm]id|[Ll]ate|[Yy]ear|[Ff]rom|[Tt]o|[Oo]f|[Tt]hrough|[Tt]hroughout|[Tt]he|[Ii]ts|[Tt]heir|[Ff]or|[Aa]nd)[-\s])(?<year>${YEAR})(?!\s(?:Agenda|people|participants|companies|projects|students|km|tons?|tonnes|MW|troops|Goals|Vision))(?!['’]s\s(?:Agenda|Vision)|s\b|-year|[,.]\d)`,
    ({ year }) => ({ edtf: edtfOf(Number(year)), basis: "EXPLICIT" }),
  ),
  form(
    String.raw`(?<!\b[Tt]he\s)(?:(?:[Ee]arlier|[Ll]ater)\s)?(?<shift>[Ll]ast|[Tt]his|[Nn]ext)\s(?<unit>week|month|year)`,
    relative,
    RELATIVE,
  ),
  form(
    String.raw`(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his\s(?:morning|afternoon|evening)|[Ll]ast\snight)${IN_BRACKETS}`,
    ({ word = "" }, published) =>
      readDayFromPublication({ yesterday: -1, "last night": -1, tomorrow: 1 }[word.toLowerCase()] ?? 0, published),
    /[Tt]o(?:day|morrow|night)|[Yy]esterday|[Tt]his\s|[Ll]ast\s/u,
  ),
  form(
    String.raw`(?<first>${WEEKDAY})\s?(?:and|to|-|–)\s?(?<second>${WEEKDAY})`,
    ({ first = "", second = "" }, published, tense) =>
      readWeekdays(weekdayNumber(first), weekdayNumber(second), published, tense),
    /day/u,
  ),
  form(
    `(?:(?<shift>[Ll]ast|[Tt]his|[Nn]ext)\\s)?(?<weekday>${WEEKDAY})${IN_BRACKETS}`,
    ({ shift, weekday = "" }, published, tense) =>
      readWeekday(weekdayNumber(weekday), published, tense, shift ? stepOf(shift) : null),
    /day/u,
  ),
];

/** 1 to 7 for the weekday of a written day. */
function weekdayOfDay(edtf: string | null): number {
  return new Date(`${edtf ?? ""}T00:00:00Z`).getUTCDay() || 7;
}

function numeric(year = "", month = "", day = ""): DateReading | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return exists(date) ? { edtf: edtfOf(date.year, date.month, date.day), basis: "EXPLICIT" } : null;
}

function namedDays(groups: Groups, published: Publication | null, tense: Tense): DateReading | null {
  const { name = "", day, endName, endDay, year, shift } = groups;
  const resolved = shift && published ? published.year + stepOf(shift) : null;
  const reading = readDays(
    {
      year: year ? Number(year) : resolved,
      month: monthNumber(name),
      day: day ? Number.parseInt(day, 10) : null,
      endMonth: endName ? monthNumber(endName) : null,
      endDay: endDay ? Number.parseInt(endDay, 10) : null,
    },
    published,
    tense,
  );
  return reading && resolved !== null ? { ...reading, basis: "INFERRED" } : reading;
}

function relative({ shift = "", unit }: Groups, published: Publication | null): DateReading {
  const step = stepOf(shift);
  if (unit === "week") return readWeek(step, published);
  return unit === "month" ? readMonth(step, published) : readYear(step, null, published);
}

function months(year: number, first: number, last: number): DateReading {
  return { edtf: `${edtfOf(year, first)}/${edtfOf(year, last)}`, basis: "EXPLICIT" };
}
