import { NO_NAMES } from "../../mentions/names/no-names";
import { titleNoun } from "../../mentions/titles/title-words";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";

/** Both sides together, who are named elsewhere: "between the two ministries". */
const BOTH =
  /\b(?:two|both|three|our|their|its|respective|sides|parties|countries|ministries|governments|universities|companies)\b/iu;

/** Whether an instrument is told to be with somebody who is no state or body known: "between ‹C1› and the rebels", "with 13 groups". */
export function hasUnnamedPartner({ title: whole, start, end, mentions }: InstrumentPhrase): boolean {
  // What it is for, which may have been added to its title, tells of no partner.
  const title = whole.slice(0, end - start);
  const opening =
    /\b(?<word>between|with)\b(?! (?:(?:respect|regards?)|(?:an?|the) (?:view|aim|goal|purpose|participation|support|help|assistance|involvement))\b)/u.exec(
      title,
    );
  if (!opening) return false;
  const rest = title.slice(opening.index);
  const named = mentions.filter(
    (mention) =>
      mention.start >= start + opening.index && ["country", "organization", "person", "place"].includes(mention.kind),
  );
  return !BOTH.test(rest) && named.length < (opening.groups?.["word"] === "between" ? 2 : 1);
}

const ACTS =
  "(?= (?:(?:has|have|had|also|today|yesterday|jointly|recently|will|on ‹D\\d+›|‹D\\d+›),? ){0,3}(?:to )?(?:sign|ink|agree|conclud|reach|initial|ratif|adopt|exchang|enter|strike|struck|seal))";
/** "‹C0› and Lemuria signed", "Lemuria and ‹C0› have agreed": one who acts with a state, and is none that any list has. */
const BESIDE_STATE = new RegExp(
  `‹C\\d+›,? and (?:the )?(?<other>\\p{Lu}[\\p{L}-]+)${ACTS}|(?:^|[.;,:–—-] )(?:The )?(?<one>\\p{Lu}[\\p{L}-]+),? and (?:the )?‹C\\d+›${ACTS}`,
  "u",
);

/** Whether the words of a sentence tell that somebody unlisted acted together with a state. */
export function actsWithUnlisted(marked: string): boolean {
  const { one, other = one } = BESIDE_STATE.exec(marked)?.groups ?? {};
  return other !== undefined && !NO_NAMES.has(other.toLowerCase()) && titleNoun(other.toLowerCase()) === null;
}
