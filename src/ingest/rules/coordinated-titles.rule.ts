import { slugOf } from "../../api/fold";
import { claimKey, type AgreementFact, type Fact } from "../fact";
import type { Rule } from "./rule";

const SINGULAR: Readonly<Record<string, string>> = {
  agreements: "Agreement",
  conventions: "Convention",
  declarations: "Declaration",
  memoranda: "Memorandum",
  protocols: "Protocol",
  treaties: "Treaty",
};
const COORDINATED = new RegExp(`^(${Object.keys(SINGULAR).join("|")}) on (.+)$`, "iu");

/** Return the single titles of a coordinated one, or none: "agreements on X and Y" is "Agreement on X", "Agreement on Y". */
export function singleTitles(title: string): string[] {
  const match = COORDINATED.exec(title);
  const noun = SINGULAR[match?.[1]?.toLowerCase() ?? ""];
  const subjects = match?.[2]?.split(/, and |, | and /u) ?? [];
  return noun && subjects.length > 1 ? subjects.map((subject) => `${noun} on ${subject}`) : [];
}

export const coordinatedTitles: Rule = {
  id: "COORDINATED_TITLES",
  condition: "A plural title with coordinated subjects, agreements on X and Y, names one agreement for each subject.",
  source: "English coordination: the plural noun distributes over its conjoined complements.",
  apply: (facts) => {
    const splits = new Map(
      facts.flatMap((fact) =>
        fact.kind === "agreement" && singleTitles(fact.title).length > 0 ? [[fact.slug, fact]] : [],
      ),
    );
    return facts.flatMap((fact) => {
      const whole = splits.get(agreementOf(fact) ?? "");
      return whole ? singleTitles(whole.title).map((title) => onlyOf(fact, whole, title)) : [fact];
    });
  },
};

function agreementOf(fact: Fact): string | null {
  if (fact.kind === "agreement") return fact.slug;
  if (fact.kind === "topic") return "agreement" in fact.of ? fact.of.agreement : null;
  return "agreement" in fact ? fact.agreement : null;
}

/** Return what a fact of the whole says of the agreement with the single title. */
function onlyOf(fact: Fact, whole: AgreementFact, title: string): Fact {
  const slug = slugOf(title);
  const key = fact.key.replace(`/${whole.slug}`, `/${slug}`);
  if (fact.kind === "agreement")
    return { ...fact, key: claimKey.agreement(slug), slug, title, names: [title], grounds: split(fact) };
  if (fact.kind === "topic") return { ...fact, key, of: { agreement: slug } };
  return "agreement" in fact ? { ...fact, key, agreement: slug } : fact;
}

function split(fact: AgreementFact): AgreementFact["grounds"] {
  return { ...fact.grounds, basis: "INFERRED", rule: "COORDINATED_TITLES", confidence: 0.95 };
}
