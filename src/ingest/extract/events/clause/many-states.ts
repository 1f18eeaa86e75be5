/** Bodies and regions at whose occasions more states meet than the two sides of an article. */
const OF_MANY =
  /\b(?:UN|UNGA|U\.N\.|United Nations|World|Global|International|Regional|General Assembly|Assembly|Convention|Non-Aligned|League|Union|Commonwealth|Community|Organi[sz]ation|Islands Forum|G ?\d+|(?:African|Arab|Asian|Asia|Pacific|Caribbean|American|Americas|European|Islamic|Eurasian)(?= (?:\p{Lu}|[Ff]oreign |[Mm]inist))|(?!J\p{Lu}{1,3}[CGMD]\b|\p{Lu}{0,2}BN?C\b|P?JP?CC?\b|IGC\b|CEO\b)\p{Lu}{3,})\b/u;

/** Whether an occasion so called is one of more states than the two sides. */
export function isOfManyStates(noun: string): boolean {
  return OF_MANY.test(noun) && !/\b(?:bilateral|joint commission|joint committee|between)\b/iu.test(noun);
}
