/** One or several instruments: "‹I2›, ‹I5› and ‹I7›". */
export const WHAT =
  '(?<what>‹I\\d+›(?:(?:(?:[^‹]|‹[COLDN]\\d+›){0,140}?[,;] (?:an? |the |another )?(?:new |joint |draft )?(?:[“"«](?:[Tt]he |(?:[Aa]pproval|[Rr]atification) of (?:the )?)?)?‹I\\d+›){0,6}(?:[^‹]|‹[COLDN]\\d+›){0,140}?(?:\\band|\\bas well as|\\bbut) (?:an? |the |another |also (?:an? |the )?|one |two |three |several |‹N\\d+› )?(?:new |joint |draft )?(?:[“"«](?:[Tt]he |(?:[Aa]pproval|[Rr]atification) of (?:the )?)?)?‹I\\d+›)?)';

/** As WHAT, where the last of several need not follow "and": "‹I2›, the ‹I5›, the ‹I7› were signed". */
export const WHAT_LISTED =
  '(?<what>‹I\\d+›(?:(?:[^‹]|‹[COLDN]\\d+›){0,140}?[,;] (?:an? |the |another )?(?:new |joint |draft )?(?:[“"«](?:[Tt]he |(?:[Aa]pproval|[Rr]atification) of (?:the )?)?)?‹I\\d+›){0,9}(?:(?:[^‹]|‹[COLDN]\\d+›){0,140}?(?:\\band|\\bas well as|\\bbut) (?:an? |the |another |also (?:an? |the )?|one |two |three |several |‹N\\d+› )?(?:new |joint |draft )?(?:[“"«](?:[Tt]he |(?:[Aa]pproval|[Rr]atification) of (?:the )?)?)?‹I\\d+›)?)';

/** One or several who act, with what stands between their names, or both sides together. */
export const WHO =
  "(?<who>‹[PCO]\\d+›(?:[^;‹]{0,30}‹[PCOL]\\d+›){0,11}" +
  "|‹L\\d+› and (?:the )?‹[LC]\\d+›|\\b(?:they|we|(?:(?:the|both|two|three|all|‹N\\d+›) ){1,3}(?:sides|parties|countries|nations|states|governments|ministers|leaders|presidents|delegations|officials))\\b)";

/** The rest of the clause: where dates, places and parties may follow. */
export const AFTER = "(?=(?<after>[^;]{0,200}))";

/** Words before a verb that make what it says one to come, or one that did not happen. */
const TO_COME =
  /\b(?:will|would|shall|to|may|might|could|should|can|plan\w*|intend\w*|expect\w*|hope[sd]?|ready|readiness|agreed|consider\w*|propos\w*|discuss\w*|possib\w*|prepar\w*|upcoming|future|ahead of|in advance of|before|prior to|negotiat\w*|urg\w*|call\w*|toward\w*)\b[^‹]{0,40}$/iu;
const NOT_DONE =
  /\b(?:not(?! (?:only|just|merely)\b)|cannot|never|refus\w+|declin\w+|fail\w+|without(?! (?:delay|hesitation)\b)|unsigned|rejected|yet to|neither|no)\b[^‹]{0,30}$/iu;

/** Where the clause of a verb begins anew, and with it what makes it one to come. */
const CLAUSE = /\b(?:has|have|had|was|were|that|which|who)\b/iu;

/** "the 70th country to sign": it did. */
const NTH_TO =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|latest|newest|recent|\d+(?:st|nd|rd|th)) (?:[\p{L}-]+ ){0,2}to $/iu;

/** "met in ‹L0› to sign", "went on to sign": what people came together for and did. */
const DID_TO =
  /\b(?:went on|proceeded|(?:[Tt]he[ny]|who|also|have|has|later|today|yesterday|›) (?:met|gathered|joined|convened|assembled)|met|sat down|came together|joined|attended the \p{Ll}+|took (?:the|this) opportunity|used the (?:occasion|opportunity|visit))\b(?:[^.;‹]{0,40}(?:‹[PCOLD]\d+›[^.;‹]{0,30}){0,4})?,? to (?:formally |personally |jointly |officially |also )?$/u;
const STILL_AHEAD =
  /\b(?:will|would|shall|agreed|expected|set|due|scheduled|plan\p{Ll}*|hop\p{Ll}*|ahead|urg\p{Ll}*|not)\b/u;

/** Whether the words before an infinitive tell that those who act did what it says: "met in ‹L0› to". */
export function isDoneTo(before: string): boolean {
  const told = DID_TO.exec(before.slice(-200))?.[0];
  return (
    told !== undefined &&
    !STILL_AHEAD.test(told) &&
    !/\b(?:will|would|to|shall|could) $/u.test(before.slice(0, before.length - told.length))
  );
}

/** "delighted to sign": said of what is being done. */
const GLAD_TO = /\b(?:delighted|pleased|happy|glad|proud|honou?red|privileged|thrilled) to (?:have )?$/iu;

/** Whether the words before a verb say that it is still to happen; a past form says so only after "be". */
export function isToCome(before: string, verb = ""): boolean {
  const clause = before.split(CLAUSE).at(-1) ?? "";
  if (GLAD_TO.test(before) || (NTH_TO.test(before) && !/\b(?:will|would|to|may|could) (?:become|be)\b/u.test(before)))
    return false;
  const isPast = /(?:ed|struck)$/iu.test(verb) && !/\bbe(?: \p{L}+){0,2} $/iu.test(clause);
  return !isPast && TO_COME.test(clause);
}

/** Whether the words after an approval say that another one is waited for. */
export function isStillWaiting(after: string): boolean {
  return /\b(?:await\p{Ll}*|pending|still|only|must|needs?|before|remain\p{Ll}*|subject to|yet)\b/u.test(after);
}

/** Whether the words before a verb deny it. */
export function isDenied(before: string): boolean {
  return NOT_DONE.test(before);
}
