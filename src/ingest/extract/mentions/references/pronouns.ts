import type { PersonMention } from "../../mention";
import { peopleIn, type Focus } from "./focus";
import { subjectOverObject } from "./object-pronoun";
import type { Gender } from "../names/person-name";
import type { ReferenceContext } from "./reference-context";
import { isAnswered, isOfUnknownSpeaker, speaks, subjectAmong } from "./subjecthood";
import type { Token } from "../tokens";

const GENDERS: Readonly<Record<string, Gender>> = {
  he: "M",
  him: "M",
  his: "M",
  himself: "M",
  she: "F",
  her: "F",
  hers: "F",
  herself: "F",
};

/** How many sentences back a pronoun can reach. */
const REACH = 2;

const PRONOUNS = new Set([...Object.keys(GENDERS), "they"]);

/** Whether a word is a pronoun that stands for people. */
export function isPersonalPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}

/** Return of whom "his" or "her" speaks; null of any other word. */
export function possessiveGender(word: string): Gender | null {
  return word === "his" || word === "her" ? (GENDERS[word] ?? null) : null;
}

/** Return whom a pronoun in a sentence stands for; nobody when the text does not decide it. */
export function resolvePronoun(
  token: Token,
  sentence: number,
  { focus, genders, sentences }: Pick<ReferenceContext, "focus" | "genders" | "sentences">,
): number[] {
  const startOf = (at: number) => sentences[at]?.tokens[0]?.start ?? 0;
  const body = sentences[0]?.body ?? "";
  const { word, end } = token;
  const excluded = subjectOverObject(token, focus.of(sentence), body);
  return word === "they"
    ? severalIn(sentence, focus)
    : oneIn(
        sentence,
        focus,
        (person) => person !== excluded && (genders[person] ?? GENDERS[word]) === GENDERS[word],
        (at) => isOfUnknownSpeaker(body, startOf(at)),
        (mention) => isAnswered(mention, body, startOf(sentence)),
        (mentions, at) =>
          (excluded === null ? undefined : mentions.findLast((mention) => isOfGender(mention, word, body))) ??
          subjectAmong(mentions, body, startOf(at), speaks(body, end)),
        excluded !== null,
      );
}

/** Whether a mention is a pronoun of the same sex. */
function isOfGender({ form, start, end }: PersonMention, word: string, body: string): boolean {
  return form === "PRONOUN" && GENDERS[body.slice(start, end).toLowerCase()] === GENDERS[word];
}

/** The subject of this sentence, else that of the nearest one before that speaks of one person of that sex. */
function oneIn(
  sentence: number,
  focus: Focus,
  fits: (person: number) => boolean,
  isStrangers: (at: number) => boolean,
  isOther: (mention: PersonMention) => boolean,
  subject: (mentions: readonly PersonMention[], at: number) => PersonMention | null,
  isObject: boolean,
): number[] {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const mentions = at === sentence ? focus.of(at).filter((mention) => !isOther(mention)) : focus.of(at);
    const single = subject(
      mentions.filter(({ people: [person, ...others] }) => person !== undefined && others.length === 0 && fits(person)),
      at,
    );
    if (single) return [...single.people];
    if ((mentions.length > 0 && !(at === sentence && isObject)) || (at < sentence && isStrangers(at))) return [];
  }
  return [];
}

/** Those whom the nearest sentence names together. */
function severalIn(sentence: number, focus: Focus): number[] {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const mentions = focus.of(at);
    const together = mentions.find(({ people }) => people.length > 1);
    if (together) return [...together.people];
    const people = peopleIn(mentions);
    if (people.length > 1) return people;
    if (people.length === 1 && at < sentence) return [];
  }
  return [];
}
