import { claimKey, type MemberFact, type OrganizationFact } from "../fact";
import type { FactsFile } from "./facts-file";
import { entries, under, type Entry } from "./entries";
import type { Reading } from "./reading";

type Item = FactsFile["organizations"][string];

/** Read the organizations that the article names, and the countries that are members of bodies. */
export function readOrganizations(reading: Reading): (OrganizationFact | MemberFact)[] {
  return entries("organizations", reading.facts.organizations).flatMap((entry) => [
    readOrganization(reading, entry),
    ...readMembers(reading, entry),
  ]);
}

function readOrganization(reading: Reading, { key, item, path }: Entry<Item>): OrganizationFact {
  const printed = item.printed ?? [item.name];
  printed.forEach((name, index) => reading.printed(name, [...path, "printed", index]));
  if (item.acronym !== undefined) reading.printed(item.acronym, [...path, "acronym"]);
  const names = [item.name, ...printed, ...(item.acronym ? [item.acronym] : []), ...(item.aliases ?? [])];
  return {
    kind: "organization",
    key: claimKey.organization(key),
    article: reading.article,
    grounds: reading.grounds(item, path),
    slug: key,
    name: item.name,
    acronym: item.acronym ?? null,
    names: [...new Set(names)],
    classification: item.classification,
    status: item.status,
    country: reading.optionalCountry(item.country, [...path, "country"]),
    parent: reading.optionalKey("organizations", item.parent, [...path, "parent"]),
    note: item.note ?? null,
  };
}

function readMembers(reading: Reading, { key, item, path }: Entry<Item>): MemberFact[] {
  return under(path, "members", item.members ?? [], (member, memberPath) => {
    const country = reading.country(member.country, [...memberPath, "country"]);
    return {
      kind: "member",
      key: claimKey.member(key, country),
      article: reading.article,
      grounds: reading.grounds(member, memberPath),
      organization: key,
      country,
    };
  });
}
