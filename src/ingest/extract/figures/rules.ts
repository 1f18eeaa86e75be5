import type { FigureRule } from "./figure";
import { countedBefore } from "./rules/counted-before.rule";
import { counted } from "./rules/counted.rule";
import { measured } from "./rules/measured.rule";
import { membership } from "./rules/membership.rule";
import { money } from "./rules/money.rule";
import { nthMember } from "./rules/nth-member.rule";
import { share } from "./rules/share.rule";
import { termInDays } from "./rules/term-in-days.rule";
import { votes } from "./rules/votes.rule";

/** The rules that read figures; no two assert the same amount. */
export const FIGURE_RULES: readonly FigureRule[] = [
  money,
  share,
  measured,
  counted,
  countedBefore,
  membership,
  nthMember,
  votes,
  termInDays,
];
