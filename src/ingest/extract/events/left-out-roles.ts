import { matchesOf } from "../matches";
import { subjectBefore } from "./clause/clause-subject";
import type { Encounter } from "./encounter";
import { isUnreal } from "./clause/modality";

type Kind = Encounter["kind"];

/** What somebody is told to have done at an encounter. */
export interface LeftOutRole {
  /** The kinds of encounter at which it is done, the likeliest first. */
  readonly homes: readonly (readonly Kind[])[];
  /** Whether those who did it can be of states that nothing else puts there. */
  readonly isOfAnyState: boolean;
  /** Return the parts of a marked sentence that name those who did it. */
  readonly partsOf: (marked: string) => string[];
}

/** What does not stand within a list of people: verbs, relative clauses. */
const NO_LIST =
  "(?!\\b(?:who|which|that|while|when|where|said|says|was|were|is|are|has|have|had|will|would|after|before|during|following|signed|met|attended|told|to (?!the\\b|‹))\\b)";
const GAP = `(?:${NO_LIST}[^.‹]|‹[CON]\\d+›){0,140}?`;
/** Somebody who is named for himself: not "the office of ‹P0›". */
const PERSON = "(?<!\\b(?:of|to|for|under|than) (?:the |his |her )?)‹P\\d+›(?!['’])";
/** People in a row, with what stands between their names. */
const LIST = `(?<whom>${GAP}${PERSON}(?:${GAP}${PERSON}){0,19})`;

const byGroup = (pattern: string) => {
  const compiled = new RegExp(pattern, "gu");
  return (marked: string) => matchesOf(marked, compiled).map((match) => match.groups?.["whom"] ?? "");
};

const bySubject = (verb: RegExp) => (marked: string) =>
  matchesOf(marked, verb).flatMap(({ index }) => {
    const subject = subjectBefore(marked, index);
    return subject === null || isUnreal(subject.between) ? [] : [subject.words];
  });

const SIGNINGS: readonly (readonly Kind[])[] = [["CEREMONY"], ["SESSION", "DIALOGUE_ROUND", "SUMMIT"]];
const MEETINGS: readonly Kind[] = ["CEREMONY", "SESSION", "DIALOGUE_ROUND", "SUMMIT", "MEETING"];

const SIGNED = "signed|initiall?ed|inked|penned|exchanged|formali[sz]ed|sealed";
const BY = "by|between";
const ATTENDED =
  "attended|witnessed|joined|co-chaired|chaired|officiated|overseen|assisted|represented|graced|convened|presided over|moderated|hosted|co-hosted";

