import { extentOf, wordsOf } from "../../marked-sentence";
import type { InstrumentAct, InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "./instrument-phrase";

/** "‹C0› and ‹C1› have formally agreed to share …": what the agreement told of next is on. */
const AGREED_TO =
  /‹[CPO]\d+›[^;.‹]{0,60}\bagreed (?<topic>to (?!(?:disagree|meet|hold|continue|discuss|explore|work|sign|consider|study|be|have)\b)\p{Ll}+ [^;.,]{6,140}?)(?=[;.,]|$| (?:as|during|at the|in a bid|in an effort)\b)/u;
/** How many sentences back they may have agreed. */
const REACH = 2;

/** Return an instrument of which an act tells only that it is one, called by what was agreed right before it; null otherwise. */
export function calledByWhatWasAgreed(
  { instrument, sentence, status }: InstrumentAct,
  sentences: ReadonlyMap<number, InstrumentSentence>,
): InstrumentPhrase | null {
  if (status === "NEGOTIATED" || !/^(?:agreement|accord|pact|deal|arrangement)$/u.test(instrument.head)) return null;
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index--) {
    const within = sentences.get(index)?.sentence;
    const match = within && AGREED_TO.exec(within.marked);
    const topic = match?.groups?.["topic"];
    if (!match || topic === undefined) continue;
    const from = match.index + match[0].length - topic.length;
    return {
      ...instrument,
      title: `${instrument.head} ${wordsOf(within, extentOf(within, from, from + topic.length))}`,
    };
  }
  return null;
}
