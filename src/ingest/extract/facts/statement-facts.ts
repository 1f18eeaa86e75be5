import { claimKey, type StatementFact, type StatementPartyFact } from "../../fact";
import type { FoundStatement } from "../extraction";
import type { Extracted } from "./extracted";
import { groundsNaming, groundsOf } from "./fact-grounds";
import { personNamed } from "./names";
import { distinctSlugs } from "./slugs";

const LINE_BREAK = /\s*[\n\r\u2028\u2029]\s*/gu;
const ENCLOSING = /^[\s"“”„«»‘’]+|[\s"“”„«»‘’,]+$/gu;

/** Return what was said, and by whom. */
export function statementFacts(article: Extracted): (StatementFact | StatementPartyFact)[] {
  const { statements, people } = article.found;
  const texts = statements.map((statement) => textOf(article, statement));
  const slugs = distinctSlugs(
    article.slug,
    statements.map(({ speaker }, index) => `${people[speaker]?.name ?? ""} ${texts[index] ?? ""}`),
  );
  return statements.flatMap((statement, index) => {
    const slug = slugs[index] ?? "";
    return [
      statementFact(article, statement, slug, texts[index] ?? ""),
      ...(article.officials[statement.speaker] === undefined ? [] : [speakerFact(article, statement, slug)]),
    ];
  });
}

/** Of words in quotation marks, the words, on one line. */
function textOf({ body }: Extracted, { quote, isVerbatim }: FoundStatement): string {
  const words = body.slice(quote.start, quote.end).replace(LINE_BREAK, " ");
  return isVerbatim ? words.replace(ENCLOSING, "") : words;
}

function statementFact(article: Extracted, statement: FoundStatement, slug: string, text: string): StatementFact {
  return {
    kind: "statement",
    key: claimKey.statement(slug),
    article: article.slug,
    grounds: groundsOf(article, statement),
    slug,
    quoteType: statement.isVerbatim ? "DIRECT" : "INDIRECT",
    text,
    cue: statement.cue,
    attributionText: null,
    audience: null,
    event: null,
  };
}

function speakerFact(article: Extracted, statement: FoundStatement, slug: string): StatementPartyFact {
  const official = article.officials[statement.speaker] ?? "";
  return {
    kind: "statementParty",
    key: claimKey.statementParty(slug, "SPEAKER", official),
    article: article.slug,
    grounds: groundsNaming(article, statement, personNamed(article, statement.speaker)),
    statement: slug,
    role: "SPEAKER",
    who: { official },
  };
}
