import { isoCountries } from "../../countries/iso-3166";
import { IPTC_MEDIA_TOPICS } from "../../topics/iptc-media-topics";
import { claimKey, type Fact, type OfficialProfile } from "../fact";
import { referencesOf, type FactReference } from "../fact-references";

const COUNTRIES: ReadonlySet<string> = new Set(isoCountries.map(({ code }) => code));
const TOPICS: ReadonlySet<string> = new Set(IPTC_MEDIA_TOPICS.map(({ code }) => code));

/** Facts that can be stored, and those that cannot: they refer to something that nobody states. */
export interface Storable {
  readonly kept: readonly Fact[];
  readonly dangling: readonly Fact[];
}

/** Return the facts whose references all lead somewhere; one that may be left out is, before its fact is. */
export function withoutDangling(facts: readonly Fact[], officials: readonly OfficialProfile[]): Storable {
  const people = new Set(officials.map(({ slug }) => slug));
  const keys = new Set(facts.map(({ key }) => key));
  const leads = ({ to, key }: FactReference): boolean =>
    to === "claim" ? keys.has(key) : { official: people, country: COUNTRIES, topic: TOPICS }[to].has(key);
  const dangling: Fact[] = [];
  let kept = facts;
  let before: number;
  do {
    before = dangling.length;
    kept = kept.flatMap((fact) => {
      const loose = referencesOf(fact).filter((reference) => !leads(reference));
      if (loose.every(({ optionalField }) => optionalField !== undefined)) return [without(fact, loose)];
      dangling.push(fact);
      keys.delete(fact.key);
      return [];
    });
    // What referred to a fact that went has to be looked at again.
  } while (dangling.length > before);
  return { kept: withoutCycles(kept), dangling };
}

function without(fact: Fact, loose: readonly FactReference[]): Fact {
  if (loose.length === 0) return fact;
  const leftOut = loose.map(({ optionalField }): [string | undefined, null] => [optionalField, null]);
  return { ...fact, ...(Object.fromEntries(leftOut) as Partial<Fact>) } as Fact;
}

/** No event and no organization is a part of itself. */
function withoutCycles(facts: readonly Fact[]): Fact[] {
  const parents = new Map(facts.flatMap((fact) => parentKeysOf(fact).map((parent) => [fact.key, parent])));
  return facts.map((fact) =>
    "parent" in fact && isWithinItself(fact.key, parents) ? { ...fact, parent: null } : fact,
  );
}

function parentKeysOf(fact: Fact): string[] {
  if (fact.kind === "event" && fact.parent !== null) return [claimKey.event(fact.parent)];
  return fact.kind === "organization" && fact.parent !== null ? [claimKey.organization(fact.parent)] : [];
}

function isWithinItself(key: string, parents: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  for (let at = parents.get(key); at !== undefined && !passed.has(at); at = parents.get(at)) {
    if (at === key) return true;
    passed.add(at);
  }
  return false;
}
