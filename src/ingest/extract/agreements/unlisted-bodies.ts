import type { FoundParty } from "../extraction";
import { NO_NAMES } from "../mentions/no-names";
import { titleNoun } from "../mentions/title-words";

const WORD = "[\\p{Lu}][\\p{L}\\p{N}&.’'-]*";
const NAME = `${WORD}(?: (?:(?:of|de|du|&) )?${WORD}){0,6}`;
const TWO = new RegExp(
  `^ ?(?:the )?(?<one>${NAME})(?: \\([^()‹]{1,12}\\))? and (?:the )?(?<other>${NAME})(?=$|[ ,.;(])`,
  "u",
);
/** What may stand between a subject and "signed". */
const BETWEEN = "(?: (?:has|have|had|also|today|jointly|recently|yesterday|(?:on )?‹D\\d+›|,)){0,3} ?$";
const BEFORE = new RegExp(
  `(?:^|[.;:,–—-] |\\band |\\bcompan(?:y|ies) |\\bgiants? |\\bfirm |\\bgroup )(?:the )?(?<one>${NAME})(?: and (?:the )?(?<other>${NAME}))?${BETWEEN}`,
  "u",
);

/** Return the two bodies that no list has in words such as "Andes Steel and Oslo Shipping". */
export function twoUnlistedBodies(words: string): FoundParty[] {
  const { one = "", other = "" } = TWO.exec(words)?.groups ?? {};
  return isBody(one, true) && isBody(other, true) ? [{ organization: one }, { organization: other }] : [];
}

const SIDES = new RegExp(
  `^ ?(?:the )?(?<one>${NAME})(?: \\([^()‹]{1,12}\\))? and (?:the )?‹[CO]|‹[CO]\\d+›(?: \\([^()‹]{1,12}\\))? and (?:the )?(?<other>${NAME})(?=$|[ ,.;(])`,
  "u",
);

/** Return the body that no list has, beside one that is marked: "Andes Steel and the ‹O1›". */
export function unlistedSide(words: string): FoundParty[] {
  const { one, other } = SIDES.exec(words)?.groups ?? {};
  const name = one ?? other ?? "";
  return isBody(name) ? [{ organization: name }] : [];
}

/** Return the bodies that no list has at the end of the words before a verb: "Andes Steel on ‹D0› signed". */
export function unlistedBodiesBefore(words: string): FoundParty[] {
  const { one = "", other } = BEFORE.exec(words.slice(-160))?.groups ?? {};
  const names = other === undefined ? [one] : [one, other];
  return names.every((name) => isBody(name)) ? names.map((organization) => ({ organization })) : [];
}

/** "the Host Government": one side, whoever it is. */
const IS_SIDE = /\b(?:Governments?|Parties|Party|Sides?|States?|Countries|Ministers?)$/u;

/** Whether capitalised words can name a body: an acronym, or several words none of which opens a sentence or names a post. */
function isBody(name: string, isBesideAnother = false): boolean {
  const words = name.split(" ");
  const isNamed = words.length > 1 || (isBesideAnother && name.length > 3) || /^\p{Lu}{3,}$|\p{Ll}\p{Lu}/u.test(name);
  return (
    isNamed &&
    !IS_SIDE.test(name) &&
    words.every((word) => !NO_NAMES.has(word.toLowerCase()) && titleNoun(word.toLowerCase()) === null)
  );
}
