import type { Extent } from "../../../sentences";
import type { ArticleText } from "../../article-text";
import type { QuantityMention } from "../../mention";
import { comparatorBefore } from "./comparators";
import { CURRENCY_HOLDERS, currencyLetters, currencyNames, currencySigns } from "./currencies";
import { magnitudes, numberOf, numberWords } from "./number-words";
import { IS_NO_AMOUNT, IS_SPAN_OF_TIME, MEASURE_TIMES, MEASURES, NUMBERS_SOMETHING } from "./quantity-contexts";
import { anyOf, overlaps, scan, type SentenceMatch } from "../scan";

/** "23,5 percent", "3,4 billion": a comma before decimals, where a magnitude or a share follows. */
const DECIMAL_COMMA = String.raw`\d{1,3},\d{1,2}(?=\s?(?:%|percent|per\scent|thousand|million|billion|trillion|mln|bln)(?!\p{L}))`;
const DIGITS = String.raw`(?:${DECIMAL_COMMA}|\d{1,3}(?:(?:,\d{2,3})+|(?:[\u00a0\u202f ]\d{3})+(?!\d))(?:\.\d+)?|\d+(?:\.\d+)?)`;
const WORDS = `(?:${eitherCase(Object.keys(numberWords))})(?:-(?:${anyOf(Object.keys(numberWords))}))?(?![-’'\\p{L}]|\\sof\\s(?:the|its|our)\\b)`;
/** "a billion dollars", "an additional billion". */
const ONE = String.raw`(?:an?\sadditional|an?\sfurther|another|half\sa|a)(?=\s(?:dozen|hundred|thousand|million|billion|trillion)\b)`;
const SIGN = String.raw`(?:${anyOf(Object.keys(currencySigns))}|(?:${anyOf(Object.keys(currencyLetters))})(?=\d[\d.,]*\s?(?:million|billion|trillion|bn|m)(?!\p{L})))`;
const MAGNITUDE = `[\\s-]?(?:${eitherCase(Object.keys(magnitudes))})(?!\\p{L})`;
/** "1 billion 200 million". */
const REST = String.raw`(?<=billion|bln|bn|million|mln)\s(?:and\s)?(?<rest>\d{1,3}(?:\.\d+)?)\s?(?<restMagnitude>million|mln|thousand)(?!\p{L})`;
/** Whose a currency is, where its name alone would say so too. */
const WHOSE = `(?:${anyOf(CURRENCY_HOLDERS)})\\s`;
const UNIT = [
  String.raw`(?<percent>\s?%|[\s-](?:percentage\spoints?|percent|per\scent|pct)(?!\p{L}))`,
  `[\\s-](?:${WHOSE})?(?<currency>${eitherCase(Object.keys(currencyNames).flatMap((name) => [name, lastUpper(name)]))}|${anyOf(codes())})(?!\\p{L})`,
  `[\\s-]?(?<measure>${anyOf(Object.keys(MEASURES))})(?!\\p{L})`,
].join("|");
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/+#$€£¥-]|\p{L}\.)(?!(?<=\b[Tt]he\s)US\s\$)` +
    `(?:(?<lowerSign>${SIGN})\\s?)?(?:(?!(?:19|20)\\d\\d(?!\\d|,\\d))(?<lower>${DIGITS})(?<lowerMagnitude>${MAGNITUDE})?(?<lowerPercent>\\s?%|\\sper\\s?cent)?\\s?(?<to>-|–|—|to|(?<=\\b[Bb]etween\\s[^.;,]{1,30})and)\\s?(?:(?<sign>${SIGN})\\s?)?)?` +
    `(?<number>${DIGITS}|${WORDS}|${ONE})(?<magnitude>${MAGNITUDE})?(?:${REST})?(?:${UNIT})?`,
  "gu",
);

/** Find the amounts that an article states, apart from its dates. */
export function findQuantityMentions(text: ArticleText, dates: readonly Extent[]): QuantityMention[] {
  const found = scan(text, AMOUNT)
    .filter((match) => isAmount(match) && !dates.some((date) => overlaps(date, match)))
    .flatMap(mentionsOf);
  return found.map((mention, index) => inMoneyOf(found[index - 1], mention, text.body));
}

const COMPARED = /^[^.;\n]{0,40}\s(?:to|from|against|compared\s(?:to|with))\s$/u;
const COUNTS_NOTHING = /^(?:\s(?:in|by|last|this|during|over|the|a|within|at|for)\b|[,.;)]|$)/u;

/** "from $7 billion in 2016 to 10.5 billion in 2019": the second sum is of the money of the first. */
function inMoneyOf(previous: QuantityMention | undefined, mention: QuantityMention, body: string): QuantityMention {
  if (!previous || !/^[A-Z]{3}$/u.test(previous.unit) || mention.unit !== "count") return mention;
  const isCompared =
    /illion|bn|mln|bln/u.test(mention.asStated) &&
    COMPARED.test(body.slice(previous.end, mention.start)) &&
    COUNTS_NOTHING.test(body.slice(mention.end, mention.end + 10));
  return isCompared ? { ...mention, unit: previous.unit } : mention;
}

