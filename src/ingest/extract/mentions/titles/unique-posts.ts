import { fold } from "../../../../api/fold";
import type { FoundPost } from "../../extraction";
import { titleWords } from "./same-post";

const HEADS = /^(?:president|prime minister|premier|king|queen|emir|amir|sultan|chancellor)$/u;

/** Return the post at the head of a state or government that is among somebody's posts. */
export function headshipIn(posts: readonly FoundPost[]): string | undefined {
  return posts
    .flatMap(({ title, organization }) => (organization === null ? fold(title) : []))
    .map((title) =>
      title.replace(/^(?:caretaker|acting|interim|transitional|incumbent) (?=president|prime minister)/u, ""),
    )
    .find((title) => HEADS.test(title));
}

/** Posts that several hold at once or one after the other. */
const SHARED =
  /\b(?:deputy|vice|assistant|state|former|first|second|senior|junior|associate|delegate|ex|prime|then)\b/iu;

const MINISTRY =
  /\bminister\b|^foreign secretary$|^chief of (?:the )?(?:army|naval|air|defen[cs]e|general) (?:staff|forces?)$/iu;

/** Return the ministries of somebody's posts that only one holds in a state: "defence minister", not "deputy minister". */
export function ministriesIn(posts: readonly FoundPost[]): string[] {
  return posts.flatMap(({ title, organization }) => {
    const isMinistry = organization === null && MINISTRY.test(title) && !SHARED.test(title);
    const words = isMinistry ? [...titleWords(title)].sort() : [];
    return words.length > 1 ? [words.join(" ")] : [];
  });
}
