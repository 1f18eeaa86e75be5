import type { TextSentence } from "../../article-text";
import type { Mention } from "../../mention";
import { isTitleWithin } from "../titles/same-post";
import type { StateOfPerson } from "./side-states";
import type { StatesOfPeople } from "./states-of-people";

/**
 * Tell the state of whoever alone holds a post that the article elsewhere calls by its state: "Prime Minister Obi … The
 * Kenyan Prime Minister added". Where both stand in one sentence, they are two.
 */
export function officesNamed(states: StatesOfPeople, sentences: readonly (readonly Mention[])[]): StateOfPerson[] {
  return sentences.flatMap((mentions) => {
    const present = new Set(mentions.flatMap((mention) => (mention.kind === "person" ? mention.people : [])));
    return mentions.flatMap((mention) => {
      const office = mention.kind === "person" && mention.people.length === 0 ? mention.office : null;
      if (!office?.country) return [];
      const [person, ...others] = states.unknown.filter((each) => holds(states, each, office.title));
      const isOne = person !== undefined && others.length === 0 && !present.has(person);
      return isOne ? [{ person, country: office.country }] : [];
    });
  });
}

/**
 * Tell the state of who is named in the sentence after one about an office of a state that nobody is named with: "The
 * Kenyan foreign minister arrived on Monday. Foreign Minister Obi will …".
 */
export function officesIntroduced(
  states: StatesOfPeople,
  sentences: readonly (readonly Mention[])[],
  text: readonly TextSentence[],
): StateOfPerson[] {
  return sentences.slice(0, LEAD).flatMap((mentions, index) => {
    const office = mentions.find((mention) => mention.kind === "person");
    // Who opens the sentence is told of, not whom somebody else meets.
    const opening = text[index];
    const before = opening && office ? opening.text.slice(0, office.start - opening.start) : "";
    if (!OPENS.test(before)) return [];
    const named = sentences[index + 1]?.find((mention) => mention.kind === "person");
    const country = office?.people.length === 0 ? office.office?.country : null;
    const [person, ...others] = named?.people ?? [];
    const isHolder =
      country && person !== undefined && others.length === 0 && holds(states, person, office?.office?.title ?? "");
    const isAlone = isHolder && !states.rivalsOf(person).some((rival) => isIn(sentences[index + 1], rival));
    return isAlone && states.of(person) === null ? [{ person, country }] : [];
  });
}

/** The article, or a dateline. */
const OPENS = /^(?:.{0,40}[–—-]\s|(?:While\s)?[Ii]n\s[^,]{2,30},\s)?(?:[Tt]he\s)?$/u;

function isIn(mentions: readonly Mention[] | undefined, person: number): boolean {
  return mentions?.some((mention) => mention.kind === "person" && mention.people.includes(person)) ?? false;
}

/** How many sentences introduce those of whom an article tells. */
const LEAD = 4;

function holds({ people }: StatesOfPeople, person: number, title: string): boolean {
  return (
    people[person]?.posts.some((post) => isTitleWithin(post.title, title) && isTitleWithin(title, post.title)) ?? false
  );
}
