import { claim } from "./columns";
import type { FactIndex } from "./fact-index";
import type { Reference } from "./rows";

/** Return the membership an official acted in: that with the label, or the only one which the article gives. */
export function capacityOf(
  official: string,
  label: string | null,
  article: string,
  index: FactIndex,
): Reference | null {
  const held = index.membershipsOf(official);
  if (label !== null) {
    const labelled = held.find((membership) => membership.post.label === label);
    return labelled ? claim(labelled.key) : null;
  }
  const [only, ...others] = held.filter(({ grounds }) => grounds.evidence.some((span) => span.article === article));
  return only && others.length === 0 ? claim(only.key) : null;
}
