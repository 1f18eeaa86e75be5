import { fold } from "../../../../api/fold";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";

/** Whether a phrase names an instrument by initials of another's name: "the TPR deal" is the "Trans-Pacific Reef agreement". */
export function hasInitialsOf(
  words: ReadonlySet<string>,
  { title }: InstrumentPhrase,
  full: InstrumentPhrase,
): boolean {
  const short = /\b\p{Lu}{3,8}\b/u.exec(title)?.[0] ?? "";
  if (words.size !== 1 || short === "" || !words.has(fold(short))) return false;
  return (full.title.match(/(?<![\p{L}])\p{Lu}(?=\p{Ll})/gu) ?? []).join("").includes(short);
}
