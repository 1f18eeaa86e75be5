import type { InstrumentPhrase } from "./instrument-phrase";

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
