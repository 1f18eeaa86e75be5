/** Words that put what follows into the future. */
const PLANNED =
  /\b(?:will|would|shall|going|planned|planning|plans?(?= (?:to|for|on|an?|his|her|their)\b)|schedul\w*|expect\w*|slated|upcoming|next (?!to)|forthcoming|future|invit\w*|look(?:s|ed|ing)? forward|due|set to|is to|are to|hop(?:es?|ing|ed)|intends?|proposed|ahead of|scheduled|prepar(?:ations?|e[sd]?|ing)\b|committed to|agreed (?:to|on)|pledged to)\b|^\s*to\s*$/iu;
/** "agreed to work together at a": what was agreed is to come, and not the meeting at which it was. */
const AGREED_AT =
  /\b(?:agreed|pledged|committed) to (?!(?:meet|hold|discuss|talk|continue|resume|consider|address|raise|take|decide|sign|review)\b)[^;]{3,160}\b(?:at|during|in|after|following) (?:an?|the|their)(?: [\p{Ll}-]+){0,2}\s*$/iu;
/** Words that tell that something did not happen, or need not. */
const UNREAL =
  /\b(?:not|never|no|without|refus\w+|declin\w+|cancel\w*|postpon\w*|reject\w+|if|unless|could|might|should|must|need(?:s|ed)? (?:to|for)|calls? for|called for|urg\w+|ready to|readiness|willing\w*|instead of|aspir\w+|interest(?:ed)? (?:in|to)|possib\w+|potential|avoid\w*|propos\w+ to|mechanism of|if only|would like)\b/iu;

/** Whether the words before and between tell of something to come. */
export function isPlanned(words: string): boolean {
  return PLANNED.test(words.replace(AGREED_AT, ""));
}

/** Whether the words before and between tell of something that is not said to happen. */
export function isUnreal(words: string): boolean {
  return UNREAL.test(words);
}
