import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { patternRule } from "../pattern-rule";

/** The law of nations, which a text that cites it tells nothing of; of most states are parties. */
const OF_ALL_STATES =
  /\b(?:U\.?N\.?|United Nations|Geneva|Vienna|Paris|Kyoto|Minsk|Rome|Hague|World Trade|WTO|International|Universal|Outer Space|Rescue|Lisbon|Maastricht|Non-Proliferation|Functioning|Chemical|Biological|Law of the Sea|Jackson-Vanik)\b/u;
/** Nouns that name an instrument and nothing else: a partnership or a framework may be none. */
const IS_INSTRUMENT = /^(?:agreement|treaty|accords?|declaration|memorand\p{Ll}+ of understanding|mou|compacts?)$/u;
/** What states trade or are joined by, which binds as long as it is spoken of as a thing that is there. */
const IS_LASTING =
  /\b(?:free trade|economic partnership|partnership agreement|association|compacts? of|customs|status of forces|visiting forces|FTA|CEPA|EPA)\b/iu;
/** Words before or after it by which it is one to come, or by which other rules read what became of it. */
const IS_ON_ITS_WAY =
  /\b(?:negotiat|propos|draft|toward|conclu|sign|initial|possib|prospect|future|plan|talks|seek|want|finali|ratif|acced|joi|adopt|await|launch|reach|strik|approv|expect|next\b|would|could|may\b|might|not\b|no\b|without|similar|like\b|instead|obligations?|compliance|accordance|aligned|Article|Annex)/iu;
const IS_STILL_TO_COME = /^[^.;]{0,60}\b(?:would|could|will|talks|negotiations|bid|to be|is expected|if)\b/u;
/** "-brokered": what somebody else says of it, and no name. */
const IS_DESCRIBED = /-(?:brokered|led|backed|mediated|style|related|sponsored)\b/u;
const MONTH =
  /^(?:(?:\p{L}+ )?[Mm]eeting|\d+(?:st|nd|rd|th)|January|February|March|April|May|June|July|August|September|October|November|December|First|Second|Last|Each|Such) /u;

const NAMED = /(?<=\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Tt]his) )(?<what>‹I\d+›)(?=(?<after>[^;]{0,80}))/gu;

function isThere({ after = "" }: { readonly after?: string }, before: string): boolean {
  return !IS_ON_ITS_WAY.test(before.slice(-70)) && !IS_STILL_TO_COME.test(after);
}

/** An instrument known by its name is spoken of, as one that there is. */
export const spokenOf = patternRule({
  id: "SPOKEN_OF",
  version: 2,
  description:
    "A definite instrument is spoken of by its own name, with no word that makes it one to come: it was concluded.",
  examples: [
    {
      text: "They worked together through the Arica Declaration on Corals.",
      finds: ["SIGNED Arica Declaration on Corals"],
    },
    { text: "Progress toward the Arica Declaration was slow.", finds: [] },
    { text: "They recalled the Paris Agreement.", finds: [] },
    { text: "They recalled the agreement.", finds: [] },
  ],
  pattern: NAMED,
  isPresumed: true,
  isDateOfOther: true,
  status: (groups, before) => (isThere(groups, before) ? "SIGNED" : null),
  applies: (phrase) => isKnownByName(phrase) && !IS_LASTING.test(phrase.title),
});

/** The same of one by which states trade, or are joined. */
export const spokenOfAsLasting = patternRule({
  id: "SPOKEN_OF_AS_LASTING",
  version: 2,
  description:
    "A definite instrument of a kind that lasts, as on free trade, is spoken of by its own name: it is in force.",
  examples: [
    {
      text: "Their trade grew thanks to the Pacific Free Trade Agreement.",
      finds: ["IN_FORCE Pacific Free Trade Agreement"],
    },
    { text: "Talks on the Pacific Free Trade Agreement were slow.", finds: [] },
    { text: "Their trade grew thanks to a free trade agreement.", finds: [] },
  ],
  pattern: NAMED,
  isPresumed: true,
  isDateOfOther: true,
  status: (groups, before) => (isThere(groups, before) ? "IN_FORCE" : null),
  applies: (phrase) => isKnownByName(phrase) && IS_LASTING.test(phrase.title),
});

function isKnownByName({ isNamed, isDefinite, isCounted, title, head }: InstrumentPhrase): boolean {
  const at = title.toLowerCase().indexOf(head);
  const [name, rest] = [title.slice(0, at), title.slice(at + head.length)];
  return (
    isNamed &&
    isDefinite &&
    !isCounted &&
    IS_INSTRUMENT.test(head) &&
    !OF_ALL_STATES.test(title) &&
    !IS_DESCRIBED.test(name) &&
    !MONTH.test(name) &&
    (/\p{Lu}/u.test(name) || /^ (?:of|on) (?:the )?\p{Lu}/u.test(rest)) &&
    !/ (?:to|towards|in|such|as|for) (?:the |an? )?\p{Ll}| \p{Ll}{4,} \p{Ll}+$/u.test(rest)
  );
}
