import type { FoundPerson } from "../../extraction";
import { matchesOf } from "../../matches";
import { stateNamed } from "../titles/state-named";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";

const PRESENTS =
  /‹p:(?<envoy>\d+)›[^.;]{0,60}?\b(?:present(?:s|ed|ing)?|submitt?(?:s|ed)|hand(?:s|ed)(?:\sover)?|deliver(?:s|ed))\s(?:(?:‹p:\d+›(?:['’]s)?|his|her|the|copies|a|copy|of|official)\s){0,4}(?:credentials?|letters?\sof\s(?:credence|accreditation))[^.;‹]{0,40}\sto\s(?:the\s)?‹p:(?<head>\d+)›/gu;
/** "Ambassador Obi presented Minister Paz with his credentials". */
const PRESENTS_WITH =
  /‹p:(?<envoy>\d+)›\s(?:\p{Ll}+\s)?(?:presented|presents)\s(?:the\s)?‹p:(?<head>\d+)›\swith\s(?:(?:his|her|the|copies|a|copy|of|‹p:\d+›(?:['’]s)?)\s){0,4}(?:credentials?|letters?\sof\s(?:credence|accreditation))/giu;
const RECEIVES_CREDENTIALS =
  /‹p:(?<head>\d+)›[^.;‹]{0,30}\b(?:receiv|accept)(?:es|s|ed)\s(?:the\s)?(?:credentials?|letters?\sof\s(?:credence|accreditation))\s(?:of|from|for|presented\sby)\s(?:the\s)?‹p:(?<envoy>\d+)›/giu;
const HOSTS =
  /‹p:(?<host>\d+)›\s(?:(?:also|on\s\p{L}+|today|yesterday)\s)?(?:received|receives|welcomed|welcomes)\s(?:the\s|visiting\s){0,2}‹[pt]:[^.;]{0,80}?\sin\s‹l:(?<country>[A-Z]{2})›/gu;

/** Read who accepts an ambassador's credentials or receives an ambassador: the authorities of the state of accreditation. */
export function accreditingStates({ marked }: StateMarkedSentence, people: readonly FoundPerson[]): StateOfPerson[] {
  return [...credentialed(marked, people), ...receivedHere(marked, people)];
}

function credentialed(marked: string, people: readonly FoundPerson[]): StateOfPerson[] {
  if (!/[Cc]redential|[Ll]etters? of/u.test(marked)) return [];
  return [
    ...marked.matchAll(PRESENTS),
    ...marked.matchAll(PRESENTS_WITH),
    ...marked.matchAll(RECEIVES_CREDENTIALS),
  ].flatMap(({ groups }) => {
    const country = accreditedTo(people[Number(groups?.["envoy"])]);
    return country ? [{ person: Number(groups?.["head"]), country }] : [];
  });
}

const RECEIVES =
  /‹p:(?<host>\d+)›,?\s(?:\p{L}+\s){0,2}?(?:received|receives|met|meets|hosted|welcomed|(?:held|had|holds)\s(?:an?\s)?(?:[\p{L}-]+\s){0,2}(?:talks|meeting|conversation|conference|call|discussions?))\s(?:with\s)?(?:the\s)?‹p:(?<envoy>\d+)›/gu;
const CALLS_ON =
  /‹p:(?<envoy>\d+)›,?\s(?:\p{L}+\s){0,4}?(?:called\son|calls\son|courtesy\s(?:call|visit)\s(?:on|to)|received\sby)\s(?:the\s)?‹p:(?<host>\d+)›/gu;

/** "Minister Obi received the Ambassador of Peru to Kenya": an ambassador has to do with the authorities of one state. */
function receivedHere(marked: string, people: readonly FoundPerson[]): StateOfPerson[] {
  if (!/‹p:.*‹p:/u.test(marked)) return [];
  return [...matchesOf(marked, RECEIVES), ...matchesOf(marked, CALLS_ON)].flatMap(({ groups }) => {
    const country = accreditedTo(people[Number(groups?.["envoy"])]);
    return country ? [{ person: Number(groups?.["host"]), country }] : [];
  });
}

/** "President Obi visited Prime Minister Paz at Downing Street": at home in a house that only one state has. */
const AT_OWN_HOUSE =
  /‹p:\d+›\s(?:has\s|also\s)?(?:visited|visits|met|meets|joined|saw|called\son)\s(?:with\s)?(?:the\s)?‹p:(?<host>\d+)›\s(?:\p{Ll}+\s){0,2}?(?:at|in)\s(?:the\s)?(?:No\.?\s)?‹n:(?<country>[A-Z]{2})›/gu;

/** Read who receives somebody in the capital of a state, or invites to the state: its host. */
export function hostStates({ marked }: StateMarkedSentence): StateOfPerson[] {
  const hosts = marked.includes("‹l:") ? matchesOf(marked, HOSTS) : [];
  return [
    ...invitingHosts(marked),
    ...acceptingHosts(marked),
    ...hostsOfMeetings(marked),
    ...hostsThere(marked),
    ...(marked.includes("‹n:") ? ownHouses(marked) : []),
    ...hosts.map(({ groups }) => ({ person: Number(groups?.["host"]), country: groups?.["country"] ?? "" })),
  ];
}

/** "a visit to Fiji at the invitation of Minister Kalo": whoever invites to a state, unless to a gathering there, is of it. */
const INVITED_TO =
  /\b(?:visit(?:ed|s|ing)?\s|(?:visit|trip|travel|arriv|come|grace|attend)[^.;]{0,120}?\b(?:to|in)\s)(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›[^.;‹]{0,60}\bat\sthe\s(?:kind\s|official\s)?invitation\s(?:of|from|extended\sby)\s(?:the\s|(?:his|her)\s(?:host|counterpart),?\s)?‹p:(?<host>\d+)›/gu;
const INVITED_BY =
  /\b[Aa]t\sthe\s(?:kind\s|official\s)?invitation\s(?:of|from|extended\sby)\s(?:the\s)?‹p:(?<host>\d+)›,?[^.;]{0,120}?\b(?:visit(?:ed|ing|s)?|arriv\p{Ll}+|travel\p{Ll}*|trip)\s(?:to\s|in\s)?(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›/gu;

/** "In Kenya, the Premier opened the fair at the invitation of President Obi". */
const INVITED_THERE =
  /^In\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›,\s[^.;]{3,200}?\bat\sthe\s(?:kind\s|official\s)?invitation\sof\s(?:the\s)?‹p:(?<host>\d+)›/gu;

/** "In Kenya, Minister Obi and Minister Kalo received the guests": who receives others in a state is of it. */
const RECEIVES_THERE =
  /^In\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›,\s(?:the\s)?‹p:(?<host>\d+)›(?:\sand\s‹p:(?<other>\d+)›)?\s(?:received|greeted|hosted)\s(?:the\s|visiting\s|a\s){0,2}(?:‹[pt]:|guests?\b|visitors?\b|delegations?\b)/gu;

function hostsThere(marked: string): StateOfPerson[] {
  if (!marked.startsWith("In ")) return [];
  return matchesOf(marked, RECEIVES_THERE).flatMap(({ groups }) =>
    [groups?.["host"], groups?.["other"]]
      .filter((host) => host !== undefined)
      .map((host) => ({ person: Number(host), country: groups?.["country"] ?? "" })),
  );
}

/** "President Obi receives the credentials of six envoys newly accredited to Kenya". */
const RECEIVES_ENVOYS_TO =
  /‹p:(?<host>\d+)›[^.;‹]{0,40}\b(?:receiv|accept)(?:es|s|ed)\s(?:the\s)?(?:credentials?|letters?\sof\s(?:credence|accreditation))\s(?:of|from|presented\sby)\s[^.;‹]{3,90}\bto\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/giu;

/** "President Obi received ambassadors who presented their credentials to begin their missions in Kenya". */
const MISSIONS_IN =
  /‹p:(?<host>\d+)›[^.;‹]{0,40}\b(?:receiv|accept)(?:es|s|ed)\s(?!‹p)[^.;]{3,160}\bcredentials\b[^.;‹]{0,60}\b(?:missions?|duties|tenures?|terms?|work|assignments?)\sin\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/gu;

/** "She presented her credentials to President Obi as Ambassador to Kenya". */
const PRESENTS_AS =
  /\b(?:credentials?|letters?\sof\s(?:credence|accreditation))[^.;‹]{0,40}\sto\s(?:the\s)?‹p:(?<host>\d+)›,?\sas\s[^.;]{3,90}?\b(?:[Aa]mbassador|[Hh]igh\s[Cc]ommissioner|[Ee]nvoy)(?:[^.;‹]{0,30}\s)?(?:to|in)\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/gu;

/** "The ambassadors of Peru and Fiji to Kenya presented their credentials to President Obi". */
const PRESENTED_BY_ENVOYS_TO =
  /\sto\s(?:the\s)?‹c:(?<country>[A-Z]{2})›,?\s(?:has\s|have\s|today\s|also\s|yesterday\s){0,2}(?:present|submitt?|hand)(?:ed|s)?\s(?:\p{Ll}+\s){0,3}(?:credentials|letters?\sof\scredence)\sto\s(?:the\s)?‹p:(?<host>\d+)›/gu;

function acceptingHosts(marked: string): StateOfPerson[] {
  if (!/[Cc]redential|[Ll]etters? of/u.test(marked)) return [];
  return [
    ...matchesOf(marked, RECEIVES_ENVOYS_TO),
    ...matchesOf(marked, MISSIONS_IN),
    ...matchesOf(marked, PRESENTED_BY_ENVOYS_TO),
    ...matchesOf(marked, PRESENTS_AS),
  ].map(({ groups }) => ({
    person: Number(groups?.["host"]),
    country: groups?.["country"] ?? "",
  }));
}

/** "Minister Obi therefore hosted this year's meeting of five ministers in Nairobi": who hosts a meeting does so at home. */
const HOSTS_MEETING =
  /‹p:(?<host>\d+)›,?\s(?:\p{Ll}+\s){0,2}(?:hosted|hosts|is\shosting|will\shost)\s(?!‹[pt])[^;]{3,220}?\b(?:meeting|talks|conference|summit|round|session|forum)\b[^;]{0,160}?\bin\s‹l:(?<country>[A-Z]{2})›/gu;

function hostsOfMeetings(marked: string): StateOfPerson[] {
  if (!marked.includes("host") || !marked.includes("in ‹l:")) return [];
  return matchesOf(marked, HOSTS_MEETING).map(({ groups }) => ({
    person: Number(groups?.["host"]),
    country: groups?.["country"] ?? "",
  }));
}

function ownHouses(marked: string): StateOfPerson[] {
  return matchesOf(marked, AT_OWN_HOUSE).map(({ groups }) => ({
    person: Number(groups?.["host"]),
    country: groups?.["country"] ?? "",
  }));
}

function invitingHosts(marked: string): StateOfPerson[] {
  if (!marked.includes("invitation")) return [];
  return [INVITED_TO, INVITED_BY, INVITED_THERE]
    .flatMap((pattern) => [...matchesOf(marked, pattern)])
    .map(({ groups }) => ({ person: Number(groups?.["host"]), country: groups?.["country"] ?? "" }));
}

/** The state of "Ambassador to Peru". */
function accreditedTo(person: FoundPerson | undefined): string | null {
  const titles = person?.posts.map(({ title }) => title) ?? [];
  const [named] = titles.flatMap(
    (title) =>
      /(?:Ambassador|High Commissioner|Nuncio|Attach[eé])[\p{L}\s-]{0,40}?\s(?:to|in)\s(?:the\s)?(.+)$/iu.exec(
        title,
      )?.[1] ?? [],
  );
  return named ? stateNamed(named) : null;
}
