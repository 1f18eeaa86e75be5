/** What bodies are called that are made up of a word for what they are and what they are for. */
const INSTITUTION =
  /\b(?:Ministr(?:y|ies)|Departments?|Office|Authority|Agency|Commission|Committee|Council|Cent(?:er|re)|Institute|Academy|University|College|School|Bank|Fund|Company|Corporation|Group|Holding|Establishment|Foundation|Federation|Association|Union|Chamber|Board|Bureau|Service|Services|Museum|Library|Archives?|Police|Customs|Port|Ports|Railways?|Airlines|Airport|Hospital|Municipality|Inspectorate|Directorate|Secretariat|Court|Network|Press|Exchange)\b/u;
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}&.’'-]*|\\(\\p{Lu}[\\p{L}.&-]{1,11}\\))";
const JOINT = "(?:of|for|and|&|the|de|du|des|la|del|bin|al)";
/** Capitalised words, with small ones that join them. */
const NAME = new RegExp(
  `^(?:[Tt]he )?(?<name>${WORD}(?:,? ${JOINT}(?: ${JOINT})?(?= ${WORD})|,? ${WORD}){1,18})(?=$|[ ,.;(])(?<rest>.*)$`,
  "u",
);

/** Return the name of a body at the start of some words, as the article has it, and the words after it; null of any other words. */
export function institutionAt(words: string): { name: string; rest: string } | null {
  const { name, rest = "" } = NAME.exec(words.trim())?.groups ?? {};
  if (name === undefined || !INSTITUTION.test(name)) return null;
  return { name: name.replace(/ \([^()]*\)/gu, ""), rest };
}

/** Return the names of two bodies that were taken for one, "the Institute of Reefs and the Academy of Corals"; else the one. */
export function joinedBodies(name: string): string[] {
  const parts = name.split(/,? and the /u);
  return parts.length === 2 && parts.every((part) => INSTITUTION.test(part)) ? parts : [name];
}
