import { type Fact, ofKind } from "../fact";
import { claim } from "./columns";
import type { Reference } from "./rows";

/** Return the membership an official acted in: that with the label, or the only one which the article gives. */
export function capacityOf(
  official: string,
  label: string | null,
  article: string,
  facts: readonly Fact[],
): Reference | null {
  const held = ofKind(facts, "membership").filter((membership) => membership.official === official);
  const labelled = held.filter((membership) => membership.post.label === label);
  const here = held.filter((membership) => membership.grounds.evidence.some((span) => span.article === article));
  const [only] = label === null ? here : labelled;
  return only && (label !== null || here.length === 1) ? claim(only.key) : null;
}
