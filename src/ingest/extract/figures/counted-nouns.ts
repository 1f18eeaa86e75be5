/** Nouns whose plural has no "s". */
const IRREGULAR =
  "\\p{L}*people|persons|\\p{L}*men|\\p{L}*women|children|aircraft|personnel|staff|police|cattle|memoranda|memorandae|media|criteria|youth|crew|faculty|alumni|offspring|series";
/** Words that end in "s" and are no plural nouns. */
const NO_NOUN =
  "is|was|has|does|this|its|his|as|us|across|various|its|thus|less|plus|versus|always|perhaps|towards|afterwards|previous|serious|famous|religious|numerous|business|process|progress|access|success|address|congress|press";
/** Words that end the stretch in which the counted noun stands. */
const STOPS = "of|in|on|at|by|for|to|with|from|but|that|which|who|is|are|was|were|has|have|had|will|would|than|as|per";

/** A count's noun, with up to five words before it: "21 new joint projects", "100 Tajik specialists", "70 Fijians". */
export const COUNTED = new RegExp(
  `^(?:\\s‹C\\d+›(?=[.,;]|$|\\s(?:who|are|were|have|had|to|in|from|and)\\b)|(?:\\s(?!(?:${STOPS})\\b)(?:[\\p{L}’'&-]+|‹[COL]\\d+›(?:-[\\p{L}-]+)?)){0,5}?\\s(?!(?:${NO_NOUN})\\b)(?<noun>[\\p{L}-]{2,}s|${IRREGULAR})(?![\\p{L}’'])|\\s‹C\\d+›(?=\\s\\p{Ll}))`,
  "iu",
);

/** A count whose noun was said before: "only 27 have ratified". */
export const COUNTED_BEFORE = /^\s(?:ha(?:ve|d)|were|are|did|of\s(?:them|these|those|which|whom))\b/u;

/** The same of a number in words: "seven have ratified it", "eight of the 11 signatories". */
export const HAVE_ACTED =
  /^\s(?:ha(?:ve|d)\s(?:\p{Ll}+\s)?(?:signed|ratified|joined|acceded|approved|endorsed)\b|of\s(?:the|its|their)\s(?:‹N\d+›|\d+)\s)/u;

/** What nobody counts for a figure: what a page tells of itself. */
export const NEVER_COUNTED = /^(?:views|comments|shares|likes|reads|words|pages)$/iu;

/** What news counts by the way, without giving a figure: "the five sides", "six areas of cooperation". */
export const COUNTED_BY_THE_WAY: ReadonlySet<string> = new Set([
  "areas",
  "aspects",
  "blocks",
  "chapters",
  "dialogues",
  "directions",
  "domains",
  "fields",
  "formats",
  "fronts",
  "goals",
  "governments",
  "heads",
  "issues",
  "languages",
  "leaders",
  "meetings",
  "ministers",
  "ministries",
  "officials",
  "parties",
  "phases",
  "pillars",
  "points",
  "presidents",
  "principles",
  "priorities",
  "questions",
  "rounds",
  "sectors",
  "sessions",
  "sides",
  "stages",
  "steps",
  "systems",
  "talks",
  "themes",
  "topics",
  "tracks",
  "visits",
  "ways",
]);

/** What news counts even when there are only two of them. */
export const COUNTED_ALWAYS =
  /^(?:agreements?|accords|arrangements|pacts|treaties|conventions|protocols|memorand\p{L}+|MoUs|MOUs|contracts|deals|documents|instruments|projects|sites|loans|grants|declarations)$/iu;

/** What somebody counted did, which makes a figure even of "six parties". */
export const COUNTED_ACTED =
  /^[^.;]{0,40}\s(?:have|has|had)\s(?:\p{Ll}+\s)?(?:signed|ratified|joined|acceded|approved|endorsed)\b/u;
