import { SAYS, SAYS_AFTERWARDS } from "../../statements/speech-verbs";
import type { PersonMention } from "../../mention";

/** Words by which somebody hangs on another word of the sentence. */
const HANGS = /\b(?:from|to|of|by|with|between|than|including|against)\s(?:(?:the|his|her|their|former|then)\s)?$/iu;
/** Whoever is met is not whom the sentence is about. */
const IS_OBJECT =
  /\b(?:meet|meets|met|meeting|visit|visited|received|welcomed|hosted)\s(?:(?:the|his|her|their|former)\s)?$/u;
/** Of these, the ones after which somebody hardly is whom the sentence is about. */
const HANGS_FAR = /\b(?:from|to|of|against)\s(?:(?:the|his|her|their|former|then)\s)?$/iu;
/** "Responding to a question from ‹Obi›, she said": whoever asks is not whom it is about. */
const ASKS =
  /\b(?:questions?|quer(?:y|ies)|requests?|letters?|messages?|invitations?|remarks|concerns?) (?:from|by|of|to|put by|raised by)\s(?:(?:the|his|her|their|former|then)\s)?$/iu;
/** What sets the scene before the subject: "Briefing the Chairman, Obi said …", "In talks with Paz, Obi …". */
const OPENS = /^[“"(]?(?:\p{Lu}\p{Ll}+ing|In|At|On|During|After|Following|Before|With|As|Upon|By|According)\b[^,]*$/u;
const SPEAKS = new RegExp(`^,?\\s(?:(?:also|further|then|later|has|had)\\s){0,2}${SAYS_AFTERWARDS}`, "u");
const REACH = 30;

/**
 * Return the mention whom a sentence is about, of those in it: who speaks, where what follows goes on speaking, else who
 * neither stands in a phrase that sets the scene nor hangs on a preposition; null when it does not show.
 */
export function subjectAmong(
  mentions: readonly PersonMention[],
  body: string,
  sentenceStart: number,
  goesOnSpeaking: boolean,
): PersonMention | null {
  const before = ({ start }: PersonMention) => body.slice(Math.max(sentenceStart, start - REACH), start);
  const isOpening = ({ start }: PersonMention) => OPENS.test(body.slice(sentenceStart, start));
  const speaker = mentions.find(
    ({ start, end }) =>
      speaks(body, end) && (goesOnSpeaking || /\p{L},\s$/u.test(body.slice(Math.max(0, start - 4), start))),
  );
  if (speaker) return speaker;
  const free = mentions.find(
    (mention) => !isOpening(mention) && !HANGS.test(before(mention)) && !IS_OBJECT.test(before(mention)),
  );
  if (free) return free;
  const [only, ...others] = mentions;
  if (only && others.length === 0) {
    const isOfUnknown = UNKNOWN_SUBJECT.test(body.slice(sentenceStart, only.start));
    return isOfUnknown || (isOwner(body, only) && HANGS_FAR.test(before(only))) ? null : only;
  }
  return mentions.find((mention) => !HANGS_FAR.test(before(mention))) ?? null;
}

/** Whether somebody only asked, wrote or invited in the opening of a sentence that tells how another answered. */
export function isAnswered({ start }: PersonMention, body: string, sentenceStart: number): boolean {
  return (
    OPENS.test(body.slice(sentenceStart, start)) && ASKS.test(body.slice(Math.max(sentenceStart, start - REACH), start))
  );
}

const UNKNOWN_SPEAKER = new RegExp(
  `^(?!(?:He|She|It|They|We|I)\\s)(?:\\p{Lu}[\\p{L}’'-]+\\s){1,4}(?:(?:also|further|then)\\s)?${SAYS}`,
  "u",
);

/** Whether a sentence reports what somebody says, of whom no more than the name is told. */
export function isOfUnknownSpeaker(body: string, sentenceStart: number): boolean {
  return UNKNOWN_SPEAKER.test(body.slice(sentenceStart, sentenceStart + 120));
}

/** "Mr Obi met …": somebody of whom no more than the name is told. */
const UNKNOWN_SUBJECT = /\b(?:Mr|Ms|Mrs|Dr)\.?\s\p{Lu}/u;

/** Whether words of speech follow at an offset: "also said". */
export function speaks(body: string, at: number): boolean {
  return SPEAKS.test(body.slice(at, at + REACH));
}

/** "responded to Obi’s remark". */
function isOwner(body: string, { end }: PersonMention): boolean {
  return /^['’]s?\s/u.test(body.slice(end, end + 3));
}
