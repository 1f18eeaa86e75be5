import { matchesOf } from "../../matches";
import { dateline, FIRST_LINES } from "./dateline";
import { formula, headlineSubject, ownDelegation } from "./home-headline";
import { agencyState } from "./agency-state";
import { only } from "./only";
import { countStates } from "./principal-states";
import type { StateMarkedSentence } from "./state-marks";

const REPORTS =
  /(?:press service of (?:the )?|according to (?:the )?|cites (?:the )?|reported by (?:the )?)‹[cdo]:(?<before>[A-Z]{2})›|‹o:(?<after>[A-Z]{2})›(?:\sof\s(?:the\s)?‹c:[A-Z]{2}›)?[^.;‹]{0,25}\b(?:reports?|reported|announced|informed|informs)\b/u;
const REPORTS_OF =
  /\bMinistry of [^.;‹]{3,60} of (?:the )?‹c:(?<country>[A-Z]{2})› (?:reports?|reported|announced|informed|informs)\b/u;
/** "Seoul's foreign ministry said", in news that names that state in its headline. */
const MINISTRY_SAYS =
  /‹[cl]:(?<country>[A-Z]{2})›['’]s?\s(?:foreign|defen[cs]e|trade|finance)\sministry\s(?:said|says|announced|reported)\b/u;
/** "said a Kenyan foreign ministry announcement". */
const SAID_BY =
  /\b(?:said|reads?|states?|according\sto)\s(?:an?|the)\s‹[cd]:(?<country>[A-Z]{2})›(?:['’]s?)?\s(?:\p{Ll}+\s){0,2}(?:ministry|presidency|government|embassy)\s(?:announcement|statement|press\srelease|communiqu[eé]|readout)\b/u;
const ANNOUNCES =
  /\bGovernment of (?:the )?(?:[\p{L} ]{0,40} )?‹[co]:(?<country>[A-Z]{2})› (?:is pleased to|wishes to|announces|welcomes)/u;

/**
 * Return the state of which an article speaks as its own, whose officials it names without their state: that of the
 * ministry that reports, of the others whom it names so, of the dateline or address, of the news agency
 * that issues it, the one as which it speaks, the one that the headline says does something with another, or the one it names far more often than any other, unless that is seen from
 * `abroad`; null when it does not show.
 */
export function homeState(
  sentences: readonly StateMarkedSentence[],
  stateOf: (person: number) => string | null,
  ofOthers: string | null,
  abroad: ReadonlySet<string>,
): string | null {
  return (
    formula(sentences) ??
    issuer(sentences) ??
    masthead(sentences) ??
    ownDelegation(sentences) ??
    dateline(sentences) ??
    ofOthers ??
    address(sentences) ??
    agencyState(sentences) ??
    voice(sentences) ??
    stance(sentences) ??
    subject(sentences, abroad) ??
    prominent(sentences, stateOf, abroad) ??
    ownBody(sentences)
  );
}

function issuer(sentences: readonly StateMarkedSentence[]): string | null {
  const states = sentences.flatMap(({ marked }) =>
    [REPORTS, REPORTS_OF, SAID_BY, ANNOUNCES].flatMap((pattern) =>
      Object.values<string | undefined>(pattern.exec(marked)?.groups ?? {}).flatMap((code) => code ?? []),
    ),
  );
  const title = sentences[0]?.marked ?? "";
  const said = sentences.slice(0, LEAD).flatMap(({ marked }) => MINISTRY_SAYS.exec(marked)?.groups?.["country"] ?? []);
  return only([...states, ...said.filter((country) => title.includes(`:${country}›`))]);
}

/** "Ministry of Foreign Affairs, Kathmandu": the line with the address of who issues the text. */
const ADDRESS =
  /^(?:[\p{Lu}][^.;:‹]{2,50},\s)?‹l:(?<country>[A-Z]{2})›(?:,?\s(?:‹c:[A-Z]{2}›|\d{1,2}\s\p{Lu}\p{L}+,?\s\d{4}|\p{Lu}\p{L}+\s\d{1,2},?\s\d{4}))?\.?$/u;
const LAST_LINES = 3;

/** "Ministry of Trade of Kenya", "Embassy of Peru": a first line that is nothing but the name of who issues the text. */
const MASTHEAD =
  /^(?:The\s)?(?:(?:Ministry|Government|Embassy|Office|Department|Presidency|Permanent\sMission)\s[^.;:‹]{0,60}(?:of|for)\s(?:the\s)?‹c:(?<country>[A-Z]{2})›|‹[on]:(?<body>[A-Z]{2})›(?:\sof\s(?:the\s)?‹c:[A-Z]{2}›)?)$/u;

function masthead(sentences: readonly StateMarkedSentence[]): string | null {
  return only(
    sentences.slice(0, FIRST_LINES).flatMap(({ marked }) => {
      const groups = MASTHEAD.exec(marked)?.groups;
      return groups?.["country"] ?? groups?.["body"] ?? [];
    }),
  );
}

function address(sentences: readonly StateMarkedSentence[]): string | null {
  const lines = [...sentences.slice(1, FIRST_LINES), ...sentences.slice(-LAST_LINES)];
  return only(lines.flatMap(({ marked }) => ADDRESS.exec(marked)?.groups?.["country"] ?? []));
}

const OWN_VIEW =
  /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b[^.;]{0,80}?(?:‹[cd]:(?<country>[A-Z]{2})›['’]s?\s(?:\p{L}+\s){0,2}(?:views?|support|commitment|appreciation|concerns?|interests?|position|readiness|gratitude|condolences|thanks)\b|\bfirst\s(?:visit\s)?by\san?\s(?:‹[dc]:(?<own>[A-Z]{2})›))/gu;

/** The state as which the text speaks in the first person: "I expressed Kenya's support", "my visit, the first by a Kenyan minister". */
function voice(sentences: readonly StateMarkedSentence[]): string | null {
  return only(
    sentences.flatMap(({ marked }) =>
      /[“"]/u.test(marked)
        ? []
        : matchesOf(marked, OWN_VIEW).flatMap(({ groups }) => groups?.["country"] ?? groups?.["own"] ?? []),
    ),
  );
}

/** The state whose own bodies the article names without saying whose they are, other than as a place. */
function ownBody(sentences: readonly StateMarkedSentence[]): string | null {
  return only(
    sentences.flatMap(({ marked }) =>
      matchesOf(marked, /(?<!\b(?:at|in|to|from|outside)\s(?:the\s)?)‹n:([A-Z]{2})›/gu).flatMap(
        ([, code]) => code ?? [],
      ),
    ),
  );
}

const STANCE =
  /‹[cn]:(?<country>[A-Z]{2})›(?:,[^.,;‹]{0,60},)?\s(?:also\s|strongly\s|firmly\s)?(?:[Ww]elcomes|[Cc]ongratulates|[Cc]ondemns|commends|urges|reaffirms|reiterates|remains\s(?:committed|deeply|fully|ready)|stands\s(?:with|by|ready)|is\s(?:committed|grateful|deeply|pleased\sto|proud\sto)|looks\sforward|will\s(?:continue|suspend|work)|expresses|extends|thanks|calls\s(?:on|for))\b/gu;

/** The one state whose attitude the article states in the present, as a ministry does. */
function stance(sentences: readonly StateMarkedSentence[]): string | null {
  return only(
    sentences.flatMap(({ marked }) => matchesOf(marked, STANCE).flatMap(({ groups }) => groups?.["country"] ?? [])),
  );
}

/** How many sentences tell of the state at home, if the article is about it. */
const LEAD = 5;

function subject(sentences: readonly StateMarkedSentence[], abroad: ReadonlySet<string>): string | null {
  const country = headlineSubject(sentences);
  return country !== null && !abroad.has(country) ? country : null;
}

function prominent(
  sentences: readonly StateMarkedSentence[],
  stateOf: (person: number) => string | null,
  abroad: ReadonlySet<string>,
): string | null {
  const [first, second] = countStates(sentences, stateOf);
  const isInLead = sentences.slice(0, LEAD).some(({ marked }) => first && marked.includes(`:${first.country}›`));
  return first && isInLead && !abroad.has(first.country) && first.count >= 3 && first.count >= 2 * (second?.count ?? 0)
    ? first.country
    : null;
}
