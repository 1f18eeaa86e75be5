import type { FoundEventKind, FoundPerson } from "../extraction";
import type { Encounter } from "./encounter";

const NOUNS: Readonly<Record<FoundEventKind, string>> = {
  MEETING: "Meeting",
  VISIT: "Visit",
  SUMMIT: "Summit",
  DIALOGUE_ROUND: "Dialogue",
  CEREMONY: "Ceremony",
  CALL: "Call",
  SESSION: "Session",
};

/** What an encounter is called by the rule that read it. */
const RULES: readonly (readonly [opening: string, what: string])[] = [
  ["SIGNED_", "Signing"],
  ["SIGNING_", "Signing"],
  ["PRESENTED_CREDENTIALS", "Presentation of the credentials"],
];

/** As many names as a short title holds, and as many letters as a name that the text gives. */
const NAMES = 2;
const LETTERS = 90;

/** What the title of an encounter is made of. */
type Titled = Pick<Encounter, "kind" | "participants" | "place" | "noun" | "rule">;

/** Return a short title for an encounter: what the text calls it, else its kind and who took part. */
export function eventTitle(encounter: Titled, people: readonly FoundPerson[]): string {
  const { kind, participants, place, noun, rule } = encounter;
  if (isName(encounter)) return capitalised(noun ?? "");
  const names = participants.slice(0, NAMES).flatMap((index) => people[index]?.name ?? []);
  const who = listed(participants.length > NAMES ? [...names, "others"] : names);
  const what = RULES.find(([opening]) => rule.startsWith(opening))?.[1] ?? NOUNS[kind];
  if (kind === "VISIT") return `Visit${who && ` of ${who}`}${place === null ? "" : ` to ${place}`}`;
  return who === "" ? `${what}${place === null ? "" : ` in ${place}`}` : `${what} of ${who}`;
}

/** "eighth meeting of the Joint Commission" is a name, "talks" is none. */
function isName({ kind, noun }: Titled): boolean {
  if (noun === null || kind === "VISIT" || kind === "MEETING" || kind === "CALL") return false;
  return noun.length <= LETTERS && /\s/u.test(noun);
}

function capitalised(noun: string): string {
  return noun.replace(/^(?:the|a|an|their|its) /iu, "").replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
