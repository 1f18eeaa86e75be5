import type { Encounter } from "../encounter";
import { datesAgree, sharePeople } from "../encounter-order";

/** Return the index of the visit or occasion that an encounter is told to have been a part of, null when of none. */
export function parentOf(encounter: Encounter, before: readonly Encounter[]): number | null {
  if (encounter.within !== "VISIT" && encounter.within !== "OCCASION") return null;
  const isParent = (each: Encounter) =>
    (encounter.within === "VISIT"
      ? each.kind === "VISIT" && sharePeople(each, encounter)
      : /^(?:SUMMIT|SESSION|CEREMONY)$/u.test(each.kind)) &&
    datesAgree(each.date?.edtf ?? null, encounter.date?.edtf ?? null);
  const at = before.findLastIndex(isParent);
  return at < 0 ? null : at;
}
