import type { FoundCommitment, FoundDate } from "../extraction";
import { ruleName, type ExtractionRule, type RuleExample } from "../extraction-rule";
import { extentOf, mentionsIn, type MarkedSentence } from "../marked-sentence";
import type { Reading } from "../reading";
import { clauseEnd } from "../statements/clause-end";
import { SAYS } from "../statements/speech-verbs";
import { matchesOf } from "../matches";
import { bothSides, type Sides } from "./both-sides";
import { isDependent } from "./pattern-parts";

/** A rule that reads commitments out of a marked sentence. */
export type CommitmentRule = ExtractionRule<FoundCommitment>;

/** A rule as a pattern with `who`, perhaps `whose`, and `content`. */
export interface CommitmentPattern {
  readonly id: string;
  readonly version: number;
  readonly description: string;
  readonly type: FoundCommitment["type"];
  readonly examples: readonly RuleExample[];
  /** A word without which the pattern cannot fit: most sentences are told by it to hold nothing. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Whether the words say what the rule is about, where the pattern alone cannot tell. */
  readonly accepts?: (content: string) => boolean;
}

const IS_DENIED = /\b(?:not|never|no\slonger|refus\w+|declin\w+|fail\w+|without)\b|n['’]t\b/u;
const NEXT_VERB = new RegExp(
  `,?\\sand\\s(?:also\\s)?(?:${SAYS}|\\p{Ll}{3,}ed\\b|‹[PC]\\d+›\\s(?:is|are|has|have|will|\\p{Ll}{3,}ed)\\b)|,\\s‹[OP]\\d+›\\s(?:cite[sd]|report(?:s|ed)|said)`,
  "u",
);
const DEADLINE =
  /\b(?:by|before|until|no\slater\sthan)\s(?:the\s)?(?:(?:end|middle|beginning|start)\sof\s)?(?:the\s)?(?:year\s)?‹D\d+›/u;

/** Make a rule of a pattern. */
export function commitmentRule(spec: CommitmentPattern): CommitmentRule {
  const { id, version, description, examples } = spec;
  return {
    ...{ id, version, description, examples },
    needs: [spec.cue, spec.pattern],
    read: (sentence, reading) => commitmentsOf(spec, sentence, reading),
  };
}

function commitmentsOf(spec: CommitmentPattern, sentence: MarkedSentence, reading: Reading): FoundCommitment[] {
  const { marked } = sentence;
  if (!spec.cue.test(marked)) return [];
  return matchesOf(marked, spec.pattern).flatMap(({ 0: words, index, groups = {} }) => {
    const { who = "", whose = "", between = "", content = "" } = groups;
    const from = index + words.length - content.length;
    const to = undertakingEnd(marked, from);
    const undertaken = marked.slice(from, to);
    const isMeant =
      !IS_DENIED.test(between) && !isDependent(marked.slice(0, index)) && (spec.accepts?.(undertaken) ?? true);
    const debtors = isMeant ? debtorsOf(sentence, reading, who, whose) : null;
    if (!debtors) return [];
    const { antecedents, ...sides } = debtors;
    return [
      {
        ...sides,
        type: spec.type,
        content: contentOf(sentence, from, to),
        deadline: deadlineOf(sentence, undertaken),
        quote: extentOf(sentence, index, to),
        antecedents,
        rule: ruleName(spec),
        basis: antecedents.length > 0 ? ("COREFERENT" as const) : ("EXPLICIT" as const),
      },
    ];
  });
}

/** What is undertaken ends where the sentence goes on to what else was done: "… and exchanged views". */
function undertakingEnd(marked: string, from: number): number {
  const end = clauseEnd(marked, from);
  const next = NEXT_VERB.exec(marked.slice(from, end));
  return next ? from + next.index : end;
}

/** Who is to do it: the owner of the readiness where it is a state, or else the subject; null when nobody is known. */
function debtorsOf(sentence: MarkedSentence, reading: Reading, who: string, whose: string): Sides | null {
  const owners = mentionsIn(sentence, whose, "country").map(({ code }) => code);
  if (owners.length > 0) return { people: [], countries: owners, antecedents: [] };
  const people = mentionsIn(sentence, who, "person");
  const countries = mentionsIn(sentence, who, "country").map(({ code }) => code);
  const sides = {
    people: [...new Set(people.flatMap((person) => person.people))],
    countries: [...new Set(countries)],
    antecedents: people.flatMap(({ antecedents }) => antecedents),
  };
  if (sides.people.length + sides.countries.length > 0) return sides;
  return /parties|sides|countries|governments|states|nations/u.test(who) ? bothSides(sentence, reading) : null;
}

function contentOf(sentence: MarkedSentence, from: number, to: number): string {
  const { start, end } = extentOf(sentence, from, to);
  const offset = sentence.sentence.start;
  const words = sentence.sentence.text
    .slice(start - offset, end - offset)
    .replace(/\s+/gu, " ")
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function deadlineOf(sentence: MarkedSentence, content: string): FoundDate | null {
  const [date] = mentionsIn(sentence, DEADLINE.exec(content)?.[0] ?? "", "date");
  return date ? { asStated: date.asStated, edtf: date.edtf, basis: date.basis } : null;
}
