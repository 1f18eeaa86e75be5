/** Words by which a clause ends, or another begins. */
const BREAKS =
  /\b(?:which|who|whom|whose|where|when|while|because|if|but|under|pursuant|accordance|line with|thanks|amid|despite|according|that|is|are|was|were|has|have|had|will|would|said|says|calls?|called|to \p{Ll}+|provid\p{Ll}+|allow\p{Ll}+|aim\p{Ll}+|since|until|based|(?:implement|strengthen|deepen|enhanc|expand|advanc|updat|upgrad|promot|support|boost|improv)\p{Ll}*)\b|: /u;
/** As BREAKS, without the verb "be", which the passive itself has. */
const SUBJECT_BREAKS =
  /\b(?:which|who|whom|whose|where|when|while|because|if|but|thanks|despite|according|that|said|says|calls?|called|to \p{Ll}+|provid\p{Ll}+|allow\p{Ll}+|it|they|he|she|since|until)\b/u;
/** What makes the noun after it part of another phrase. */
const PREPOSITION =
  /(?:^|›,? |\b(?!(?:series|number|package|set|total|raft|host|string|slew|one|couple|range|array|sets|copies|signing|adoption|conclusion|exchange|launch|approval|text|version|extension|renewal) of)\p{L}+ )(?:on|for|of|to|in|under|with|by|from|about|towards?|regarding|concerning|into|at|within|between|as|per|via|through|against|over|after|before|following|during|without|like|than|beyond) (?:(?:the|an?|its|their|this|that|these|those|his|her|our|all|any|both|such|[\p{Ll}-]+) ){0,5}$/u;
/** "a ‹I1› on reefs, and a": what follows the last instrument before, where another one is named beside it. */
const AND_ANOTHER =
  /(?:,|\band\b|\bas well as|\balong with|\btogether with|\bbesides|\bplus|\bincluding|\bnamely|\bamong them) (?:(?:an?|the|another|one|two|three|four|five|several|also|new|‹N\d+›|separate|third|second|first|joint|bilateral|including|their|its|as|well|and) ){0,4}[“"]?$/u;

/** Whether what stands between a verb and an instrument leaves the instrument its object, or one of several. */
export function isDirectObject(words: string): boolean {
  const gap = words.replaceAll(/["'“”‘’]/gu, "");
  const last = gap.lastIndexOf("‹I");
  const own = last < 0 ? gap : gap.slice(last).replace(/^‹I\d+›/u, "");
  if (BREAKS.test(own)) return false;
  if (last >= 0 && PREPOSITION.test(gap.slice(0, gap.indexOf("‹I")))) return false;
  if (last >= 0) return AND_ANOTHER.test(own) && !BREAKS.test(gap.slice(0, last).replace(/‹I\d+›/gu, ""));
  return !PREPOSITION.test(own);
}

/** Whether an instrument is the subject of a verb, or one of several, by the words before it and those up to the verb. */
export function isSubject(before: string, gap: string): boolean {
  const own = before.slice(before.lastIndexOf("›") + 1);
  if (PREPOSITION.test(before.slice(-80)) && !AND_ANOTHER.test(own)) return false;
  const parts = gap.split(/‹I\d+›/u);
  return parts.every((part, at) => !SUBJECT_BREAKS.test(part) && (at === parts.length - 1 || AND_ANOTHER.test(part)));
}
