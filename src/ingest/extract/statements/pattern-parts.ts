/** One speaker, with what stands between commas after the name. */
export const SPEAKER =
  "(?<who>‹P\\d+›)(?:\\sin\\s‹L\\d+›)?(?:\\sand\\san?\\s[^,;.‹]{1,40}(?:‹[CLO]\\d+›)?(?=,))?(?:,\\s[^,;.‹]{1,70}(?:‹[CLODP]\\d+›[^,;.‹]{0,60}){0,3},|,)?(?:\\s(?:speaking|talking|writing|addressing)\\s[^,;.‹]{0,50}(?:‹[CLOD]\\d+›[^,;.‹]{0,40}){0,3},?)?";

/** What may stand between the speaker and the verb of speech. */
export const ADVERBIALS =
  "(?:\\s(?:also|often|always|long|further|again|then|later|earlier|once\\smore|too|however|has|had|\\p{Ll}{3,12}ly|in\\sturn|(?:in|during)\\s(?:his|her|a|‹P\\d+›)\\s[\\p{Ll}\\s]{3,30},?|(?:for|on)\\s(?:his|her|‹P\\d+›)\\s(?:own\\s)?part|in\\s(?:response|reply|return|addition|a\\s(?:statement|message|speech|tweet|post|briefing))|at\\sthe\\s[\\p{Ll}\\s]{3,30}|(?:on\\s)?‹D\\d+›|in\\s‹L\\d+›),?){0,4}";

/** Whether the words before a person's mark make the person one of several: "‹P0› and ". */
export function joinsAnother(before: string): boolean {
  return /‹P\d+›[^.;:‹]{0,30}\band\s(?:the\s)?$/u.test(before) || /\b(?:between|together\swith)\s$/u.test(before);
}
