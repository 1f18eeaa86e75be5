import { countryNamed } from "../../countries/country-lookup";
import type { SourceDocument } from "../document";
import { locate } from "../evidence-gate";
import type { AgentRef, FactDate, FactPlace, Grounds, GroupRef, HolderRef, PartyRef, Span } from "../fact";
import type { FactsFile, Quotes } from "./facts-file";
import type { Problem } from "../../errors";
import { splitSentences, type Extent } from "../sentences";
import { parseTemporalExpression, statedEdtf } from "../temporal-expression";
import type { ParsedFactsFile } from "./parse-facts-file";
import { named, type Path } from "./shape-problems";

type Keyed = "organizations" | "officials" | "series" | "events" | "agreements" | "commitments";
interface Cited {
  readonly quote: Quotes;
  readonly antecedent?: Quotes | undefined;
}
type Who = string | HolderRef;

/** One pass over a facts file: resolves what it names against the file and the article, and collects every problem. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly sentences: readonly Extent[];

  constructor(
    readonly document: SourceDocument,
    readonly facts: FactsFile,
    private readonly parsed: Pick<ParsedFactsFile, "place" | "keys">,
  ) {
    this.sentences = splitSentences(document.body);
  }

  get article(): string {
    return this.document.slug;
  }

  report(path: Path, message: string, remedy: string): void {
    this.problems.push({ place: this.parsed.place(path), message: `${named(path)}: ${message}`, remedy });
  }

  /** Return the grounds of a curated fact: COREFERENT when it cites an antecedent, otherwise EXPLICIT. */
  grounds(item: Cited, path: Path): Grounds {
    const supports = this.spans(item.quote, "SUPPORTS", [...path, "quote"]);
    const antecedents = this.spans(item.antecedent ?? [], "ANTECEDENT", [...path, "antecedent"]);
    const evidence = [
      ...supports,
      ...antecedents.filter((span) => !supports.some((other) => other.start === span.start)),
    ];
    return { basis: item.antecedent ? "COREFERENT" : "EXPLICIT", rule: null, confidence: 1, evidence };
  }

  private spans(quotes: Quotes, role: Span["role"], path: Path): Span[] {
    const list = typeof quotes === "string" ? [quotes] : quotes;
    const spans = list.flatMap((words, index) => {
      const located = locate(this.document.body, this.sentences, words);
      if ("found" in located) return [{ article: this.article, role, ...located.found }];
      this.report(typeof quotes === "string" ? path : [...path, index], located.refused, located.remedy);
      return [];
    });
    return spans.filter((span, index) => spans.findIndex((other) => other.start === span.start) === index);
  }

  /** Report words that do not stand in the article; return them. */
  printed(words: string, path: Path): string {
    if (!this.document.body.includes(words))
      this.report(path, `the article does not print "${words}"`, "copy the words from the article, letter by letter");
    return words;
  }

  /** Return the ISO 3166-1 code of a country. */
  country(name: string, path: Path): string {
    const code = countryNamed(name);
    if (!code)
      this.report(
        path,
        `"${name}" is not a known country`,
        "use an ISO 3166-1 code or an English name, such as Kazakhstan",
      );
    return code ?? "";
  }

  optionalCountry(name: string | undefined, path: Path): string | null {
    return name === undefined ? null : this.country(name, path);
  }

  /** Report a key that the file does not declare; return it. */
  declared(section: Keyed, key: string, path: Path): string {
    const keys = this.parsed.keys(section);
    if (!keys.includes(key))
      this.report(path, `"${key}" is not declared under ${section}`, declaredRemedy(section, keys));
    return key;
  }

  optionalKey(section: Keyed, key: string | undefined, path: Path): string | null {
    return key === undefined ? null : this.declared(section, key, path);
  }

  party(name: string, path: Path): PartyRef {
    const organizations = this.parsed.keys("organizations");
    if (organizations.includes(name)) return { organization: name };
    const code = countryNamed(name);
    if (!code)
      this.report(
        path,
        `"${name}" is neither an organization of this file nor a known country`,
        declaredRemedy("organizations", organizations),
      );
    return { country: code ?? "" };
  }

  optionalParty(name: string | undefined, path: Path): PartyRef | null {
    return name === undefined ? null : this.party(name, path);
  }

  /** Return who takes part: somebody named, the holder of a title, or a group of unnamed people. */
  participant(who: Who | GroupRef, path: Path): AgentRef | HolderRef | GroupRef {
    if (typeof who === "object" && "group" in who) return { group: this.printed(who.group, [...path, "group"]) };
    return this.agent(who, path);
  }

  /** Return whom a reference means: an official or organization of the file, a country, or the holder of a title. */
  agent(who: Who, path: Path): AgentRef | HolderRef {
    if (typeof who === "object")
      return { holderOf: who.holderOf, country: this.country(who.country, [...path, "country"]) };
    const [officials, organizations] = [this.parsed.keys("officials"), this.parsed.keys("organizations")];
    if (officials.includes(who)) return { official: who };
    if (organizations.includes(who) || countryNamed(who)) return this.party(who, path);
    const known = [...officials, ...organizations];
    this.report(
      path,
      `"${who}" is no official or organization of this file and no known country`,
      declaredRemedy("officials", known),
    );
    return { country: "" };
  }

  /** Return the label of the post an official acts in, null for the only one the file gives; report when it is not clear. */
  capacity(who: AgentRef | HolderRef | GroupRef, label: string | undefined, path: Path): string | null {
    const official = "official" in who ? this.facts.officials[who.official] : undefined;
    if ("official" in who && !official) return null;
    const posts = official?.posts ?? [];
    const labels = posts.map((post) => ("label" in post ? post.label : null));
    const shown = labels.filter((known) => known !== null).join(", ");
    if (label === undefined && posts.length > 1)
      this.report(path.slice(0, -1), "the official has several posts here", `add capacity: one of ${shown}`);
    if (label !== undefined && !labels.includes(label))
      this.report(
        path,
        `"${label}" is no post of the official in this file`,
        shown ? `use one of ${shown}` : "remove it",
      );
    return label ?? null;
  }

  /** Return a date as far as its own words tell it. */
  date(words: string | undefined, path: Path): FactDate | null {
    if (words === undefined) return null;
    this.printed(words, path);
    const expression = parseTemporalExpression(words);
    if (!expression)
      this.report(
        path,
        `"${words}" is not understood as a date`,
        'word it as the article does, such as "Feb. 11" or "December 2021"',
      );
    const edtf = expression ? statedEdtf(expression) : null;
    return { asStated: words, edtf, basis: "EXPLICIT", rule: null, article: this.article };
  }

  place(words: string | undefined, path: Path): FactPlace | null {
    if (words === undefined) return null;
    return { name: this.printed(words, path), asStated: words, basis: "EXPLICIT", rule: null };
  }
}

function declaredRemedy(section: string, keys: readonly string[]): string {
  return keys.length > 0 ? `declare it there or use one of ${keys.join(", ")}` : `declare it under ${section}`;
}
