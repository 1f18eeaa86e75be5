const DENIES = String.raw`den(?:y|ies|ied|ying)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|refut(?:ed|es|ing)|disput(?:ed|es|ing)`;
/** "denied that", "rejected claims that": what follows is said not to be so. */
const IS_DENIED = new RegExp(
  String.raw`\b(?:${DENIES})\s(?:(?:[\p{Ll}-]+\s){0,3}(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|the\sidea)\s)?(?:that|of|about|having|signing|any)\s[^.;]{0,140}$`,
  "u",
);
/** "if they sign", "unless they meet": said of what may come, and not what somebody is asked. */
const IS_SUPPOSED =
  /(?<!\b[Aa]sk(?:ed|s)?|wonder(?:ed|s)?)(?:^|[\s,(])(?:[Ii]f|[Uu]nless|[Pp]rovided\sthat|Should)\s[^.;,]{0,120}$/u;

/** Whether the words before what a sentence tells say that somebody denies it. */
export function isDeniedBefore(before: string): boolean {
  return IS_DENIED.test(before);
}

/** Whether the words before what a sentence tells only suppose it. */
export function isSupposedBefore(before: string): boolean {
  return IS_SUPPOSED.test(before);
}
