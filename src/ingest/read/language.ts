/** Words that hold English sentences together and that other languages do not spell alike, as they do "in", "was" or "for". */
const SMALL_WORDS = new Set(
  "the of and to that with by from its his their which were been would this these between during they also said have who after she".split(
    " ",
  ),
);

/** Measured: of the words of English news that begin with a small letter a third and more are such, of other languages at most 5%. */
const ENGLISH_SHARE = 0.08;

/** With these, that other languages spell alike, it is two fifths of English, and of others less than a sixth. */
const SHARED_WORDS = new Set("in on at for is was are as has a an be not".split(" "));
const ENGLISH_SHARE_WITH_SHARED = 0.22;

/** Fewer words than this may be a list or a name. */
const FEWEST_WORDS = 10;

/** The beginning tells the language; the rest of a long text would only cost time. */
const SAMPLE = 20_000;

const SCRIPTS = {
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Chinese: /\p{Script=Han}/gu,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Korean: /\p{Script=Hangul}/gu,
  Greek: /\p{Script=Greek}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
  Georgian: /\p{Script=Georgian}/gu,
  Armenian: /\p{Script=Armenian}/gu,
} as const;

/** How far a text is English, and which other letters it is written in. */
export interface LanguageFinding {
  readonly isEnglish: boolean;
  readonly isTooShort: boolean;
  /** Share of the words in Latin letters that hold English sentences together. */
  readonly smallWordShare: number;
  /** The script that most of its letters are of, and their share. */
  readonly script: string;
  readonly scriptShare: number;
}

/** Judge by its small words whether a text is English; other scripts do not matter as long as there is English enough. */
export function judgeLanguage(body: string): LanguageFinding {
  const sample = body.slice(0, SAMPLE);
  const words = wordsOf(sample);
  const shareOf = (some: ReadonlySet<string>): number =>
    words.filter((word) => some.has(word)).length / Math.max(words.length, 1);
  const share = shareOf(SMALL_WORDS);
  const isOfEnglish = share >= ENGLISH_SHARE || share + shareOf(SHARED_WORDS) >= ENGLISH_SHARE_WITH_SHARED;
  const isTooShort = words.length < FEWEST_WORDS;
  return {
    isEnglish: !isTooShort && isOfEnglish,
    isTooShort,
    smallWordShare: share,
    ...mainScript(sample),
  };
}

/** The words that tell the language: those that are no names, unless all is in capitals. */
function wordsOf(sample: string): readonly string[] {
  const words = sample.match(/\p{Script=Latin}+/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}/u.test(word));
  return 4 * plain.length > words.length ? plain : words.map((word) => word.toLowerCase());
}

/** A letter that is not Latin, or a Latin sign that is no letter. */
const IS_OTHER = /(?=\P{ASCII})(?:(?=\p{L})\P{Script=Latin}|(?=\P{L})\p{Script=Latin})/u;

function mainScript(sample: string): { script: string; scriptShare: number } {
  // Most articles are written in Latin letters alone, and are not searched for eleven others.
  if (!IS_OTHER.test(sample)) return { script: "Latin", scriptShare: /\p{L}/u.test(sample) ? 1 : 0 };
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const others = Object.entries(SCRIPTS).map(([script, letter]) => ({
    script,
    count: sample.match(letter)?.length ?? 0,
  }));
  const most = others.reduce((a, b) => (b.count > a.count ? b : a), { script: "Latin", count: latin });
  return { script: most.script, scriptShare: most.count / Math.max(letters, 1) };
}
