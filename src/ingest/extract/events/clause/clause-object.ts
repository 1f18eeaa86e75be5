import { matchesOf } from "../../matches";

/** Where the words after a verb or "with" stop naming people: circumstances, purposes, the next clause. */
const STOP = new RegExp(
  '[,.]?[”"]|:(?=\\s|$)|;(?=$|\\s(?!(?:and )?(?:the |his |her )?‹P))|\\.(?=\\s|$)|\\s[–—-]\\s|\\s(?:to|in order to)\\s(?=\\p{Ll})|' +
    "\\s(?:on|at|during|for|within|via|following|after|before|ahead of|amid|where|when|which|while|whose|who|as part|over|about|regarding|until|under|here|upon|through|throughout|by|against|because|since|that|prior)\\b|" +
    "\\s(?:today|yesterday|tomorrow|tonight)\\b|\\sin\\s(?!(?:the )?‹[CO])|,?\\s‹D\\d+›|" +
    "\\s(?:discuss|focus|aim|explor|address|cover|exchang|review|seek|touch|emphasi[sz]|underscor|highlight)(?:ed|ing|s|es)?\\b|" +
    ",\\s(?:\\p{L}+ing|the|a|an|both|with)\\s(?!‹P|‹C\\d+›(?:,| and|[.;]|$)|representative|member|head|leader|minister|president|secretary|chair|director|deputy|governor|mayor|speaker)|" +
    ",?\\sand\\s(?:together|both)\\s‹P|" +
    ",\\s(?:will|would|is|was|has|had)\\s(?:also\\s)?\\p{Ll}|" +
    ",\\s(?:the\\s)?‹P\\d+›\\s(?:also\\s)?(?:will|would|is|was|has|had|said|told)\\s|" +
    ",?\\s(?:and|but)\\s(?:also\\s|then\\s|later\\s)?(?:\\p{Ll}+ed|held|met|had|has|took|spoke|said|gave|made|paid|went|will|attends?|inspects?|visits?|is|was|are|were|delivered?|meet|holds?|hold|tours?)\\b",
  "u",
);

/** The farthest that a list of people may run. */
const REACH = 1200;

/** Return where the words that name the people after an offset end. */
export function objectEnd(marked: string, at: number): number {
  const rest = marked.slice(at, at + REACH);
  return at + (STOP.exec(rest)?.index ?? rest.length);
}

/**
 * Return where a list in a phrase that opens a sentence ends: "At the meeting with ‹P0› and ‹P1›, ‹P2› said". Only an
 * item that "and" follows or opens belongs to the list.
 */
export function frontedObjectEnd(marked: string, at: number): number {
  const part = marked.slice(at, objectEnd(marked, at));
  const commas = matchesOf(part, /,\s/gu);
  const last = commas
    .filter(
      ({ index }) =>
        /‹P/u.test(part.slice(0, index)) || !/\b(?:colleague|counterpart|host|guest)s?$/u.test(part.slice(0, index)),
    )
    .find(
      ({ index }) =>
        !/^,\s(?:[^,]{0,90},\s){0,12}(?:and\s|[^,]{0,80}\sand\s[^,]{0,80}(?:,|$))/u.test(part.slice(index)) &&
        !/^,\s(?:including|and|as well as|such as)\b/u.test(part.slice(index)),
    );
  return at + (last?.index ?? part.length);
}
