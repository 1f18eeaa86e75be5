import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { slugOf } from "../../../src/api/fold";
import type { Problem } from "../../../src/errors";
import { readSources, type ReadOptions } from "../../../src/ingest/read/read-sources";
import type { Source } from "../../../src/ingest/read/source";

const REPORT =
  "The Minister of Fisheries of Peru, Ana Lima, met with her counterpart from Ghana, Kofi Mensah, in Accra to speak of the trade between them.";
const HEADLINE = "Peru and Ghana hold talks";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-read-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(paths: string[], options?: ReadOptions): Promise<{ sources: Source[]; problems: Problem[] }> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for await (const result of readSources(paths, options))
    if ("source" in result) sources.push(result.source);
    else problems.push(result.problem);
  return { sources, problems };
}

async function readOne(path: string, options?: ReadOptions): Promise<Source> {
  const { sources, problems } = await read([path], options);
  expect(problems).toEqual([]);
  expect(sources).toHaveLength(1);
  return sources[0] as Source;
}

describe("plain text", () => {
  it("is its own body, letter by letter", async () => {
    const text = `\uFEFF${HEADLINE}\r\n\r\n5 March 2024\r\n\r\n  ${REPORT}\r\n`;
    expect(await readOne(put("Talks in Accra.txt", text))).toMatchObject({
      slug: "talks-in-accra",
      format: "TEXT",
      raw: text,
      body: text,
      headline: HEADLINE,
      published: { edtf: "2024-03-05", basis: "EXPLICIT" },
      language: "en",
      remarks: [],
    });
  });

  it("has the same hash whatever its line ends and outer blanks, and another when a letter differs", async () => {
    const lines = [HEADLINE, "", REPORT];
    const unix = await readOne(put("a.txt", lines.join("\n")));
    const dos = await readOne(put("b.txt", `\uFEFF${lines.join("\r\n")} \r\n\r\n`));
    const other = await readOne(put("c.txt", lines.join("\n").replace("Accra", "Accro")));
    expect(dos.contentHash).toBe(unix.contentHash);
    expect(other.contentHash).not.toBe(unix.contentHash);
  });

  it("takes its name from the folder when the file's says nothing", async () => {
    mkdirSync(join(folder, "accra-talks"));
    expect((await readOne(put("accra-talks/article.txt", REPORT))).slug).toBe("accra-talks");
  });

  it("keeps marks that hide or turn letters, and says so", async () => {
    const source = await readOne(put("a.txt", `${REPORT} \u202Etxet\u202C Li\u200Bma р\u0430ris Pаris`));
    expect(source.body).toContain("\u202Etxet\u202C Li\u200Bma");
    expect(source.remarks).toEqual([
      expect.stringContaining("2 characters turn the direction"),
      expect.stringContaining("1 invisible characters"),
      expect.stringContaining("mixes Latin letters"),
    ]);
  });

  it("is dated by whoever hands it in, EXPLICIT only when the text says the same", async () => {
    const path = put("a.txt", `${HEADLINE}\n\n5 March 2024\n\n${REPORT}`);
    expect((await readOne(path, { publishedOn: "2024-03-06" })).published).toEqual({
      edtf: "2024-03-06",
      basis: "IMPORTED",
    });
    expect((await readOne(path, { publishedOn: "2024-03-05" })).published?.basis).toBe("EXPLICIT");
    await expect(readOne(path, { publishedOn: "yesterday" })).rejects.toThrow(
      '"yesterday" is no date; write it as YYYY-MM-DD',
    );
  });
});

describe("Markdown", () => {
  it("gives its front matter, and its text without markup", async () => {
    const text = [
      "---",
      `title: "${HEADLINE}"`,
      "date: 2024-03-05T10:00:00Z",
      "publisher: Accra Courier",
      "url: https://courier.example/talks",
      "---",
      `# ${HEADLINE}`,
      "",
      REPORT.replace("Ana Lima", "[**Ana Lima**](https://x.example/lima)"),
      "",
      "- Trade and *transit*",
      "- Visas",
    ].join("\n");
    expect(await readOne(put("talks.md", text))).toMatchObject({
      format: "MARKDOWN",
      raw: text,
      body: `${HEADLINE}\n\n${REPORT}\n\n- Trade and transit\n- Visas`,
      headline: HEADLINE,
      published: { edtf: "2024-03-05", basis: "IMPORTED" },
      publisher: "Accra Courier",
      url: "https://courier.example/talks",
    });
  });

  it("names the line at which front matter is damaged", async () => {
    const { problems } = await read([put("talks.md", `---\ntitle: "${HEADLINE}\ndate: [\n---\n${REPORT}`)]);
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining("front matter that is not YAML") }),
    ]);
    expect(problems[0]?.place).toMatch(/talks\.md:\d+$/u);
  });
});

