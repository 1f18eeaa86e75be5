/** Words that may stand between a subject and its verb. */
const WORDS_BETWEEN =
  "who|which|that|also|then|later|recently|separately|again|jointly|together|today|yesterday|tomorrow|most|will|would|shall|may|is|was|are|were|has|have|had|been|be|being|to|due|set|scheduled|expected|slated|planned|planning|plans?|hopes?|hoped|wants?|intends?|agreed|looks?|looking|forward|the|an?|opportunity|able|reportedly|respectively|first|personally|virtually|earlier|subsequently|thereafter|afterwards|meanwhile|concurrently|in turn|this (?:morning|afternoon|evening|week|month|year)|tonight|here|just|already|not|never|did|does|do|previously|briefly|likewise|both|each|all|(?!family|assembly|reply|supply|early)\\p{Ll}{3,}ly|kicked off|during (?:the|‹P\\d+›|his|her|their|this) (?:\\p{L}+ ){0,2}visit";
const LAST_BETWEEN = new RegExp(
  `(?:^|[\\s,–—-])(?:‹D\\d+›|(?:on|in|at|from|for) (?:the |this |early |late )?‹[DLCO]\\d+›|\\([^()]{0,60}\\)|\\[[^\\]]{0,60}\\]|${WORDS_BETWEEN})[\\s,–—-]*$`,
  "iu",
);
const INSERTED =
  /,\s(?:who|which|whose|representing|in addition to|apart from|besides|aside from|after|before|following|ahead of|upon|accompanied by|joined by|currently|acting|on behalf of|speaking|in (?:his|her) capacity)\b[^;.]{0,200},\s*$/u;

/** Return a text without the auxiliaries, adverbs and circumstances at its end, which stand between a subject and its verb. */
export function withoutBetween(before: string): string {
  let bare = before.trimEnd();
  for (let turn = 0; turn < 14; turn++) {
    const last = LAST_BETWEEN.exec(bare.slice(-90));
    const inserted = last ? null : INSERTED.exec(bare);
    if (!last && !inserted) break;
    bare = last ? bare.slice(0, bare.length - last[0].length) : bare.slice(0, inserted?.index);
  }
  return bare.replace(WITH_COUNTERPARTS, "$1").replace(/[\s,]+$/u, "");
}

/** "‹P0› and his counterparts from three other states met": who is named acts for them. */
const WITH_COUNTERPARTS =
  /(‹P\d+›),? (?:and|with|together with|along with) (?:‹P\d+›|his|her|the) (?:(?:[\p{Ll}-]+|‹[CN]\d+›) ){0,4}(?:counterparts?|colleagues|peers)(?: (?:from|of) [^;.]{3,120})?$/u;
