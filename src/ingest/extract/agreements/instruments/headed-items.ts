import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import { complementEnd } from "./complement";
import { INSTRUMENT_HEADS } from "./instrument-heads";
import type { InstrumentPhrase } from "./instrument-phrase";
import { singlePhrase } from "./single-phrase";

const HEADS = INSTRUMENT_HEADS.filter(({ isIfSigned }) => isIfSigned).map(({ form, kind }) => ({
  kind,
  opens: new RegExp(
    `^[^\\p{L}‹]{0,6}(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[).]\\s+)?(?<title>(?:(?:\\p{L}|‹[CLO]\\d+›)[^\\s.,;:]{0,30} ){0,7}?(?<head>${form}))(?![\\p{L}-])`,
    "iu",
  ),
}));
/** A clause of its own names no document. */
const IS_CLAUSE =
  /^\p{L}+(?:ed|ing)\b(?! (?:programme|program|plan))|\b(?:is|are|was|were|will|has|have|had|to|which|that|said|by|agreed|under)\b/u;

/** Elsewhere a programme may be no instrument at all, and so is of no kind. */
const IS_PROGRAMME = /^program/iu;

/** Return what an item of a list of signed documents names with a noun that elsewhere is none of an instrument: "- Programme of Exhibitions"; null otherwise. */
export function headedItem(sentence: MarkedSentence): InstrumentPhrase | null {
  for (const { kind, opens } of HEADS) {
    const match = opens.exec(sentence.marked);
    const { title = "", head = "" } = match?.groups ?? {};
    if (!match || IS_CLAUSE.test(title)) continue;
    const extent = extentOf(sentence, match[0].length - title.length, complementEnd(sentence.marked, match[0].length));
    const told = { title: wordsOf(sentence, extent), kind: IS_PROGRAMME.test(head) ? ("PROGRAMME" as const) : kind };
    return singlePhrase(sentence, extent, { ...told, head: head.toLowerCase() });
  }
  return null;
}
