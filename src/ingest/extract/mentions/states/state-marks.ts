import type { TextSentence } from "../../article-text";
import type { FoundOrganization } from "../../extraction";
import type { CountryMention, Mention } from "../../mention";

import { statesOfBilateral } from "./bilateral-bodies";
import { stateOfNationalBody } from "./national-bodies";

/** A sentence in which states, bodies of a state and single people are marks: `‹p:2› led the ‹d:KE› delegation in ‹l:UG›`. */
export interface StateMarkedSentence {
  readonly index: number;
  readonly paragraph: number;
  readonly marked: string;
}

/**
 * Mark a sentence for the rules that tell of which state somebody is: `‹c:KE›` a state, `‹d:KE›` its demonym, `‹o:KE›` a
 * body of it, `‹n:KE›` one that only it can have, `‹l:KE›` its capital, `‹p:2›` a person, `‹t:KE›` an office of it that nobody named holds; `named` are the states that the article names.
 */
export function markStates(
  sentence: TextSentence,
  mentions: readonly Mention[],
  organizations: readonly FoundOrganization[],
  named: ReadonlySet<string>,
): StateMarkedSentence {
  let marked = "";
  let at = sentence.start;
  for (const mention of mentions) {
    const mark = markOf(mention, organizations, named);
    if (mark === null || mention.start < at) continue;
    marked += sentence.text.slice(at - sentence.start, mention.start - sentence.start) + mark;
    at = mention.end;
  }
  return {
    index: sentence.index,
    paragraph: sentence.paragraph,
    marked: marked + sentence.text.slice(at - sentence.start),
  };
}

function markOf(
  mention: Mention,
  organizations: readonly FoundOrganization[],
  named: ReadonlySet<string>,
): string | null {
  switch (mention.kind) {
    case "country":
      return countryMark(mention);
    case "organization": {
      const body = organizations[mention.organization];
      if (body?.country) return `‹o:${body.country}›`;
      const national = stateOfNationalBody(body?.name, named) ?? stateOfNationalBody(body?.acronym, named);
      if (national) return `‹n:${national}›`;
      const pair = body ? statesOfBilateral(body) : [];
      return pair.length > 0 ? pair.map((code) => `‹c:${code}›`).join("-") : null;
    }
    case "place":
      return mention.country ? `‹l:${mention.country}›` : null;
    case "person": {
      const [person, ...others] = mention.people;
      if (person !== undefined && others.length === 0) return `‹p:${String(person)}›`;
      return mention.office?.country ? `‹t:${mention.office.country}›` : null;
    }
    default:
      return null;
  }
}

function countryMark({ code, form }: CountryMention): string {
  return `‹${form === "DEMONYM" ? "d" : "c"}:${code}›`;
}

/** Return the people in a list at the beginning of a text: `‹p:1›, ‹p:2› and ‹p:3›`. */
export function leadingPeople(text: string): number[] {
  const people: number[] = [];
  const item = /^[\s,;]*(?:(?:and|as well as|&|the|its|his|her|by|both|former|then|HE|H\.E\.)\s+){0,3}‹p:(\d+)›/u;
  for (let rest = text; ;) {
    const found = item.exec(rest);
    if (!found) return people;
    people.push(Number(found[1]));
    rest = rest.slice(found[0].length);
  }
}

/** Somebody of a list who has no post that the text gives: ", Col. Ada Obi, Ministry of Trade". */
const UNMARKED =
  /^[,;]?\s(?:and\s)?\p{Lu}[^‹.;]{2,20}(?:\.\s)?[^‹.;]{0,60}(?:‹[no]:[A-Z]{2}›)?(?=(?:[,;]|[,;]?\sand)\s‹p:)/u;

/** An item of a list that names nobody: ", members of Cabinet". */
const UNNAMED =
  /^,\s(?:the\s|other\s)?\p{Ll}[\p{L}-]+(?:\s(?:of|the|and|[\p{L}-]+)){0,4}(?=,(?:\sand)?\s(?:the\s)?‹p:)/u;

/** Return the people in a list at the beginning of a text, also past those who are no officials. */
export function listedPeople(text: string): number[] {
  const people = leadingPeople(text);
  if (people.length === 0) return people;
  const rest = text.slice(text.indexOf(`‹p:${String(people.at(-1))}›`)).replace(/^‹p:\d+›/u, "");
  const unmarked = (people.length < 2 ? null : UNMARKED.exec(rest)?.[0]) ?? UNNAMED.exec(rest)?.[0];
  return unmarked === undefined ? people : [...people, ...listedPeople(rest.slice(unmarked.length))];
}
