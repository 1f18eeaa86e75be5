import type { FoundOrganization } from "../../extraction";
import type { GazetteerMatch } from "../gazetteer";
import { internationalOrganizations, mechanisms } from "./international-organizations";
import { properNames } from "./organization-heads";

/** What is known of a body by its name. */
export type KnownBody = Pick<FoundOrganization, "acronym" | "kind">;

/** The bodies that lists know, by each of their names. */
export const KNOWN = knownBodies();

/** Return the nations alone where the officer is named and not the body of that name: "the United Nations High Commissioner for Refugees, Ada Obi". */
export function withoutOfficer(match: GazetteerMatch<KnownBody>): GazetteerMatch<KnownBody> {
  const nations = /^(?:United Nations|UN|U\.N\.)(?=\sHigh Commissioner for Refugees$)/u.exec(match.words)?.[0];
  const entry = KNOWN.get(nations ?? "");
  const isOfficer =
    !/\b(?:of|for|to|with|at|by)\s(?:the\s)?$/u.test(match.before) &&
    /^,?\s(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(match.after);
  return nations && entry && isOfficer ? { ...match, end: match.start + nations.length, entry } : match;
}

function knownBodies(): ReadonlyMap<string, KnownBody> {
  const bodies = new Map<string, KnownBody>();
  for (const [acronym, ...names] of internationalOrganizations) {
    for (const name of acronym ? [acronym, ...names] : names) bodies.set(name, { acronym, kind: "INTERNATIONAL" });
  }
  for (const name of mechanisms) bodies.set(name, { acronym: null, kind: "MECHANISM" });
  for (const [name, kind] of Object.entries(properNames)) bodies.set(name, { acronym: null, kind });
  return bodies;
}
