/** What may stand between "signed" and the modifiers of what was signed. */
const DETERMINED =
  /\b(?:sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|penn(?:ed|ing)|(?:signing|signature) of)(?: (?:and exchanged|an?|the|its|their|also|jointly|today|yesterday|on|in|new|several|two|three|four|five|separate|‹[NDL]\d+›|landmark|historic|major|key)){0,6} $/u;
const PASSIVE =
  /^[^.;,]{0,80}? (?:was|were|(?:has|have|had) been|will be|to be) (?:(?:also|formally|officially|jointly|recently) )?(?:signed|inked)\b/u;
/** "a partnership agreement", "the loan contract": another noun names the instrument. */
const GOES_ON =
  /^(?:[ -](?:and |of )?[\p{L}-]+){0,4} (?:agreements?|memorand\p{L}+|mous?|treat(?:y|ies)|protocols?|deals?|pacts?|accords?|contracts?|declarations?|conventions?|arrangements?|documents?|charter|framework|plans?|statements?)\b/iu;

/** Whether the text says that what a noun names, between two offsets of the marked text, is or was signed. */
export function isSigned(marked: string, start: number, end: number): boolean {
  const after = marked.slice(end, end + 140);
  if (GOES_ON.test(after)) return false;
  return DETERMINED.test(marked.slice(Math.max(0, start - 80), start)) || PASSIVE.test(after);
}

/** Whether the text says that what a noun names was signed, and what it is on: "signed documents on reefs". */
export function isSignedOn(marked: string, start: number, end: number): boolean {
  return (
    /^ (?:on|for|regarding|concerning|covering|aimed at) /u.test(marked.slice(end)) && isSigned(marked, start, end)
  );
}
