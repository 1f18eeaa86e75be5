import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { openDatabase } from "../handwritten/database.mjs";
import { wordsOfQuery } from "../handwritten/search-words.mjs";
import { snippetOf } from "../handwritten/snippet.mjs";
import { parameters } from "./parameters.mjs";

const database = openDatabase(process.argv[2]);
database.function("snippet_of", { deterministic: true }, (passage, query) =>
  JSON.stringify(snippetOf(passage, wordsOfQuery(query))),
);

const answers = new Map(
  Object.entries(parameters).map(([name, parametersOf]) => {
    const file = join(import.meta.dirname, "statements", `${name}.sql`);
    const statement = database.prepare(readFileSync(file, "utf8")).pluck();
    return [`/${name}`, (variables) => statement.get(parametersOf(variables))];
  }),
);

const server = createServer(async (request, response) => {
  const answer = answers.get(request.url);
  const variables = JSON.parse(await text(request));
  response.setHeader("content-type", "application/json");
  response.end(`{"data":${answer(variables)}}`);
});

server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${server.address().port}/`));
