import { fold } from "../../../../api/fold";
import type { FoundAgreementKind } from "../../extraction";
import { hasInitialsOf } from "../parties/initials";
import type { InstrumentPhrase } from "./instrument-phrase";
import { isRevision } from "./revisions";

/** Words that any instrument may have in its title. */
const COMMON = new Set(
  (
    "the a an of on for to in and between among with from by its their this that these both two new bilateral joint signed " +
    "valid historical key several various important multiple number following regarding concerning relating proposed draft more certain many first existing formal historic landmark respective “ ” " +
    "memorandum memoranda memorandums understanding mou moc mous mocs memorandae agreement agreements treaty treaties convention protocol protocols pact pacts accord accords deal " +
    "deals statement declaration communique charter compact roadmap plan framework contract contracts programme program intergovernmental document documents instrument instruments it"
  ).split(" "),
);

/** Kinds that the word "agreement" or "document" may stand for. */
const FAMILIES: readonly (readonly FoundAgreementKind[])[] = [
  ["AGREEMENT", "TREATY", "MEMORANDUM", "PROTOCOL", "CONTRACT", "PROGRAMME", "ROADMAP"],
  ["JOINT_STATEMENT", "DECLARATION"],
];

/** "between our countries": between whom everybody knows. */
const BETWEEN_BOTH =
  / (?:between|of|among) (?:our|the|both|their|these|those)(?: (?:two|three))? (?:countries|nations|states|peoples|governments|sides|parties)\b/gu;

/** Return the words of a title that tell its instrument from others. */
export function tellingWords(title: string): ReadonlySet<string> {
  const words = fold(
    title
      .replaceAll(/\bFTAs?\b/gu, "free trade agreement")
      .replaceAll(/\bdefense\b/giu, "defence")
      .replaceAll(BETWEEN_BOTH, ""),
  ).split(/[^\p{L}\p{N}+]+/u);
  return new Set(words.filter((word) => word !== "" && !COMMON.has(word)).map(singular));
}

/** Whether a phrase only points back to an instrument named before: "the agreement", "this MoU". */
export function isAnaphoric({ isDefinite, isPlural, title }: InstrumentPhrase): boolean {
  return isDefinite && !isPlural && tellingWords(title.replace(NUMBER_OF_SEVERAL, "")).size === 0;
}

/** "the second agreement", of several told of before. */
const NUMBER_OF_SEVERAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|other|final) /u;

/** Whether two phrases can name the same instrument: one has all telling words of the other, in the same parts of its name. */
export function isSameInstrument(a: InstrumentPhrase, b: InstrumentPhrase): boolean {
  if (!isSameFamily(a.kind, b.kind) || isFrameworkOf(a.title, b.title) !== isFrameworkOf(b.title, a.title))
    return false;
  if (hasInitialsOf(wordsApart(a), a, b) || hasInitialsOf(wordsApart(b), b, a)) return true;
  const [fewer, more] = wordsToCompare(a, b).sort((one, other) => one.size - other.size);
  if (!fewer || !more || fewer.size === 0 || !isPartOf(fewer, more) || isEarlierOne(a) !== isEarlierOne(b))
    return false;
  if (fewer.size === more.size) return true;
  return hasTopic(a) === hasTopic(b) && a.kind === b.kind && !(a.isNamed && b.isNamed && haveOtherModifiers(a, b));
}

/** What a state is called by beside its name. */
const OF_STATES = /\b(?:federal |royal )?governments?(?: of)?\b|\bcabinets? of ministers(?: of)?\b/giu;

/** The telling words of two titles, without the states where both name the same ones, by whatever names. */
function wordsToCompare(a: InstrumentPhrase, b: InstrumentPhrase): ReadonlySet<string>[] {
  const [one, other] = [statesOf(a), statesOf(b)];
  const areSame = a.head === b.head && one.size > 0 && other.size > 0 && (isPartOf(one, other) || isPartOf(other, one));
  const apart = areSame ? [a, b].map((phrase) => stemsOf(withoutStates(phrase))) : [];
  // A single word is hardly a name: "the Trade Agreement" of two states can be any of theirs.
  if (apart.length > 0 && apart.every(({ size }) => size > 1)) return apart;
  return [wordsApart(a), wordsApart(b)];
}

/** What was found of phrases, which are compared with one another many times. */
const APART = new WeakMap<InstrumentPhrase, ReadonlySet<string>>();

function wordsApart(phrase: InstrumentPhrase): ReadonlySet<string> {
  const known = APART.get(phrase);
  if (known) return known;
  const words = stemsOf(phrase.title);
  APART.set(phrase, words);
  return words;
}

/** "on exchanging information" is "on the exchange of information". */
function stemsOf(title: string): ReadonlySet<string> {
  return new Set([...tellingWords(title)].map((word) => (word.length > 6 ? word.replace(/(?:ing|e)$/u, "") : word)));
}

function statesOf({ mentions }: InstrumentPhrase): ReadonlySet<string> {
  return new Set(mentions.flatMap((mention) => (mention.kind === "country" ? [mention.code] : [])));
}

function withoutStates({ mentions, title, start }: InstrumentPhrase): string {
  return mentions
    .filter(({ kind }) => kind === "country")
    .reduceRight((left, mention) => left.slice(0, mention.start - start) + left.slice(mention.end - start), title)
    .replaceAll(OF_STATES, "");
}

/** "the previous peace deal" is not "the peace deal", nor a trilateral one a bilateral one. */
function isEarlierOne({ title }: InstrumentPhrase): boolean {
  return /\b(?:previous|earlier|former|prior|old|original|trilateral|quadrilateral|multilateral)\b/iu.test(title);
}

function isPartOf(fewer: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return [...fewer].every((word) => more.has(word));
}

/** "The Partnership Agreement" is not "the Enhanced Partnership Agreement"; a topic after the noun may be left out. */
function haveOtherModifiers(a: InstrumentPhrase, b: InstrumentPhrase): boolean {
  const [one, other] = [a, b].map((phrase) => {
    const title = withoutStates(phrase);
    return tellingWords(title.slice(0, title.toLowerCase().indexOf(phrase.head)));
  });
  return one !== undefined && other !== undefined && one.size > 0 && other.size > 0 && one.size !== other.size;
}

/** Whether the title says more than whose instrument it is: "the EU–Peru agreement" does not. */
export function hasTopic({ title, mentions, start }: InstrumentPhrase): boolean {
  const rest = mentions
    .filter(({ kind }) => kind === "country" || kind === "organization")
    .reduceRight((left, mention) => left.slice(0, mention.start - start) + left.slice(mention.end - start), title);
  return tellingWords(rest).size > 0;
}

/** Whether a word for one kind may stand for the other. */
export function isSameFamily(a: FoundAgreementKind, b: FoundAgreementKind): boolean {
  return (
    a === b ||
    FAMILIES.some((family) => family.includes(a) && family.includes(b) && (a === "AGREEMENT" || b === "AGREEMENT"))
  );
}

/** "A framework for an agreement on trade" is not the agreement on trade. */
function isFrameworkOf(title: string, other: string): boolean {
  return (
    (isRevision(title) || /\b(?:framework|roadmap|protocol|amendment|annex) (?:for|to|towards?)\b/iu.test(title)) &&
    !/\bframework for\b/iu.test(other)
  );
}

function singular(word: string): string {
  return word.length > 4 ? word.replace(/s$/u, "") : word;
}
