import { keep, ownedAt, type Complements } from "./complement";
import { readTitleCore, type TitleCore } from "./title-core";
import type { Token } from "../tokens";

/** Keep a superior in the title of who serves, "to the Kenyan President": the superior stays in the title, whose state is told apart. */
export function keepSuperior(tokens: readonly Token[], at: number, superior: TitleCore, found: Complements): boolean {
  const country = tokens[at]?.country;
  if (!country || found.country) return keep(found, superior.next);
  found.pieces.push([found.next, at], [ownedAt(tokens, at), superior.next]);
  found.country = country.code;
  found.next = superior.next;
  return true;
}

/** Return the title of a superior with its owner: "of the UN Secretary-General" belongs to a title; "of EU President Obi" names another person. */
export function superiorAt(tokens: readonly Token[], at: number): TitleCore | null {
  const owner = tokens[at];
  if (!owner?.organization && owner?.country?.form !== "DEMONYM") return null;
  const core = readTitleCore(tokens, ownedAt(tokens, at));
  const isName = core !== null && /^(?:Amir|Emir|Sultan|Dean)$/u.test(tokens[core.from]?.text ?? "");
  return core && !isName && core.noun !== "ambassador" ? core : null;
}

/**
 * Return the title of a superior with no owner, "Adviser to the President"; "Minister of Industry and Special Envoy",
 * "Secretary of Trade and Presidential Spokesperson" name a second post of one person.
 */
export function superiorOf(tokens: readonly Token[], at: number, { noun }: TitleCore): TitleCore | null {
  const superior = readTitleCore(tokens, at);
  const isJoined = superior !== null && tokens.slice(at, superior.at).some(({ word }) => /^(?:and|,)$/u.test(word));
  const isOfField = tokens[at - 1]?.word === "of" && superior !== null && superior.isCapitalised;
  return isJoined && (noun === "minister" || isOfField) ? null : superior;
}

/** Whether a title after a field is one of its own: "Minister of Foreign Affairs Ambassador Obi", "… Sultan bin Ali": after its field, a title can be followed by another, or by a name. */
export function isTitleOfOwn({ noun, from, at }: TitleCore): boolean {
  return at > from && /^(?:ambassador|senator|sultan|amir|emir|dean)$/u.test(noun);
}

/** Whether a title says twice what it is: "Minister for Transport Minister Obi". */
export function isSaidTwice({ noun, isPlural }: TitleCore, again: string | undefined): boolean {
  return noun === "minister" && again === noun && !isPlural;
}
