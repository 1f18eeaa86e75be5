import { fold } from "../../../../api/fold";
import type { ArticleText, TextSentence } from "../../article-text";
import type { FoundOrganization, FoundOrganizationKind } from "../../extraction";
import type { CountryMention, OrganizationMention } from "../../mention";
import { withOfficerBodies } from "../titles/officer-bodies";
import { organizationNames } from "./organization-grammar";
import { overlaps } from "../scan";
import { Gazetteer } from "../gazetteer";
import { KNOWN, withoutOfficer, type KnownBody } from "./known-bodies";
import { tokensOf } from "../tokens";

/** What an article calls bodies: the bodies, each once, and where they stand. */
export interface OrganizationMentions {
  readonly organizations: readonly FoundOrganization[];
  readonly mentions: readonly OrganizationMention[];
}

interface NamedBody {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: FoundOrganizationKind;
  readonly country: string | null;
}

const KNOWN_NAMES = new Gazetteer(KNOWN);
const ACRONYM_AFTER = /^\s\(["“]?(\p{Lu}[\p{L}\d+-]{1,11})["”]?\)/u;
const RULE = "organization-name@1";

/** Find the bodies that an article names: ministries, international organizations, companies, parliaments, the press. */
export function findOrganizationMentions(
  text: ArticleText,
  countries: readonly CountryMention[],
): OrganizationMentions {
  const bodies = namedBodies(text, countries);
  const abbreviated = acronymMentions(text, bodies);
  const all = [...bodies, ...abbreviated].sort((one, other) => one.start - other.start);
  const organizations: FoundOrganization[] = [];
  const indexByKey = new Map<string, number>();
  const mentions = all.map((body): OrganizationMention => {
    const keys = keysOf(body);
    const known = keys.map((key) => indexByKey.get(key)).find((index) => index !== undefined);
    const organization = known ?? organizations.length;
    if (known === undefined || isOnlyAbbreviated(organizations[known], body))
      organizations[organization] = foundOrganization(body);
    for (const key of keys) indexByKey.set(key, organization);
    return { kind: "organization", start: body.start, end: body.end, organization };
  });
  return { organizations, mentions };
}

function namedBodies(text: ArticleText, countries: readonly CountryMention[]): NamedBody[] {
  let next = 0;
  return text.sentences.flatMap((sentence) => {
    const named: CountryMention[] = [];
    for (; next < countries.length; next++) {
      const country = countries[next];
      if (!country || country.start >= sentence.end) break;
      named.push(country);
    }
    return sentence.isBoilerplate ? [] : bodiesOf(sentence, named);
  });
}

function bodiesOf(sentence: TextSentence, countries: readonly CountryMention[]): NamedBody[] {
  const tokens = tokensOf(sentence, countries);
  const grammatical = withOfficerBodies(tokens, organizationNames(tokens)).flatMap(({ first, last, kind, country }) => {
    const [start, end] = [tokens[first]?.start, tokens[last]?.end];
    if (/\b(?:Convention|Conference|Exhibition|Congress|Shopping|Sports)$/u.test(tokens[last - 1]?.text ?? ""))
      return [];
    return start === undefined || end === undefined
      ? []
      : [bodyAt(sentence, start, end, { kind, acronym: null }, country)];
  });
  const known = KNOWN_NAMES.findIn(sentence)
    .filter(({ before }) => !/[-–]$/u.test(before))
    .map((match) => withoutOfficer(match))
    .map(({ start, end, entry }) => bodyAt(sentence, start, end, entry, null));
  return [
    ...grammatical
      .map((body) => ofInternational(body, known))
      .filter((body) => !known.some((other) => overlaps(body, other) && !isLonger(body, other))),
    ...known.filter((body) => !grammatical.some((other) => overlaps(body, other) && isLonger(other, body))),
  ];
}

/** "ASEAN Secretariat", "IMF Executive Board": an organ of an international organization is no state's. */
function ofInternational(body: NamedBody, known: readonly NamedBody[]): NamedBody {
  const isOrgan = known.some((other) => other.kind === "INTERNATIONAL" && isLonger(body, other));
  return isOrgan && body.kind === "GOVERNMENT" ? { ...body, kind: "INTERNATIONAL" } : body;
}

function isLonger(one: NamedBody, other: NamedBody): boolean {
  return one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;
}

function bodyAt(
  sentence: TextSentence,
  start: number,
  end: number,
  known: KnownBody,
  country: string | null,
): NamedBody {
  const name = sentence.text.slice(start - sentence.start, end - sentence.start).replace(/\s+/gu, " ");
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 20);
  const defined = ACRONYM_AFTER.exec(after)?.[1] ?? null;
  return { start, end, name, acronym: defined ?? known.acronym, kind: kindNamed(name, known.kind), country };
}

/** A body's first words can say more than its last: "International Agency for …", "House Foreign Affairs Committee". */
function kindNamed(name: string, kind: FoundOrganizationKind): FoundOrganizationKind {
  if (kind === "GOVERNMENT" && /^(?:International|World|Global|Inter-?governmental)\s/u.test(name))
    return "INTERNATIONAL";
  if (kind === "MECHANISM" && /^(?:State|National|Federal) (?:\p{Lu}[\p{L}-]+ )*(?:Committee|Commission)\b/u.test(name))
    return "GOVERNMENT";
  if (kind === "MECHANISM" && /^(?:House|Senate|Parliamentary|Congressional)\s/u.test(name)) return "PARLIAMENT";
  return kind;
}

/** Later mentions by the acronym that the article itself defines: "(GLAA)" … "the GLAA". */
function acronymMentions(text: ArticleText, bodies: readonly NamedBody[]): NamedBody[] {
  const defined = new Map(bodies.flatMap((body) => (body.acronym ? [[body.acronym, body] as const] : [])));
  const unlisted = [...defined].filter(([acronym]) => !KNOWN.has(acronym));
  return new Gazetteer(unlisted)
    .find(text)
    .filter(({ before }) => !/[-–(]$/u.test(before))
    .map(({ start, end, entry }) => ({ ...entry, start, end }));
}

/** The same body: of the same name or acronym, and of the same state where it is a state's. */
function keysOf({ name, acronym, kind, country }: NamedBody): string[] {
  const isOfState = kind === "GOVERNMENT" || kind === "PARLIAMENT";
  const owner = isOfState ? (country ?? "") : "";
  return [`${fold(name)}|${owner}`, ...(acronym ? [`${fold(acronym)}|${owner}`] : [])];
}

/** Whether a body has gone by its abbreviation so far, which this mention spells out. */
function isOnlyAbbreviated(known: FoundOrganization | undefined, { name, acronym }: NamedBody): boolean {
  return (
    known !== undefined && known.name === known.acronym && acronym === known.acronym && name.length > known.name.length
  );
}

function foundOrganization({ name, acronym, kind, country, start, end }: NamedBody): FoundOrganization {
  return { name, acronym, kind, country, quote: { start, end }, antecedents: [], rule: RULE, basis: "EXPLICIT" };
}
