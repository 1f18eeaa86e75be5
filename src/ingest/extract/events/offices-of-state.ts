import type { FoundPerson } from "../extraction";

const PARLIAMENT =
  /\b(?:parliament|assembly|senate|congress|house|chamber|duma|majlis|council of state|national council|riigikogu|saeima|seimas|bundestag|knesset|sejm|rada|kenesh|riksdag|storting|althing|folketing|eduskunta|hural|skup[sš]tina|sobranie|nitijela)\b/iu;
const HEADS_PARLIAMENT = /\bspeaker\b|^(?:vice[- ])?(?:president|chair\p{L}*)\b/iu;
const HEADS_STATE =
  /^(?:the )?(?:president|king|queen|emperor|[ae]mir|sultan|governor[- ]general|grand duke|prince|captains? regent|head of state)\b/iu;
const HEADS_GOVERNMENT = /^(?:prime minister|premier|chancellor|head of government|chief minister)\b/iu;

/** What somebody heads that nobody receives guests together with the other two of. */
type Office = "STATE" | "GOVERNMENT" | "PARLIAMENT";

function officeOf({ posts }: FoundPerson): Office | null {
  for (const { title, organization } of posts) {
    const whole = `${title} ${organization ?? ""}`;
    if (HEADS_PARLIAMENT.test(title) && (PARLIAMENT.test(whole) || /speaker/iu.test(title))) return "PARLIAMENT";
    if (organization !== null) continue;
    if (HEADS_STATE.test(title) && !/\bof (?:the )?(?!republic|state)\p{Ll}/iu.test(title)) return "STATE";
    if (HEADS_GOVERNMENT.test(title)) return "GOVERNMENT";
  }
  return null;
}

/** Whether those who were met head so different offices of one state that they are met one after the other. */
export function areMetApart(people: readonly FoundPerson[]): boolean {
  const offices = new Set(people.flatMap((person) => officeOf(person) ?? []));
  return offices.size > 2 || (offices.size > 1 && offices.has("PARLIAMENT"));
}

/** Whether those who were met each head a state of their own, as only those do who come together. */
export function areHeadsOfStates(people: readonly FoundPerson[]): boolean {
  const states = new Set(
    people.flatMap((person) => (officeOf(person) === "STATE" ? (person.posts[0]?.country ?? []) : [])),
  );
  return people.length > 2 && states.size === people.length;
}
