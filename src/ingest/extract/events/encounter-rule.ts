import { matchesOf } from "../matches";
import { ruleName } from "../extraction-rule";
import { extentOf, type MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import { areOfUnion, statesOfNoun } from "./clause/bodies-told";
import { dateOf, placeNamed, placeOf } from "./clause/circumstances";
import { comingDate, isOfOther } from "./clause/coming-date";
import type { Encounter, EncounterRule, Unnamed } from "./encounter";
import type { EncounterPattern, Groups } from "./encounter-pattern";
import { union } from "./encounter-order";
import { placeHere, stateJustNamed } from "./here";
import { isPlanned } from "./clause/modality";
import { isNoOccasion, nounNamed } from "./occasion-nouns";
import { NOBODY, sideOf, sidesApart, type Side } from "./clause/sides";
import { toldBy, type Told } from "./told";
import { stayOf } from "./visit-days";
import { withinWhat } from "./within";

/** Make a rule of a pattern. */
export function encounterRule(spec: EncounterPattern): EncounterRule {
  const { id, version, description, examples } = spec;
  return {
    id,
    version,
    description,
    examples,
    needs: [...(spec.cue ? [spec.cue] : []), spec.pattern],
    read: (sentence, reading) => {
      if (spec.cue?.test(sentence.marked) === false) return [];
      return matchesOf(sentence.marked, spec.pattern).flatMap((match) => encountersOf(spec, match, sentence, reading));
    },
  };
}

function encountersOf(
  spec: EncounterPattern,
  match: RegExpExecArray,
  sentence: MarkedSentence,
  reading: Reading,
): Encounter[] {
  const marked = (match.groups ?? {}) as Groups;
  const groups = marked.noun === undefined ? marked : { ...marked, noun: nounNamed(marked.noun, sentence) };
  const kind = !spec.isOfBody && isNoOccasion(marked.noun ?? "", groups.noun ?? "") ? null : spec.kind(groups);
  const told = kind === null ? null : toldBy(spec, match, groups, sentence);
  if (told === null || kind === null) return [];
  const who = sideOf(sentence, told.who, reading);
  if (spec.isReciprocal && !isSeveral(who, told.who) && !areOfUnion(who, told.who, reading)) return [];
  const frame = frameOf(spec, told, groups, sentence, reading);
  const here = groups.here
    ? (stateJustNamed(groups.here, who.people, sentence, match.index, reading) ??
      placeHere(groups.here, who.people, sentence.sentence.index, reading))
    : {};
  const common = { kind, ...frame, ...here };
  const ofNoun = statesOfNoun(sentence, marked.noun ?? "", reading);
  return whomOf(spec, groups, told, sentence, reading).map((whom) => ({
    ...common,
    ...joined(who, { ...whom, countries: union(whom.countries, ofNoun) }, spec.visitor),
    unnamed: [
      ...who.unnamed.filter(({ kind }) => kind !== "SIDES" || !isOfMany(spec, groups.noun ?? "")),
      ...whom.unnamed.filter((each) => each.kind !== "SIDES"),
      ...leftOut(spec, told, who, groups.noun ?? ""),
    ],
  }));
}

/** "The ministers attended the General Assembly": not those of the two sides alone. */
function isOfMany(spec: EncounterPattern, noun: string): boolean {
  return spec.isForMany?.(noun) ?? false;
}

/** Those who took part though the words say nothing of them. */
function leftOut(spec: EncounterPattern, told: Told, who: Side, noun: string): Unnamed[] {
  if (spec.isUnsaid && told.who === "") return [{ kind: "UNSAID", countries: [] }];
  const isNobody = who.people.length === 0 && who.unnamed.length === 0;
  const isOfSides =
    spec.isOfSides && (spec.areSides?.(noun) ?? true) && isNobody && who.countries.length < (told.who === "" ? 2 : 1);
  return isOfSides ? [{ kind: "SIDES", countries: [] }] : [];
}

function frameOf(spec: EncounterPattern, told: Told, groups: Groups, sentence: MarkedSentence, reading: Reading) {
  const to = groups.to ?? groups.near;
  const stated = dateOf(sentence, told);
  const date = spec.visitor && spec.kind(groups) === "VISIT" ? stayOf(stated, sentence, told) : stated;
  const isToCome = spec.isToCome === true || isPlanned(told.mode);
  const words = sentence.marked.slice(told.at, told.end);
  const own =
    !isToCome && isOfOther(date, sentence.marked.slice(told.from, told.end), reading.text.published) ? null : date;
  return {
    sentence: sentence.sentence.index,
    quote: extentOf(sentence, told.from, told.to),
    core: extentOf(sentence, told.at, told.end),
    date: isToCome ? comingDate(own, reading.text.published) : own,
    ...(to
      ? placeNamed(sentence, to)
      : spec.visitor && groups.who
        ? { place: null, placeCountries: [] }
        : placeOf(sentence, told)),
    visitLevel: levelOf(groups.level ?? ""),
    isOnlyStart: spec.visitor !== undefined && own === stated && isDay(own) && TRAVELLING.test(words),
    isDeparture: spec.visitor !== undefined && LEAVING.test(words),
    isPlanned: isToCome,
    within: withinWhat(sentence.marked, told),
    noun: groups.noun?.trim() || null,
    rule: ruleName(spec),
  };
}

/** "will travel this month" is no day of arrival. */
function isDay(date: Encounter["date"]): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date?.edtf ?? "0000-00-00");
}

/** Verbs of which the day is not that of the whole visit. */
const TRAVELLING = /^(?:arriv|left|leav|depart|flew|fl[iy]|land|touch|travel|head|continu)/u;

const LEAVING = /^(?:left|leav|depart|head)/u;

/** How far after those who were met words may stand that say they were one by one. */
const AFTER = 16;

function whomOf(
  spec: EncounterPattern,
  groups: Groups,
  { whom, at, to }: Told,
  sentence: MarkedSentence,
  reading: Reading,
): Side[] {
  if (whom === "") return [NOBODY];
  if (!spec.isEachApart?.(groups)) return [sideOf(sentence, whom, reading)];
  const isInTurn = /\b(?:respectively|separately|in turn|one by one)\b/u.test(sentence.marked.slice(at, to + AFTER));
  return sidesApart(sentence, whom, reading, isInTurn || (spec.isOneByOne?.(groups) ?? false));
}

function isSeveral({ people, countries, unnamed }: Side, words: string): boolean {
  const isPlural = unnamed.some(({ kind }) => kind === "SIDES");
  return people.length > 1 || countries.length > 1 || isPlural || /‹[PC]\d+›[^‹]{0,30}\band\b/u.test(words);
}

function joined(who: Side, whom: Side, visitor: "who" | "whom" | undefined) {
  return {
    participants: union(who.people, whom.people),
    countries: union(who.countries, whom.countries),
    organizations: union(who.organizations, whom.organizations),
    visitors: visitor === undefined ? [] : visitor === "who" ? who.people : whom.people,
    hosts: visitor === undefined ? [] : visitor === "who" ? whom.people : who.people,
  };
}

function levelOf(words: string): Encounter["visitLevel"] {
  const [level] = /\b(?:state|official|working|private)\b/iu.exec(words) ?? [];
  return level === undefined ? null : (level.toUpperCase() as Encounter["visitLevel"]);
}
