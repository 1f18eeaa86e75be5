import type { FoundPerson, FoundPost } from "../../../../src/ingest/extract/extraction";
import { ruleName } from "../../../../src/ingest/extract/extraction-rule";
import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { NAMING_RULES } from "../../../../src/ingest/extract/mentions/people/namings";
import { article } from "./article";

/** A person in the short words that the rules' examples use. */
function inShort({ name, posts }: FoundPerson): string {
  return `${name}: ${posts.map(post).join(", ")}`;
}

function post({ title, country, organization }: FoundPost): string {
  return [title, country && `(${country})`, organization && `[${organization}]`].filter(Boolean).join(" ");
}

describe("the rules that read who is named", () => {
  it("have names of their own", () => {
    expect(new Set(NAMING_RULES.map(ruleName)).size).toBe(NAMING_RULES.length);
  });

  describe.each(NAMING_RULES.map((rule) => ({ name: ruleName(rule), rule })))("$name", ({ name, rule }) => {
    it("shows what it finds and what it leaves alone", () => {
      expect(rule.description).toMatch(/^\p{Lu}.*\.$/u);
      expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
      expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
    });

    it.each(rule.examples)("$text", ({ text, finds }) => {
      const found = findMentions(article(text)).people.filter(
        ({ rule: naming, posts }) => naming === name || posts.some((held) => held.rule === name),
      );
      expect(found.map(inShort)).toEqual(finds);
    });
  });
});