function isAmount({ sentence, groups, words, start, before, after }: SentenceMatch): boolean {
  const isCount = !unitOf(groups) && !groups["magnitude"];
  if (IS_NO_AMOUNT.test(after) || (isCount && NUMBERS_SOMETHING.test(before))) return false;
  // "$30zn": an abbreviation that is not known says how many, so that the number alone does not.
  if (/^\p{L}/u.test(after)) return false;
  if (!isCount) return !/^[ob]ne$/iu.test(words);
  if (IS_SPAN_OF_TIME.test(after) || /^(?:one|zero)$/iu.test(words)) return false;
  // "3. The parties …", "4 Singapore …": the number of a paragraph.
  if (start === sentence.start && /^\d{1,2}$/u.test(words.trim()) && /^(?:[.)]|\s\p{Lu})/u.test(after)) return false;
  return !/^(?:19|20)\d\d$/u.test(words.trim());
}

function mentionsOf(match: SentenceMatch): QuantityMention[] {
  const { groups, start, end, before, words } = match;
  const unit = unitOf(groups) ?? "count";
  const { comparator, length } = comparatorBefore(before);
  const whole = valueOf(groups["number"], groups["magnitude"], groups["measure"]);
  const value =
    whole === null ? null : whole + (groups["rest"] ? (valueOf(groups["rest"], groups["restMagnitude"]) ?? 0) : 0);
  if (value === null || isBareLetter(groups, unit)) return [];
  const from = start - length;
  const upper = { kind: "quantity", end, value, unit, asStated: words.trim() } as const;
  if (groups["lower"] === undefined) return [{ ...upper, start: from, comparator }];
  const lower = lowerOf(groups, unit);
  if (lower === null) return [];
  const split = start + words.indexOf(groups["to"] ?? "");
  const bounds = /\b(?:between|from)\s$/iu.test(before)
    ? (["GTE", "LTE"] as const)
    : ([comparator, comparator] as const);
  return [
    { ...upper, ...lower, start: from, end: split, comparator: bounds[0] },
    { ...upper, start: split + (groups["to"] ?? "").length, comparator: bounds[1] },
  ];
}

/** What stands before the "to": the lower bound of a range, or a share of its own in "rose by 10 percent to 5 billion euros". */
function lowerOf(
  groups: SentenceMatch["groups"],
  unit: string,
): { readonly value: number; readonly unit: string } | null {
  const isShare = groups["lowerPercent"] !== undefined && unit !== "percent";
  const value = isShare
    ? numberOf(groups["lower"] ?? "")
    : valueOf(groups["lower"], groups["lowerMagnitude"] ?? groups["magnitude"], groups["measure"]);
  return value === null ? null : { value, unit: isShare ? "percent" : unit };
}

function unitOf({ lowerSign, sign, percent, currency, measure }: SentenceMatch["groups"]): string | null {
  const money = lowerSign ?? sign;
  if (money) return currencySigns[money] ?? currencyLetters[money] ?? null;
  if (percent) return "percent";
  return currency
    ? (currencyNames[currency] ?? currencyNames[lastLower(currency)] ?? currency)
    : measure
      ? (MEASURES[measure] ?? null)
      : null;
}

/** "5 m" is a length and "10k" a race; only money is shortened to one letter. */
function isBareLetter({ magnitude = "" }: SentenceMatch["groups"], unit: string): boolean {
  return /^[\s-]?[kmb]$/iu.test(magnitude) && !/^[A-Z]{3}$/u.test(unit);
}

function valueOf(number = "", magnitude = "", measure = ""): number | null {
  const value = /^an?(?:o|\b)/u.test(number) ? 1 : /^half\b/u.test(number) ? 1 / 2 : numberOf(number);
  const times = (magnitudes[magnitude.replace(/^[\s-]/u, "").toLowerCase()] ?? 1) * (MEASURE_TIMES[measure] ?? 1);
  return value === null ? null : Number((value * times).toPrecision(12));
}

function eitherCase(words: readonly string[]): string {
  return anyOf([...words, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]);
}

/** "US dollars" as "US Dollars". */
function lastUpper(name: string): string {
  return name.replace(/(?<!\p{L})\p{Ll}(?=\p{L}*$)/u, (letter) => letter.toUpperCase());
}

/** "US Dollars" as "US dollars". */
function lastLower(name: string): string {
  return name.replace(/(?<!\p{L})\p{Lu}(?=\p{L}*$)/u, (letter) => letter.toLowerCase());
}

function codes(): string[] {
  return [...new Set(Object.values(currencySigns))];
}
