import type { FoundParty } from "../../extraction";
import { NO_NAMES } from "../../mentions/names/no-names";
import { institutionAt } from "./institution-names";
import { titleNoun } from "../../mentions/titles/title-words";

const WORD = "[\\p{Lu}][\\p{L}\\p{N}&.’'-]*";
const NAME = `${WORD}(?: (?:(?:of|de|du|&) )?${WORD}){0,6}`;
/** What a body is, before its name: "the ‹C1› gas producer Andes". */
const IS_BODY =
  "(?:compan(?:y|ies)|firms?|producers?|suppliers?|operators?|groups?|giants?|makers?|manufacturers?|developers?|airlines?|carriers?|banks?|universit(?:y|ies)|concerns?|conglomerates?|corporations?|utilit(?:y|ies)|agenc(?:y|ies)|institutes?|authorit(?:y|ies)|broadcasters?|enterprises?|ventures?|organi[sz]ations?|associations?|foundations?|Company|Concern|Group)";
/** A company told to be one, by its name: "gas producer Andes". */
export const FIRM = `${IS_BODY} ["“]?(?<firm>${WORD}(?: ${WORD}){0,4})(?![\\p{L}’'-]| ?‹)`;
const TWO = new RegExp(
  `^ ?(?:the )?(?<one>${NAME})(?: \\([^()‹]{1,12}\\))? and (?:the )?(?<other>${NAME})(?=$|[ ,.;(])`,
  "u",
);
/** What may stand between a subject and "signed". */
const BETWEEN = "(?: (?:has|have|had|also|today|jointly|recently|yesterday|(?:on )?‹D\\d+›|,)){0,3} ?$";
const BEFORE = new RegExp(
  `(?:^|[.;:,–—-] |\\band |(?<what>\\b${IS_BODY} ))(?:the )?(?<one>${NAME})(?: and (?:the )?(?<other>${NAME}))?${BETWEEN}`,
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

/** An acronym or a word in which capitals stand, as only names of bodies have them. */
const IS_COINED = new RegExp(`^ ?(?:the )?(?<name>\\p{Lu}{3,}|\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}]+)(?=$|[ ,.;(])`, "u");

/** Return the body that no list has and with which something was concluded: "with KazTrans", "with the Reef Bank". */
export function unlistedPartner(words: string): FoundParty[] {
  const name = IS_COINED.exec(words)?.groups?.["name"] ?? institutionAt(words)?.name;
  return name !== undefined && isBody(name) ? [{ organization: name }] : [];
}

/** Return the bodies that no list has at the end of the words before a verb: "Andes Steel on ‹D0› signed". */
export function unlistedBodiesBefore(words: string): FoundParty[] {
  const { what, one = "", other } = BEFORE.exec(words.slice(-160))?.groups ?? {};
  const names = other === undefined ? [one] : [one, other];
  return names.every((name) => isBody(name, what !== undefined)) ? names.map((organization) => ({ organization })) : [];
}

const AT_START = new RegExp(
  `^ ?(?:the |an? )?(?:(?<state>‹C\\d+› )|‹C\\d+›['’]s? )?(?<what>(?:[\\p{Ll}][\\p{L}-]* ){0,3}${IS_BODY} )?["“]?(?<name>${NAME}(?: (?:and|&) ${NAME})?)(?<of> of ‹O\\d+›)?(?=$|["” ,.;(])(?<rest>.*)$`,
  "u",
);
/** "the ‹C1› Ministry of Reefs": a body that is called by what it is, whosever it is. */
const IS_OF_STATE = /^(?:Ministry|Department|Presidency|Office|Embassy) /u;

/** Return the name of the body that no list has at the start of some words, and the words after it: "the ‹C1› firm Andes Steel". */
export function bodyAtStart(words: string, isBesideAnother: boolean): [string | null, string] {
  const { state = "", what, name = "", of = "", rest = "" } = AT_START.exec(words)?.groups ?? {};
  if (!isBody(name, isBesideAnother || what !== undefined)) return [null, ""];
  const isWhole = what === undefined && !IS_OF_STATE.test(name);
  return [(isWhole ? state : "") + name.replace(/\.$/u, "") + of, rest];
}

/** "the Host Government", "the Ministry": one side, whoever it is. */
const IS_SIDE =
  /\b(?:Governments?|Parties|Party|Sides?|States?|Countries|Ministers?)$|^(?:Ministry|Department|Office|Agency|Authority|Embassy|Company|Bank|Fund)$/u;

/** Words that names of bodies are made of, although no name of a person has them. */
const IS_OF_NAME =
  /^(?:of|de|du|and|&|Ministry|Department|Agency|Office|University|Institute|Bank|Fund|Company|Group|Airlines|Corporation|Cent(?:er|re)|Association|Federation|Union|Organi[sz]ation|Secretariat|Bureau|Directorate|Museum|Television|Radio|Northern|Southern|Eastern|Western|Central)$/u;
/** "the Presidency of Strategy": what begins so names a body, whatever it is of. */
const BEGINS_NAME =
  /^(?:Presidency|Ministry|Department|Agency|Office|Institute|Bank|Fund|Corporation|Cent(?:er|re)|Association|Federation|Bureau|Directorate|Museum|Academy|Chamber|Authority) (?:of|for) \p{Lu}/u;

/** Whether capitalised words can name a body: an acronym, or several words none of which opens a sentence or names a post. */
function isBody(name: string, isBesideAnother = false): boolean {
  const words = name.split(" ");
  const isNamed = words.length > 1 || (isBesideAnother && name.length > 3) || /^\p{Lu}{3,}$|\p{Ll}\p{Lu}/u.test(name);
  return (
    isNamed &&
    !IS_SIDE.test(name) &&
    (BEGINS_NAME.test(name) ||
      words.every(
        (word) =>
          IS_OF_NAME.test(word) || (!NO_NAMES.has(word.toLowerCase()) && titleNoun(word.toLowerCase()) === null),
      ))
  );
}

/** What every state has. */
const IS_OF_THE_STATE =
  /^(?:Governments?|Sides?|Cabinet|Navy|Army|Police|Authorities|Foreign|Prime|Deputy|Vice|Acting|State|National|Central|Customs|House|Islands?|Sea|High|Royal|Crown|First)$/u;

/** Return a capitalised word after a state, as in "‹C0›’s Andes", where it names neither a post nor what every state has. */
export function nameOfFirm(word: string | undefined): string | undefined {
  const isFirm =
    word !== undefined &&
    !IS_OF_THE_STATE.test(word) &&
    !NO_NAMES.has(word.toLowerCase()) &&
    titleNoun(word.toLowerCase()) === null;
  return isFirm ? word : undefined;
}
