/** Words with which no topic of a list begins: a clause, a circumstance or a phrase of its own does. */
const NO_TOPIC =
  "which|who|whose|that|where|while|when|but|the|an?|in|on|at|by|to|with|for|from|as|was|were|is|are|be|been|has|have|had|will|would|said|says|according|including|such|during|after|before|following|among|between|under|respectively|thus|thereby|both|it|they|we|he|she|this|these|its|their|also|not|signed|two|several|all";
const WORD = `(?!(?:${NO_TOPIC})\\b)(?:\\p{Ll}[\\p{L}-]*|IT|ICT|AI)`;
/** A topic: one to five words, none of which opens a clause; "and" joins the last of them. */
const TOPIC = `(?!\\p{Ll}+ed\\b|(?:strengthen|deepen|boost|enhanc|promot|mark|welcom|highlight|not|bring|tak|mak|giv|includ|aim|seek|pav|open|allow|enabl|reflect|underscor|agree|call|urg|add|cover|rang)ing\\b)${WORD}(?: (?!\\p{Ll}+ed\\b)(?:of |in )?(?:the )?${WORD}){0,4}`;
const REST = new RegExp(
  `^, (?:${TOPIC}, ){0,8}?(?:${TOPIC},? )?and ${TOPIC}(?=[.,;:)]|$| (?:between|was|were|in|on|at|during|with|by|to|for|as|which|that)\\b)`,
  "u",
);

/** Return whether the words after a topic go on to others: ", mining and tourism". */
export function goesOnToTopics(after: string): boolean {
  return REST.test(after);
}

const LIST = new RegExp(`^(?<topics>${TOPIC}(?:, ${TOPIC}){1,8}),? and (?<last>${TOPIC})$`, "u");

/** Return the topics of a list of three or more, in order: "trade, mining and tourism"; none of anything else. */
export function topicsOf(words: string): readonly string[] {
  const { topics = "", last = "" } = LIST.exec(words)?.groups ?? {};
  return last === "" ? [] : [...topics.split(", "), last];
}
