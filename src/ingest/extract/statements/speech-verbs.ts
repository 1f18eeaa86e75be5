import { IRREGULAR_SPEECH, SPEECH_VERBS } from "./speech-lexicon";

/** Verbs that double their last letter, some of them only in Britain. */
const DOUBLING: ReadonlySet<string> = new Set(["slam", "regret", "signal", "counsel"]);

const PARTICIPLE = [
  ...SPEECH_VERBS.map(participleOf),
  ...Object.values(IRREGULAR_SPEECH).map(([, , participle]) => participle),
]
  .map(spaced)
  .join("|");

/** Phrases of a verb and a noun that say something: "extended an invitation", "delivered opening remarks". */
const PHRASES = [
  String.raw`(?:extended|extends|renewed|renews)\s(?:an?\s|(?:his|her|‹P\d+›)\s|[\p{L}]+\s){0,3}(?:invitation|greetings|gratitude|congratulations|condolences|thanks|appreciation|wishes|sympathies)`,
  String.raw`(?:delivered|delivers|made|gave)\s(?:an?\s|(?:his|her)\s|[\p{L}]+\s){0,2}(?:remarks|speech|statement|address)(?=\s(?:${PARTICIPLE})\b)`,
  String.raw`(?:raised|raises)(?=\s(?:[\p{L}’']+\s){0,3}(?:concerns?|issues?|matters?|questions?|importance|cases?|need|topics?|possibility))`,
  String.raw`(?:offered)\s(?:[\p{L}]+\s){0,2}(?:condolences|congratulations|thanks)`,
  String.raw`(?:was|is)\squoted\s(?:by\s(?:[\p{L}’']+\s|‹O\d+›\s){1,6})?as\ssaying`,
  // "called the deal a milestone".
  String.raw`(?:called|termed)(?=\s(?:it|(?:the|this|that)\s[^.;‹]{1,40}?)\s(?:an?|“)\s?\p{Ll})`,
  // "called the plan ‹Q›": what is called something in quotation marks.
  String.raw`(?:called|calls|dubbed|branded|termed)(?=\s[^.;‹]{0,60}(?:‹[COLN]\d+›[^.;‹]{0,30}){0,2}‹Q)`,
];

/** A finite verb of speech. */
export const SAYS = `(?:${[...SPEECH_VERBS.flatMap((verb) => [pastOf(verb), presentOf(verb)]), ...Object.values(IRREGULAR_SPEECH).flatMap(([past, present]) => [past, present])].map(spaced).join("|")}|${PHRASES.join("|")})(?![\\p{L}-])`;

/** A verb of speech in the past, which no noun looks like as "notes" and "claims" do. */
export const SAID = `(?:${[...SPEECH_VERBS.map(pastOf), ...Object.values(IRREGULAR_SPEECH).map(([past]) => past)].map(spaced).join("|")}|${PHRASES.join("|")})(?![\\p{L}-])`;

/** A participle of speech: "with the minister stressing …". */
export const SAYING = `(?:${PARTICIPLE})(?![\\p{L}-])`;

/** The few verbs that follow what is said: "…, he added". */
export const SAYS_AFTERWARDS =
  "(?:said|says|added|adds|noted|notes|stressed|stresses|announced|announces|explained|explains|stated|states|remarked|emphasi[sz]ed|underlined|underscored|pointed\\sout|concluded|concludes|continued|told|recalled|observed|warned|argued|insisted|claimed|declared|tweeted|posted(?=\\son\\s)|wrote|quipped|regretted|commented|replied|expressed|reiterated|affirmed|confirmed|considers|believes|thinks|shared|exclaimed|reflected|responded|recounted|lamented|cautioned|clarified|joked|asked|agreed|answered|promised|assured|highlighted|reaffirmed|(?:was|is)\\squoted\\s(?:by\\s(?:[\\p{L}’']+\\s|‹O\\d+›\\s){1,6})?as\\ssaying)(?![\\p{L}-])";

function pastOf(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1) ?? ""}?ed`;
  if (verb.endsWith("fy")) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

function presentOf(verb: string): string {
  if (verb.endsWith("fy")) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function participleOf(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1) ?? ""}?ing`;
  return verb.endsWith("e") ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function spaced(words: string): string {
  return words.replaceAll(" ", String.raw`\s`);
}
