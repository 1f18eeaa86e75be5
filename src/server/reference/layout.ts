import { type GraphQLType, isListType, isNonNullType } from "graphql";
import { type Html, html } from "./html";

/** Where the reference is served. */
export const REFERENCE = "/docs";

/** Return a whole page. */
export function page(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}: Entente reference</title>
        <link rel="stylesheet" href="${REFERENCE}/reference.css" />
      </head>
      <body>
        <header><a href="${REFERENCE}">Entente reference</a> <a href="/">Playground</a></header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.text;
}

/** Return a description, with what stands between backquotes as code. */
export function prose(description: string | null | undefined): Html {
  const parts = (description ?? "").split("`");
  const pieces = parts.map((text, index) => (index % 2 === 1 ? html`<code>${text}</code>` : html`${text}`));
  return html`<p>${pieces.reduce((before, piece) => html`${before}${piece}`, html``)}</p>`;
}

/** Return a type as the schema language writes it, its name a link to its page. */
export function typeLink(type: GraphQLType): Html {
  if (isNonNullType(type)) return html`${typeLink(type.ofType)}!`;
  if (isListType(type)) return html`[${typeLink(type.ofType)}]`;
  return nameLink(type.name);
}

/** Return a link to the page of a type. */
export function nameLink(name: string): Html {
  return html`<a href="${REFERENCE}/${name}">${name}</a>`;
}
