/** A piece of HTML that may stand in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Tag of templates of HTML: pieces of HTML are put in as they are, texts are escaped. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(template.map((text, index) => text + shown(parts[index] ?? "")).join(""));
}

function shown(part: Part): string {
  if (part instanceof Html) return part.text;
  return typeof part === "string" ? escaped(part) : part.map(({ text }) => text).join("\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}
