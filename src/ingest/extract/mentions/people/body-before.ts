import type { OrganizationMention } from "../../mention";
import type { Token } from "../tokens";

/** How many words back "its" can refer. */
const REACH = 20;

/** Return the body that "its" refers back to. */
export function bodyBefore(tokens: readonly Token[], from: number): OrganizationMention | null {
  const before = tokens.slice(Math.max(0, from - REACH), from);
  const named = before.findLast(({ organization, country }) => organization !== null || country?.form === "NAME");
  return named?.organization ?? null;
}

/** Return the state that "its" refers back to: "Kenya was represented by its Minister Obi". */
export function stateBefore(tokens: readonly Token[], from: number): string | null {
  const before = tokens.slice(Math.max(0, from - REPRESENTED), from);
  const named = before.findLast(({ organization, country }) => organization !== null || country?.form === "NAME");
  return named?.country?.code ?? null;
}

/** Return the body that somebody represents: "the Fund, represented by Director-General Obi", whom no state is named besides. */
export function bodyRepresented(tokens: readonly Token[], from: number): OrganizationMention | null {
  if (tokens[from - 1]?.word !== "by" || tokens[from - 2]?.word !== "represented") return null;
  const before = tokens.slice(Math.max(0, from - REPRESENTED), from - 2);
  const named = before.findLast(({ organization, country }) => organization !== null || country !== null);
  return named?.organization ?? null;
}

/** How many words back the body stands that somebody represents. */
const REPRESENTED = 9;
