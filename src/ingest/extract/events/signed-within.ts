import type { MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import type { Encounter } from "./encounter";
import { datesAgree, isWithin, union } from "./encounter-order";
import { isSigning } from "./identity/same-signing";
import { isVisit } from "./identity/same-visit";

/** Nouns for an encounter at which something can be signed. */
const ENCOUNTER =
  "(?:meeting|session|talks|negotiations|summit|consultations|dialogue|forum|conference|courtesy call|courtesy visit|call|discussions|audience)";
const THERE =
  "(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n the (?:side-?lines|margins|fringes) of|[Aa]t the (?:end|conclusion|close) of)";
const WHICH = "(?:the|a|an|their|his|her|official|bilateral|‹P\\d+›(?:['’]s)?) (?:(?:[\\p{L}-]+|‹[CO]\\d+›) ){0,4}?";

/** Words by which a sentence places signings at an encounter. */
const AT_ENCOUNTER = new RegExp(`\\b${THERE} ${WHICH}${ENCOUNTER}\\b[^.]{0,200}\\bsigned\\b`, "u");

/** "signed the treaty during the meeting between …". */
const SIGNED_AT = new RegExp(
  `\\b(?:signed|inked|exchanged)\\b[^.;]{0,140}\\b${THERE} ${WHICH}${ENCOUNTER}\\b(?! (?:on|in|at) ‹D)`,
  "u",
);

/** How many sentences later a signing may still be told in detail. */
const REACH = 3;

/** "The two ministers signed …": who met before. */
const THEY =
  /^(?:[Tt]hey|[Bb]oth|[Tt]he (?:two|three|sides|parties|leaders|(?:foreign )?ministers|presidents|prime ministers))\b(?![^.]{0,80},)/u;

/** Whether a signing is one that the article places at another encounter, so that it is none of its own. */
function isSignedWithin(signing: Encounter, all: readonly Encounter[], { sentences, text }: Reading): boolean {
  const { rule, sentence, quote } = signing;
  if (!rule.startsWith("SIGNED_")) return false;
  const isOfOthers = rule.startsWith("SIGNED_FOR") || THEY.test(text.body.slice(quote.start, quote.end));
  if (/^SIGNED_(?:JOINTLY|WITH)/u.test(rule) && all.some((each) => isBySame(each, signing))) return true;
  if (isOfOthers && all.some((each) => isTalkBefore(each, signing))) return true;
  const told = sentences.slice(Math.max(0, sentence - REACH), sentence + 1);
  if (!all.some((each) => each.kind !== "VISIT" && !isSigning(each))) return false;
  return told.some(placesSigning) && !told.some(({ marked }) => /\bsigning ceremony\b/iu.test(marked));
}

/** Those who had met are told to have signed: it was at their talks. */
function isBySame(talk: Encounter, signing: Encounter): boolean {
  return (
    talk.sentence < signing.sentence &&
    talk.participants.length === signing.participants.length &&
    isWithin(signing.participants, talk.participants) &&
    isTalkBefore(talk, signing)
  );
}

/** Who signed for whom is told of the talks at which it was. */
function isTalkBefore(talk: Encounter, signing: Encounter): boolean {
  if (talk.sentence > signing.sentence || talk.isPlanned || isSigning(talk) || isVisit(talk)) return false;
  return isWithin(signing.countries, talk.countries) && datesAgree(talk.date?.edtf ?? null, signing.date?.edtf ?? null);
}

function placesSigning({ marked }: MarkedSentence): boolean {
  return AT_ENCOUNTER.test(marked) || SIGNED_AT.test(marked);
}

/** Return the encounters with those who signed during them, as their own sentence tells. */
export function withSigners(encounters: readonly Encounter[], { sentences }: Reading): Encounter[] {
  const signings = encounters.filter(
    ({ rule, sentence }) => rule.startsWith("SIGNED_") && SIGNED_AT.test(sentences[sentence]?.marked ?? ""),
  );
  if (signings.length === 0) return [...encounters];
  return encounters.map((encounter) => {
    const signing = signings.find((each) => each !== encounter && each.sentence === encounter.sentence);
    if (!signing || encounter.kind === "VISIT") return encounter;
    return { ...encounter, participants: union(encounter.participants, signing.participants) };
  });
}

/** Return the encounters that are no signings within others; one of which nobody is known gets those who signed within it. */
export function withoutSigningsWithin(encounters: readonly Encounter[], reading: Reading): Encounter[] {
  const within = encounters.filter((each) => isSignedWithin(each, encounters, reading));
  return encounters
    .filter((each) => !within.includes(each))
    .map((each) => {
      if (each.participants.length > 0 || each.kind === "VISIT") return each;
      const signing = within.find((one) => isPlacedAt(one, each, reading));
      return signing ? { ...each, participants: signing.participants } : each;
    });
}

function isPlacedAt(
  signing: Encounter,
  { sentence, countries, isPlanned }: Encounter,
  { sentences }: Reading,
): boolean {
  const marked = sentences[sentence];
  const isNear = Math.abs(signing.sentence - sentence) <= REACH && isWithin(countries, signing.countries);
  return isNear && !isPlanned && marked !== undefined && placesSigning(marked);
}
