import type { Unnamed } from "../encounter";

/** Nouns for several people by what they are to one another. */
const SIDES =
  "sides|parties|countries|nations|states|leaders|governments|pair|trio|counterparts|interlocutors|ministers|prime ministers|foreign ministers|PMs|FMs|presidents|premiers|diplomats|heads|trilateral partners|neighbou?rs|heads of (?:state|government|delegation)";
const DELEGATION = "delegations?|mission|entourage|contingent|negotiators|negotiating teams?";

/** Those who come to hand over their letters, whose names stand elsewhere. */
const ENVOYS = "envoys|ambassadors|high commissioners|emissaries";

/** Offices in the plural. */
const OFFICES =
  "(?:(?:[Ff]oreign|[Ee]xternal|[Aa]ffairs|[Dd]efen[cs]e|[Tt]rade|[Ee]conomy|[Ff]inance|[Ee]nergy|[Tt]ransport|[Ii]nterior|[Hh]ealth|[Pp]rime|[Vv]ice|[Dd]eputy|[Ss]enior|[Tt]op|[Nn]ew) ){0,3}(?:[Mm]inisters|[Pp]remiers|[Pp]residents|[Ll]eaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment)(?: and (?:[Ss]tate|[Gg]overnment))?|[Dd]iplomats|[Ee]nvoys|[Aa]mbassadors|[Hh]igh [Cc]ommissioners|[Aa]uthorities|[Dd]elegates|[Nn]egotiators|[Cc]abinets|[Ll]awmakers|[Pp]arliamentarians)";

/** A noun phrase for people who are not named, at the end of a text. */
export const COLLECTIVE_AT_END = new RegExp(
  `(?:^|[\\s,(])(?<words>(?:the|both|their|its|his|her|a|an|our|these|those|‹[CN]\\d+›(?:['’]s)?|‹P\\d+›(?:['’]s|(?= delegation)))\\s?(?:(?:‹C\\d+›,|‹[NC]\\d+›(?:['’]s)?|[\\p{L}-]+|and)\\s){0,5}?(?:(?:${SIDES}|${DELEGATION}|${ENVOYS})|(?:the|both|‹N\\d+›|all)(?: (?:the|‹N\\d+›|of them))?)(?: (?:of|from) (?:the )?‹[COP]\\d+›(?:(?:,| and|, and) (?:the )?‹[CP]\\d+›){0,6})?)$`,
  "iu",
);

/** The same anywhere before a verb: used when what stands right before it is no subject. */
export const COLLECTIVE_ANYWHERE = new RegExp(
  `(?:^|[,.] )(?:(?:\\d+|In addition|Meanwhile|Later)[.,]? )?(?<words>(?:the|both|their|a|an)\\s(?:(?:‹[NC]\\d+›|[\\p{L}-]+)\\s){0,3}?(?:${SIDES}|${DELEGATION})(?: (?:of|from) (?:the )?‹C\\d+›(?: and (?:the )?‹C\\d+›)?)?)(?=[ ,])`,
  "iu",
);

/** "the foreign ministers of Peru, Chile and Fiji", "ASEAN leaders": people of states or bodies by their office, at the end of a text. */
export const OFFICES_AT_END = new RegExp(
  `(?:^|[\\s,(])(?<words>(?:(?:‹[CO]\\d+›(?:,| and|, and|-) ?){0,8}‹[CO]\\d+›(?: \\(‹O\\d+›\\))?(?:['’]s)? ${OFFICES}|${OFFICES} (?:of|from) (?:the ‹N\\d+›|both) (?:countries|nations|states|sides)|‹O\\d+› of (?:the )?‹C\\d+› and (?:the )?‹C\\d+›|${OFFICES}(?: (?:of|for) (?:[Ff]oreign |[Ee]xternal )?\\p{Lu}[\\p{L}]+(?: (?:and )?\\p{Lu}\\p{L}+){0,3})? (?:of|from) (?:the )?‹[CO]\\d+›(?: \\(‹O\\d+›\\))?(?:(?:,| and|, and) (?:the )?‹[CO]\\d+›){0,15}))$`,
  "u",
);

/** Somebody by what they do, where nobody else can be meant: "the Caribbean diplomat", at the end of a text. */
export const EPITHET_AT_END =
  /(?:^|[,.] )(?<words>[Tt]he (?:(?:top|senior|chief|visiting|\p{Lu}\p{L}+) ){0,3}(?:diplomat|dignitary|statesman|politician))$/u;
const IS_EPITHET = /^[Tt]he (?:[\p{L}]+ ){0,3}(?:diplomat|dignitary|statesman|politician)$/u;

/** The author of a text in the first person. */
export const AUTHOR_AT_END = /(?:^|[\s“"‘])(?<words>I|We)$/u;

const IS_DELEGATION = new RegExp(`\\b(?:${DELEGATION})\\b`, "iu");
const IS_SIDES = new RegExp(`\\b(?:${SIDES})\\b|^(?:both|the ‹N\\d+›)$`, "iu");

/** Return what kind of unnamed people a noun phrase speaks of, null when of none. */
export function unnamedKind(words: string): Unnamed["kind"] | null {
  if (IS_DELEGATION.test(words)) return "DELEGATION";
  if (IS_SIDES.test(words)) return "SIDES";
  if (IS_EPITHET.test(words)) return "UNSAID";
  return /\b(?:I|We|[Mm]y|[Oo]ur)$/u.test(words) ? "AUTHOR" : null;
}