/** Words of a caption. */
const CAPTION =
  /^(?:L-R|Photo|Picture|Caption|From left|PHOTO|Seated|Standing)\b|\((?:front|left|right|cent(?:re|er)|second|third|L|R|C)\b|\bshak(?:es?|ing) hands|\bhands over\b/u;
/** Words by which a speech is one held where the others were. */
const THERE =
  /\b(?:[Ii]n (?:‹P\d+›|his|her|their) (?:own |brief |opening |closing |keynote |welcome |welcoming |introductory |separate )*(?:speech|remarks|address|response|reply|intervention|presentation)|(?:[Ff]or|[Oo]n) (?:‹P\d+›|his|her) (?:own )?part|[Oo]n the ‹C\d+› side|(?:[Aa]ddressing|told) the (?:ceremony|meeting|event|session|forum|conference|gathering|guests)|told (?:lawmakers|senators|MPs|deputies)|(?:[Aa]t|[Dd]uring) the (?:ceremony|meeting|event|session|signing|talks))\b/u;
const SPOKE =
  /\b(?:said|told|spoke|noted|stressed|emphasi[sz]ed|highlighted|thanked|welcomed|expressed|affirmed|stated|explained|described|reiterated|underlined|underscored|praised|commended|hailed|confirmed|assured|congratulated|called)\b/gu;

/** What people can be told to have done at an encounter, the plainest first. */
export const LEFT_OUT_ROLES: readonly LeftOutRole[] = [
  {
    // It was attended, chaired, witnessed by them.
    homes: [MEETINGS],
    isOfAnyState: true,
    partsOf: byGroup(`\\b(?:${ATTENDED}) (?:[\\p{L}-]+ |‹[DLCO]\\d+› ){0,4}?by\\b${LIST}`),
  },
  {
    // They accompanied somebody, or led a delegation.
    homes: [["VISIT"], MEETINGS],
    isOfAnyState: false,
    partsOf: byGroup(
      `(?:\\b(?:accompanied|flanked) (?:[\\p{L}-]+ |‹[DLCO]\\d+› ){0,4}?by|\\b(?:delegation|team|entourage|contingent|mission)\\b[^.;‹]{0,60}(?:‹[CODLN]\\d+›[^.;‹]{0,30}){0,3}\\b(?:led|headed) by)\\b${LIST}`,
    ),
  },
  {
    // Those present were, the delegation included them.
    homes: [MEETINGS, ["VISIT"]],
    isOfAnyState: true,
    partsOf: byGroup(
      `\\b(?:[Pp]articipants|[Aa]ttendees|guests|dignitaries|speakers|delegates|delegation|entourage|audience|panel(?:l?ists)?|[Pp]resent|[Aa]ttending|[Pp]articipating|[Ll]ooking on|attendance)\\b[^.;‹]{0,80}\\b(?:includ(?:ed|es|ing)|compris(?:ed|es|ing)|w(?:as|ere)|is|are|consist(?:ed|s|ing))\\b${LIST}`,
    ),
  },
  {
    // Something was done together with them, or in their presence.
    homes: [MEETINGS, ["VISIT"]],
    isOfAnyState: true,
    partsOf: byGroup(
      `\\b(?:together with|along with|alongside|in the presence of|in the company of|guests? of)\\b${LIST}`,
    ),
  },
  {
    // They attended, hosted, witnessed it.
    homes: [MEETINGS, ["VISIT"]],
    isOfAnyState: true,
    partsOf: bySubject(
      /\b(?:(?:attended|witnessed|joined|presided over|chaired|co-chaired|hosted|co-hosted)\b(?! by\b)|(?:was|were) (?:also )?(?:present|there|in attendance)\b|present\b(?= (?:at|during)\b)|took part|participated|officiated|oversaw|looked on|among the (?:attendees|participants|guests|speakers|dignitaries|those present))/gu,
    ),
  },
  {
    // They signed.
    homes: SIGNINGS,
    isOfAnyState: false,
    partsOf: bySubject(new RegExp(`\\b(?:(?:${SIGNED})\\b|put (?:their|‹P\\d+›) (?:names|signatures?))`, "gu")),
  },
  {
    // It was signed by, or between, them.
    homes: SIGNINGS,
    isOfAnyState: false,
    partsOf: byGroup(`\\b(?:${SIGNED})\\b[^.;‹]{0,120}?(?:‹[CODLN]\\d+›[^.;‹]{0,40}?){0,4}\\b(?:${BY})\\b${LIST}`),
  },
  {
    // A caption shows them.
    homes: [MEETINGS],
    isOfAnyState: false,
    partsOf: (marked) => (CAPTION.test(marked) ? [marked] : []),
  },
  {
    // They spoke there.
    homes: [MEETINGS],
    isOfAnyState: true,
    partsOf: (marked) => (THERE.test(marked) ? bySubject(SPOKE)(marked) : []),
  },
];

/** What every sentence holds that tells of such an act. */
export const ROLE_CUE =
  /attend|witness|join|chair|head|led |officiat|overs[aee]|accompan|flank|assist|represent|grac|conven|opened|presid|moderat|host|participa|guest|dignitar|speaker|delegat|entourage|audience|panel|[Pp]resent|[Ll]ook|together with|along with|alongside|company of|there|took part|sign|initial|inked|penned|exchanged|formali|sealed|put |L-R|hoto|icture|aption|From left|eated|tanding|\(|hands|speech|remarks|address|response|reply|intervention| part\b|side|told|ceremony|meeting|event|session|talks/u;
