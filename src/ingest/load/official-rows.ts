import { fold } from "../../api/fold";
import { Membership } from "../../officials/membership.entity";
import { OfficialName } from "../../officials/official-name.entity";
import { Official } from "../../officials/official.entity";
import { Post } from "../../officials/post.entity";
import { claimKey, type FactOf, type OfficialProfile } from "../fact";
import { claimOf, dateColumns } from "./columns";
import { Reference, type RowSink } from "./rows";
import type { Writer } from "./writer";

/** Writes who holds which post. */
export const membershipWriter: Writer<"membership"> = {
  table: Membership,
  values: ({ official, post, titleAsStated }) => ({
    officialId: new Reference(Official, official),
    postId: new Reference(Post, post.slug),
    titleAsStated,
    startDate: dateColumns(null),
    endDate: dateColumns(null),
  }),
};

/** Add an official and every name by which articles call them. */
export function addOfficial(rows: RowSink, { slug, name, familyName, givenName, names }: OfficialProfile): void {
  const official = rows.add(Official, slug, { slug, name, familyName, givenName, folded: fold(name) });
  for (const other of names)
    rows.add(OfficialName, `${slug}/${other}`, { officialId: official, name: other, folded: fold(other) });
}

/** Add a post; an organization that one article names is kept when another leaves it out. */
export function addPost(
  rows: RowSink,
  { slug, label, seniority, country, organization }: FactOf<"membership">["post"],
): void {
  const organizationId = claimOf(claimKey.organization, organization);
  const known = rows.get(Post, slug);
  rows.add(Post, slug, {
    slug,
    label,
    folded: fold(label),
    seniority,
    countryCode: country,
    organizationId: organizationId ?? known?.["organizationId"] ?? null,
  });
}
