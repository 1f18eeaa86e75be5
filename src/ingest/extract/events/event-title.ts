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
  ["PRESENTED_CREDENTIALS", "Presentation of credentials"],
];

/** As many names as a short title holds, and as many letters as a name that the text gives. */
const NAMES = 2;
const LETTERS = 90;

/** What the title of an encounter is made of. */
type Titled = Pick<Encounter, "kind" | "participants" | "place" | "noun" | "rule">;

/** Return a short title for an encounter: what the text calls it, else its kind and who took part. */
export function eventTitle(encounter: Titled, people: readonly FoundPerson[]): string {
  const { kind, participants, place, rule } = encounter;
  const name = nameOf(encounter);
  if (name !== null) return capitalised(name);
  const names = participants.slice(0, NAMES).flatMap((index) => people[index]?.name ?? []);
  const who = listed(participants.length > NAMES ? [...names, "others"] : names);
  const what = RULES.find(([opening]) => rule.startsWith(opening))?.[1] ?? NOUNS[kind];
  if (kind === "VISIT") return `Visit${who && ` of ${who}`}${place === null ? "" : ` to ${place}`}`;
  if (who === "") return `${what}${place === null ? "" : ` in ${place}`}`;
  return `${what} ${kind === "MEETING" || kind === "CALL" ? "of" : "with"} ${who}`;
}

/** Return the name that the text gives: "eighth meeting of the Joint Commission" is one, "talks" is none. */
function nameOf({ kind, noun }: Titled): string | null {
  if (noun === null || kind === "VISIT" || kind === "MEETING" || kind === "CALL") return null;
  const name = noun.replace(BEFORE_NAME, "");
  return name.length <= LETTERS && /\s/u.test(name) && !BROKEN_OFF.test(name) ? name : null;
}

/** What leads to an occasion: "the sidelines of the summit", "Norway for a conference". */
const BEFORE_NAME =
  /^(?:(?:the )?(?:side-?lines?|margins?|framework|occasion) of |[\p{L} -]{1,40} for (?=an? ))?(?:(?:the|a|an|their|its) )?/iu;

/** A phrase that goes on behind what could be read of it is no name. */
const BROKEN_OFF = /\b(?:and|or|of|the|an?|for|between|on|in|with|to|at|by)$/u;

function capitalised(name: string): string {
  return name.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
