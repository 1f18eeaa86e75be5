import type { FoundPerson } from "../extraction";
import { stateOf, type Reading } from "../reading";
import type { Encounter } from "./encounter";
import { union } from "./encounter-order";

/** An office that those who met are told by: how a text names several who hold it, and how it titles one. */
interface Office {
  readonly several: RegExp;
  readonly title: RegExp;
}

/** "The Foreign Ministers Meeting", "the Leaders' Summit": what is called after those who hold an office. */
const NO_NAME = "(?!['’]| (?:\\p{Lu}|meeting|summit|conference|council|forum|retreat))";

const several = (words: string) => new RegExp(`\\b(?:${words})\\b${NO_NAME}`, "u");

const OFFICES: readonly Office[] = [
  {
    several: several(
      "(?:[Ff]oreign|[Ee]xternal)(?: [Aa]ffairs)? [Mm]inisters|[Mm]inisters (?:of|for) (?:[Ff]oreign|[Ee]xternal) [Aa]ffairs|FMs|[Ff]oreign [Ss]ecretaries|top diplomats",
    ),
    title: /\b(?:foreign|external)\b|^secretary of state$/iu,
  },
  { several: several("[Pp]rime [Mm]inisters|[Pp]remiers|PMs"), title: /^(?:prime minister|premier)\b/iu },
  {
    several: several("(?<!Council of )[Pp]residents|[Hh]eads of [Ss]tates?"),
    title: /^(?:president|king|queen|[ae]mir|sultan|grand duke)$/iu,
  },
  {
    several: several("[Aa]mbassadors|[Hh]igh [Cc]ommissioners|envoys"),
    title: /\b(?:ambassador|high commissioner|nuncio)\b/iu,
  },
  { several: several("[Dd]efen[cs]e (?:[Mm]inisters|chiefs)"), title: /\bdefen[cs]e\b/iu },
];

/** The leaders of states, whichever office leads each. */
const LEADERS: Office = {
  several: several("(?:[Tt]he|[Bb]oth|[Tt]wo|[Tt]hree|\\p{Lu}[\\p{L}-]+) leaders"),
  title: /^(?:president|king|queen|[ae]mir|sultan|grand duke|prime minister|premier|chancellor)$/iu,
};

/** Titles of those who hold an office only for another, or no longer. */
const NOT_IN_OFFICE = /\b(?:deputy|vice|former|ex|then|designate|elect|assistant|permanent|spokes\p{L}+)\b/iu;

/**
 * Return an encounter that is told by the offices of those who met ("the foreign ministers of Peru and Chile") with the
 * people whom the article knows to hold these offices.
 */
export function withHolders(encounter: Encounter, reading: Reading): Encounter {
  const { participants, countries, quote, kind, visitors } = encounter;
  if (kind === "VISIT" && participants.length > 0) return encounter;
  const office = officeTold(encounter, reading.text.body.slice(quote.start, quote.end), reading);
  if (!office) return encounter;
  const holders = countries
    .filter((state) => !participants.some((person) => stateOf(person, reading) === state) && !isHost(state, encounter))
    .flatMap((state) => holderOf(office, state, reading));
  return {
    ...encounter,
    participants: union(participants, holders),
    visitors: kind === "VISIT" ? union(visitors, holders) : visitors,
  };
}

function officeTold(encounter: Encounter, words: string, reading: Reading): Office | undefined {
  const { participants, countries } = encounter;
  const told = OFFICES.find(({ several }) => several.test(words));
  if (told) return told;
  const isOfLeaders = participants.length === 0 && countries.length > 1 && LEADERS.several.test(words);
  return isOfLeaders ? LEADERS : officeOfCounterparts(encounter, words, reading);
}

/** The state in which a visit was is that of no visitor. */
function isHost(state: string, { kind, placeCountries }: Encounter): boolean {
  return kind === "VISIT" && placeCountries.includes(state);
}

/** "‹P0› met his Fijian and Tongan counterparts": they hold the office that he holds. */
function officeOfCounterparts({ participants }: Encounter, words: string, { people }: Reading): Office | undefined {
  const [one, ...others] = participants;
  if (one === undefined || others.length > 0 || !/\bcounterparts?\b/u.test(words)) return undefined;
  return OFFICES.find((office) => holds(office, people[one]));
}

/** The one person known to hold an office of a state; nobody where several are. */
function holderOf(office: Office, state: string, reading: Reading): number[] {
  const holders = reading.people.flatMap((person, index) =>
    stateOf(index, reading) === state && holds(office, person) ? [index] : [],
  );
  return holders.length === 1 ? holders : [];
}

function holds({ title: form }: Office, person: FoundPerson | undefined): boolean {
  return (person?.posts ?? []).some(({ title }) => form.test(title) && !NOT_IN_OFFICE.test(title));
}
