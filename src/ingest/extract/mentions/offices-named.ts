import type { Mention } from "../mention";
import { isTitleWithin } from "./same-post";
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

function holds({ people }: StatesOfPeople, person: number, title: string): boolean {
  return (
    people[person]?.posts.some((post) => isTitleWithin(post.title, title) && isTitleWithin(title, post.title)) ?? false
  );
}
