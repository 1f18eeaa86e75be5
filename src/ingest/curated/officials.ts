import { fold } from "../../api/fold";
import { claimKey, type CounterpartFact, type MembershipFact, type OfficialProfile, type PostRef } from "../fact";
import type { FactsFile } from "./facts-file";
import { postSlug } from "../post-slug";
import { entries, under } from "./entries";
import type { Path } from "./shape-problems";
import type { Reading } from "./reading";

type Post = FactsFile["officials"][string]["posts"][number];
type StatedPost = Extract<Post, { label: string }>;

/** Read who the officials of the file are. */
export function readProfiles(reading: Reading): OfficialProfile[] {
  return entries("officials", reading.facts.officials).map(({ key, item, path }) => {
    reading.printed(item.name, [...path, "name"]);
    const printed = item.printed ?? [];
    printed.forEach((name, index) => reading.printed(name, [...path, "printed", index]));
    return {
      slug: key,
      name: item.name,
      familyName: item.familyName ?? null,
      givenName: item.givenName ?? null,
      names: [...new Set([item.name, ...printed, ...(item.aliases ?? [])])],
    };
  });
}

/** Read the posts that the article gives its officials. */
export function readPosts(reading: Reading): (MembershipFact | CounterpartFact)[] {
  return entries("officials", reading.facts.officials).flatMap(({ key, item, path }) =>
    under(path, "posts", item.posts, (post, postPath) =>
      "label" in post ? readStatedPost(reading, key, post, postPath) : readCounterpart(reading, key, post, postPath),
    ),
  );
}

function readStatedPost(reading: Reading, official: string, item: StatedPost, path: Path): MembershipFact {
  const post = postOf(reading, item, path);
  if (!isWordedAs(item.label, item.titleAsStated))
    reading.report(
      [...path, "label"],
      `"${item.label}" is not how the title is worded`,
      `use words of "${item.titleAsStated}"`,
    );
  return {
    kind: "membership",
    key: claimKey.membership(official, post.slug),
    article: reading.article,
    grounds: reading.grounds(item, path),
    official,
    post,
    titleAsStated: reading.printed(item.titleAsStated, [...path, "titleAsStated"]),
  };
}

/** Whether the label uses the words of the title; plurals and possessives of a list count as the word itself. */
function isWordedAs(label: string, title: string): boolean {
  const words = fold(title).split(" ");
  return fold(label)
    .split(" ")
    .every((word) => words.some((other) => other.startsWith(word)));
}

function postOf(reading: Reading, item: StatedPost, path: Path): PostRef {
  const country = reading.optionalCountry(item.country, [...path, "country"]);
  const organization = reading.optionalKey("organizations", item.organization, [...path, "organization"]);
  if (!country && !organization)
    reading.report(path, "the post belongs to nothing", "give its country, its organization or both");
  const ministry = organization !== null && reading.facts.organizations[organization]?.classification === "MINISTRY";
  return {
    slug: postSlug(item.label, country, ministry ? null : organization),
    label: item.label,
    country,
    organization,
    seniority: item.seniority,
  };
}

function readCounterpart(
  reading: Reading,
  official: string,
  item: Extract<Post, { counterpartOf: string }>,
  path: Path,
): CounterpartFact {
  const country = reading.country(item.country, [...path, "country"]);
  return {
    kind: "counterpart",
    key: `counterpart/${official}/${item.counterpartOf}/${reading.article}`,
    article: reading.article,
    grounds: reading.grounds(item, path),
    official,
    counterpartOf: reading.declared("officials", item.counterpartOf, [...path, "counterpartOf"]),
    country,
  };
}
