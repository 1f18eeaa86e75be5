/** An instrument of more than the states that an article is about. */
const MULTILATERAL = /\b(?:UN|United Nations|[Mm]ultilateral|Charter|Convention|Accords)\b/u;

/** Whether the name of an instrument tells that many states may conclude it. */
export function isMultilateral(title: string): boolean {
  return MULTILATERAL.test(title);
}
