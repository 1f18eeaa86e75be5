import { ArgsType, Field, Int } from "type-graphql";
import { BadInput } from "./bad-input";

/** The most items one page may hold. */
export const PAGE_CAP = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start, at most ${String(PAGE_CAP)}; without \`first\` and \`last\` as many as that.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the item after which the page begins." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many items from the end, at most ${String(PAGE_CAP)}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor of the item before which the page ends." })
  before?: string | null;
}

/** Which stretch of a list is asked for. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
}

/** Return the size and direction asked for; refuses sizes that are negative, above the cap or of both ends. */
export function windowOf({ first, last }: PageArgs): Window {
  if (first != null && last != null) {
    throw new BadInput("last", "cannot be combined with `first`; ask for the items of one end.");
  }
  checkSize("first", first);
  checkSize("last", last);
  return { size: first ?? last ?? PAGE_CAP, backward: last != null };
}

/** Refuses a number of items that is negative or above the cap. */
export function checkSize(argument: string, size: number | null | undefined, cap = PAGE_CAP): void {
  if (size == null) return;
  if (size < 0) throw new BadInput(argument, `must not be negative, but is ${String(size)}.`);
  if (size > cap) {
    throw new BadInput(
      argument,
      `asks for ${String(size)} items, but a page holds at most ${String(cap)}; page on with \`after\` or \`before\`.`,
    );
  }
}
