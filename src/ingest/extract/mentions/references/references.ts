import type { PersonMention } from "../../mention";
import { resolveCounterpart } from "./counterpart-reference";
import { delegationsIn, resolveDelegation } from "./delegations";
import { Focus } from "./focus";
import { Holders } from "./holders";
import { KnownNames } from "../names/known-names";
import { extentOfTokens, type TokenSentence } from "../people/naming";
import { isPersonalPronoun, possessiveGender, resolvePronoun } from "./pronouns";
import { resolveNational } from "./national-reference";
import type { Reference } from "./reference";
import type { Known, ReferenceContext } from "./reference-context";
import { resolveTitle } from "./title-resolution";
import type { Token } from "../tokens";

/** Find every mention of people: where they are named with a post, and every word that stands for them. */
export function findPersonMentions(sentences: readonly TokenSentence[], known: Known): PersonMention[] {
  const focus = new Focus();
  const names = new KnownNames(known.people, sentences[0]?.body ?? "");
  const namings = new Map(
    known.clusters.flatMap(({ namings }, person) =>
      namings.map((naming) => [naming.start, { naming, person }] as const),
    ),
  );
  const genders = known.clusters.map(({ namings }) => namings.find(({ gender }) => gender)?.gender ?? null);
  const reading: ReferenceContext = {
    known,
    holders: new Holders(known.people),
    focus,
    names,
    namings,
    genders,
    sentences,
    delegations: [],
  };
  return sentences.flatMap((sentence) => readSentence(sentence, reading));
}

function readSentence(sentence: TokenSentence, reading: ReferenceContext): PersonMention[] {
  const { tokens } = sentence;
  const quoted = quotedTokens(tokens);
  const mentions: PersonMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = namedAt(sentence, at, reading) ?? referredAt(sentence, at, reading, quoted.has(at));
    if (!mention) {
      at++;
      continue;
    }
    mentions.push(mention);
    reading.focus.add(sentence.index, mention);
    while (at < tokens.length && (tokens[at]?.start ?? 0) < mention.end) at++;
  }
  reading.delegations.push(...delegationsIn(sentence, mentions));
  return mentions;
}

/** The tokens in quotation marks: their pronouns are the speaker's, not the article's. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let isOpen = false;
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== "SIGN") {
      if (isOpen) quoted.add(at);
    } else if (text === "“" || text === "«") isOpen = true;
    else if (text === "”" || text === "»") isOpen = false;
    else if (text === '"') isOpen = !isOpen;
    else if (isOpen) quoted.add(at);
  });
  return quoted;
}

function namedAt({ tokens }: TokenSentence, at: number, { namings }: ReferenceContext): PersonMention | null {
  const named = namings.get(tokens[at]?.start ?? -1);
  if (!named) return null;
  const { naming, person } = named;
  return {
    kind: "person",
    start: naming.start,
    end: naming.end,
    people: [person],
    form: naming.name.start < naming.start ? "PRONOUN" : "NAMED",
    antecedents: naming.antecedents,
    office: null,
  };
}

function referredAt(
  sentence: TokenSentence,
  at: number,
  reading: ReferenceContext,
  isQuoted: boolean,
): PersonMention | null {
  const reference = describedAt(sentence, at, reading) ?? (isQuoted ? null : pronounAt(sentence, at, reading));
  if (!reference) return null;
  const { people, form, office } = reference;
  const antecedents = reading.focus.antecedentsOf(people);
  return { kind: "person", ...extentOfTokens(sentence.tokens, at, reference.next), people, form, antecedents, office };
}

function describedAt(sentence: TokenSentence, at: number, reading: ReferenceContext): Reference | null {
  const { tokens } = sentence;
  const kind = tokens[at]?.kind ?? "SIGN";
  if (kind === "SIGN" || kind === "NUMBER") return null;
  const titled = sentence.isTitleAhead[at]
    ? (resolveCounterpart(tokens, at, reading) ?? resolveTitle(sentence, at, reading))
    : null;
  const described = titled?.people.length ? titled : (resolveNational(sentence, at, reading) ?? titled);
  return (
    described ?? resolveDelegation(tokens, at, reading.delegations) ?? reading.names.read(tokens, at, reading.focus)
  );
}

function pronounAt(sentence: TokenSentence, at: number, reading: ReferenceContext): Reference | null {
  const { index, tokens } = sentence;
  const token = tokens[at];
  if (token?.kind !== "WORD" || !isPersonalPronoun(token.word) || token.text === "HE") return null;
  const people =
    ownerBefore(token, sentence, reading) ??
    personAhead(sentence, at, reading) ??
    resolvePronoun(token, index, reading);
  return people.length > 0 ? { next: at + 1, people, form: "PRONOUN", office: null } : null;
}

/** "‹P0› expressed her thanks": whoever speaks is meant, and from now on known to be a woman. */
function ownerBefore(
  token: Token,
  { index, body }: TokenSentence,
  reading: ReferenceContext,
): readonly number[] | null {
  const gender = possessiveGender(token.word);
  const subject = reading.focus.of(index).at(-1);
  const [person, ...others] = subject?.people ?? [];
  if (!gender || !subject || person === undefined || others.length > 0) return null;
  if (!EXPRESSES.test(body.slice(subject.end, token.start))) return null;
  if ((reading.genders[person] ?? gender) !== gender) return null;
  reading.genders[person] = gender;
  return [person];
}

/** What somebody can only do with something of their own. */
const EXPRESSES =
  /^\s(?:(?:also|then|further|again|has|had)\s){0,2}(?:expressed|expresses|voiced|voices|reiterated|reiterates|reaffirmed|reaffirms|renewed|renews)\s$/u;

/** How many words an opening such as "As part of his visit, …" can have. */
const OPENING = 12;

/** "During his visit he will meet …, …": the sentence has its subject already. */
const IS_CLAUSE = /^(?:he|she|they|it|will|would|is|are)$/u;

/** "Later, he was received by …": no subject follows one, but for "As he arrived, …". */
function isSubject(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:he|she|they)$/u.test(tokens[at]?.word ?? "")) return false;
  const isClause = /^(?:as|when|while|after|before|since|although|if|once|until)$/u.test(tokens[0]?.word ?? "");
  return !isClause || tokens.slice(0, at).some(({ word }) => word === ",");
}

/** The subject that follows an opening with a pronoun: "In her remarks, Minister Obi …". */
function personAhead(sentence: TokenSentence, at: number, reading: ReferenceContext): readonly number[] | null {
  const { tokens, index } = sentence;
  if (at === 0 || at > OPENING || reading.focus.of(index).length > 0 || isSubject(tokens, at)) return null;
  const comma = tokens.slice(at, at + OPENING).findIndex(({ word }) => word === ",");
  const isPhrase = !tokens.slice(at + 1, at + comma).some(({ word }) => IS_CLAUSE.test(word));
  if (comma < 0 || !isPhrase) return null;
  const subject = at + comma + 1;
  const people = namedAt(sentence, subject, reading)?.people ?? describedAt(sentence, subject, reading)?.people ?? [];
  return people.length === 1 ? people : null;
}
