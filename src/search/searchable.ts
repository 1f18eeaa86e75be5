import { lexemesOf } from "./lexemes";
import type { SearchDocument, SearchType } from "./search-document.entity";
import { formsIn } from "./words";

/** Something that can be found. */
export interface Searchable {
  readonly type: SearchType;
  readonly slug: string;
  readonly title: string;
  /** What it is called; a search for exactly that finds it first. The title counts only when it is listed. */
  readonly names: readonly string[];
  /** Passages that tell of it, of which snippets are cut. */
  readonly passages: readonly string[];
}

/** Return the document by which something is found, and what it tells of others' claims. */
export function documentOf(
  { type, slug, title, names, passages }: Searchable,
  tells = "",
): Omit<SearchDocument, "rowId"> {
  const text = passages.join("\n");
  const ofTitle = formsIn(title);
  const ofNames = names.map((name) => (name === title ? ofTitle : formsIn(name)));
  const foundByName = [ofTitle, ...ofNames.filter((forms, index) => isNew(names, index) && forms !== ofTitle)];
  const others = names.includes(title) ? [] : [ofTitle];
  const foundByText = text.split("\n").map(formsIn);
  return {
    key: `${type}/${slug}`,
    tells,
    type,
    slug,
    title,
    text,
    foldedNames: foundByName.map(spaced).join("|"),
    foldedText: foundByText.map(spaced).join("|"),
    lexemes: lexemesOf({ names: ofNames, others, text: foundByText }).join(" "),
  };
}

/** Whether none of the names before is the same. */
function isNew(names: readonly string[], index: number): boolean {
  return names.indexOf(names[index] ?? "") === index;
}

function spaced(forms: readonly string[]): string {
  return forms.length === 0 ? "" : ` ${forms.join("  ")} `;
}