describe("feeds", () => {
  const ITEM = `<item><title>${HEADLINE} &amp; more</title><link>https://c.example/1</link><pubDate>Tue, 05 Mar 2024 23:30:00 +0500</pubDate><description>&lt;p&gt;${REPORT}&lt;/p&gt;&lt;p&gt;They left.&lt;/p&gt;</description></item>`;
  const RSS = `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Accra Courier</title><language>en-gb</language>${ITEM}<item><title>Empty one</title></item></channel></rss>`;

  it("give an article for each entry, and a problem for one without content", async () => {
    const { sources, problems } = await read([put("news.xml", RSS)]);
    expect(sources).toEqual([
      expect.objectContaining({
        slug: "news-peru-and-ghana-hold-talks-more",
        format: "FEED",
        raw: `<p>${REPORT}</p><p>They left.</p>`,
        body: `${HEADLINE} & more\n\n${REPORT}\n\nThey left.`,
        published: { edtf: "2024-03-05", basis: "IMPORTED" },
        publisher: "Accra Courier",
        url: "https://c.example/1",
        language: "en-gb",
      }),
    ]);
    expect(sources[0]?.origin).toMatch(/news\.xml#1$/u);
    expect(problems).toEqual([expect.objectContaining({ place: expect.stringMatching(/news\.xml#2$/u) })]);
  });

  it.each([
    [
      "Atom",
      "news.atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Accra Courier</title><entry><title>${HEADLINE}</title><id>1</id><link href="https://c.example/1"/><published>2024-03-05T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${REPORT}</p></div></content></entry></feed>`,
    ],
    [
      "RDF",
      "news.rdf",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Accra Courier</title></channel><item><title>${HEADLINE}</title><link>https://c.example/1</link><dc:date>2024-03-05</dc:date><description>${REPORT}</description></item></rdf:RDF>`,
    ],
    [
      "JSON",
      "news.json",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Accra Courier",
        items: [
          {
            id: "1",
            url: "https://c.example/1",
            title: HEADLINE,
            content_html: `<p>${REPORT}</p>`,
            date_published: "2024-03-05T10:00:00Z",
          },
        ],
      }),
    ],
  ])("may be %s", async (_, name, text) => {
    expect(await readOne(put(name, text))).toMatchObject({
      body: `${HEADLINE}\n\n${REPORT}`,
      published: { edtf: "2024-03-05", basis: "IMPORTED" },
      publisher: "Accra Courier",
      url: "https://c.example/1",
    });
  });

  it("count an entry that is in them twice once", async () => {
    const { sources, problems } = await read([put("news.rss", RSS.replace(ITEM, ITEM.repeat(5)))]);
    // The second has the same title and gets a key of its own; more of the same text are refused.
    expect(sources).toHaveLength(2);
    expect(problems.map(({ message }) => message)).toEqual([
      ...Array<string>(3).fill("is in the feed twice"),
      "is a feed's entry without content",
    ]);
  });
});

describe("paths", () => {
  it("read a folder at any depth in order, past facts and hidden files, and one bad file stops no other", async () => {
    mkdirSync(join(folder, "inner"));
    put("b.txt", REPORT);
    put("inner/a.md", `# ${HEADLINE}\n\n${REPORT}`);
    put("b.facts.yaml", "facts: []");
    put(".hidden.txt", REPORT);
    put("picture.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    put("table.csv", "a,b\n1,2");
    put("c.txt", `${REPORT} Twice.`);
    const { sources, problems } = await read([folder]);
    expect(sources.map(({ slug }) => slug)).toEqual(["b", "c", "a"]);
    expect(problems.map(({ message }) => message)).toEqual([
      "is a JPEG picture, not an article",
      "is neither a page nor a feed, and .csv is no extension of an article",
    ]);
  });

  it("enter a folder once when links lead back to it", async () => {
    put("a.txt", REPORT);
    symlinkSync(folder, join(folder, "loop"));
    symlinkSync(join(folder, "self"), join(folder, "self"));
    const { sources, problems } = await read([folder]);
    expect(sources).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ message: "is a link that leads to itself" })]);
  });

  it("name what is not there, what is empty, and what is handed in too often", async () => {
    mkdirSync(join(folder, "none"));
    const report = put("a.txt", REPORT);
    const { problems } = await read([join(folder, "gone.txt"), join(folder, "none"), report, report, report, report]);
    expect(problems.map(({ message }) => message)).toEqual([
      "there is no such file or folder",
      "holds no article",
      "has the slug and the text of another article: a",
    ]);
  });

  it("tell files of one name apart by their folders, then by their texts", async () => {
    mkdirSync(join(folder, "other"));
    const paths = [put("a.txt", REPORT), put("a.md", REPORT), put("other/a.txt", REPORT), put("other/a.md", REPORT)];
    const { sources, problems } = await read(paths);
    const within = slugOf(basename(folder));
    expect(problems).toEqual([]);
    expect(sources.map(({ slug }) => slug)).toEqual([
      "a",
      `${within}-a`,
      "other-a",
      expect.stringMatching(/^a-[0-9a-f]{8}$/u),
    ]);
  });

  it("take `-` for standard input, whatever its format", async () => {
    const html = `<html><body><article><h1>${HEADLINE}</h1><p>${REPORT}</p></article></body></html>`;
    expect(await readOne("-", { stdin: chunks(html) })).toMatchObject({
      origin: "standard input",
      format: "HTML",
      slug: "peru-and-ghana-hold-talks",
    });
    expect(await readOne("-", { stdin: chunks(REPORT) })).toMatchObject({
      format: "TEXT",
      slug: expect.stringMatching(/^article-[0-9a-f]{12}$/u),
    });
  });
});

async function* chunks(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 50) yield await Promise.resolve(bytes.subarray(at, at + 50));
}
