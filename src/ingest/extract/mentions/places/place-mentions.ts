import { countryNames } from "../../../../countries/country-names";
import type { Extent } from "../../../sentences";
import type { ArticleText } from "../../article-text";
import type { PlaceMention } from "../../mention";
import { oncePer } from "../../once";
import { Gazetteer } from "../gazetteer";
import { AREA_WORDS } from "../titles/area-words";
import { BUILDINGS, NAMES_NO_PLACE, REGIONS, WORDS_OF_PLACES } from "./place-words";
import { anyOf, overlaps, scan, type SentenceMatch } from "../scan";

const CAPITALS = new Map(
  countryNames
    .filter(({ kind }) => kind === "CAPITAL")
    .flatMap(({ name, countryCode }) => spellings(name, countryCode))
    .concat(["Washington, D.C.", "Washington D.C.", "Washington, DC", "WASHINGTON D.C."].map((name) => [name, "US"])),
);
const NAMED_CAPITALS = new Gazetteer(CAPITALS);
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-](?!s(?!\p{L}))\p{L}+)*`;
/** "in Geneva Thursday": a day after a place is no part of its name. */
const DAY_OR_MONTH = anyOf([
  ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March"],
  ...["April", "June", "July", "August", "September", "October", "November", "December"],
]);
const IS_DAY_OR_MONTH = new RegExp(`^(?:${DAY_OR_MONTH})$`, "u");
const NAME = `(?:(?:St|Mt|Ft)\\.\\s)?${WORD}(?:\\s(?!(?:${DAY_OR_MONTH})(?!\\p{L}))(?:(?:de|del|da|do|al|el|la|of|bin|ibn)\\s)?${WORD}){0,3}`;
const WHERE = String.raw`(?<=\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Nn]ear|[Oo]utside|[Vv]ia|[Vv]isited|[Vv]isits|[Aa]cross)\s(?:the\s(?:city|town|port|village|resort|capital|region|province|state|island)\sof\s|(?:central|northern|southern|eastern|western|downtown|nearby)\s)?)`;
const NAMED_PLACE = new RegExp(`(?=\\p{Lu})${WHERE}${NAME}`, "gu");
const NAMED_BUILDING = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?:\\s(?:of\\s(?:the\\s)?)?${WORD}){0,3}?\\s(?:${anyOf(BUILDINGS)})(?![\\p{L}])|Camp\\sDavid`,
  "gu",
);

/** Find the towns, regions and buildings that an article names; nothing of what `others` cover. */
export function findPlaceMentions(text: ArticleText, others: readonly Extent[]): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (const matches of placeNames(text)) {
    for (const match of matches) {
      if (isTaken(match, others) || isTaken(match, places) || !isPlace(match)) continue;
      places.push(placeAt(match));
    }
  }
  return places.sort((one, other) => one.start - other.start);
}

/** What can name a place; looked for once, although it is asked for before the people are known and after. */
const placeNames = oncePer((text: ArticleText) => [
  NAMED_CAPITALS.find(text),
  scan(text, NAMED_BUILDING),
  scan(text, NAMED_PLACE),
]);

/** "Victoria Falls", "Lake Victoria" are no capital. */
const NAMES_WATER = /^(?:Falls|Lake|Peak|Gorge|Bay|Dam|Harbou?r|Waterfalls?)$/u;

function isPlace({ words, before, after, sentence }: SentenceMatch): boolean {
  const name = words.replace(/\s+/gu, " ");
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(after)?.[1] ?? "";
  if (NAMES_NO_PLACE.test(next) && !IS_DAY_OR_MONTH.test(next)) return false;
  if (CAPITALS.has(name))
    return !NAMES_WATER.test(next) && !/(?<!\p{L})(?:Lake|Mount|Queen|King|Cape|Fort)\s$/u.test(before);
  // Four capitals are an acronym: "at DFAT", "in COP27".
  if (isHeadline(sentence.text) || /^\p{Lu}{2,5}$/u.test(name)) return false;
  if (
    isField(name) ||
    /\b(?:[Cc]ooperat\p{L}+|[Cc]o-operation|[Cc]ollaborat\p{L}+|[Pp]artnership|[Ii]nvestment|[Tt]rade) in(?: the)? $/u.test(
      before,
    )
  )
    return false;
  return name.length > 2 && !REGIONS.has(name) && !NAMES_NO_PLACE.test(name) && !/^\s?[(&]/u.test(after);
}

/** "in Youth Affairs" is no place; "in Ho Chi Minh City" is one. */
function isField(name: string): boolean {
  const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
  return AREA_WORDS.has(last) && !WORDS_OF_PLACES.has(last);
}

/** In a headline every word is capitalised, so that a capital tells nothing. */
function isHeadline(text: string): boolean {
  if (/[.!?]["”]?$/u.test(text)) return false;
  const words = text.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
}

function placeAt({ start, end, words }: SentenceMatch): PlaceMention {
  const name = words.replace(/\s+/gu, " ");
  return { kind: "place", start, end, name, country: CAPITALS.get(name) ?? null };
}

function isTaken(match: Extent, taken: readonly Extent[]): boolean {
  return taken.some((other) => overlaps(match, other));
}

function spellings(name: string, code: string): [string, string][] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...new Set([name, plain, plain.toUpperCase()])].map((spelling) => [spelling, code]);
}
