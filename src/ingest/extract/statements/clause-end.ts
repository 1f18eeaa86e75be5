import { matchesOf } from "../matches";

/** What only adds to a clause: "…, which …", "…, including …", "…, noting that …". */
const ADDITION =
  /,\s(?:which|who|whose|where|including|such\sas|while|with|particularly|especially|\p{Ll}{3,14}ing)\b/gu;
/** "… further saying, ‹Q›": the quotation is a statement of its own. */
const QUOTATION_FOLLOWS = /:\s‹Q|,?\s(?:(?:further|and|by)\s)?(?:saying|adding|stating),?:?\s‹Q/u;
const SHORTEST = 30;

/** Return where the clause that goes on at an offset of a marked sentence ends, without what is only added to it. */
export function clauseEnd(marked: string, from: number): number {
  const additions = matchesOf(marked.slice(from), ADDITION).map(({ index }) => from + index);
  const quotation = marked.slice(from).search(QUOTATION_FOLLOWS);
  const last = quotation < 0 ? marked.length : from + quotation;
  const end = Math.min(additions.find((at) => at - from >= SHORTEST) ?? last, last);
  return from + marked.slice(from, end).replace(/[\s.,;:!?]+$/u, "").length;
}
