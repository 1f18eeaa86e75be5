import { slugOf } from "../api/fold";
import type { CorpusArticle } from "../ingest/corpus/corpus-article";
import type { Fact } from "../ingest/fact";
import { sha256 } from "../ingest/hashes";
import { PUBLISHERS } from "./publishers";
import type { Random } from "./random";
import type { Telling } from "./stories/scene";
import { Draft } from "./text/draft";
import { explicit, Notes } from "./text/notes";

/** Name of the folder that generated articles would have come from. */
export const COLLECTION = "generated";

/** An article and what its sentences state. */
export interface WrittenArticle {
  readonly article: CorpusArticle;
  readonly facts: readonly Fact[];
}

/** Write an article as a telling has it; the number keeps its key apart from all others. */
export function writeArticle(telling: Telling, number: string, random: Random): WrittenArticle {
  const { day, headline, dateline, write } = telling;
  const slug = articleSlug(telling, number);
  const draft = new Draft(slug);
  const notes = new Notes(slug);
  const publisher = PUBLISHERS.draw(random);
  const title = draft.say(headline);
  if (random.chance(0.4)) notes.attribute("HEADLINE", headline, explicit(title));
  if (dateline !== null) {
    draft.paragraph();
    notes.attribute("DATELINE", dateline, explicit(draft.say(`${dateline}, ${day.inYear}.`)));
  }
  write(draft, notes);
  const credited = random.chance(0.15);
  if (credited) {
    draft.paragraph();
    notes.attribute("PUBLISHER", publisher.name, explicit(draft.say(`This was reported by ${publisher.name}.`)));
  }
  const { body } = draft;
  return {
    facts: notes.facts,
    article: {
      slug,
      fileName: `${slug}.txt`,
      collection: COLLECTION,
      body,
      contentHash: sha256(body),
      factsSource: null,
      headline,
      published: random.chance(0.97) ? { edtf: day.edtf, basis: "IMPORTED" } : null,
      publishedNote: null,
      dateline,
      language: "en",
      publisher: publisher.name,
      url: `${publisher.site}/${day.edtf.replaceAll("-", "/")}/${slug}`,
      primarySource: null,
      digitalSourceType: null,
      boilerplate: [],
      sentences: draft.sentences,
      republicationOf: null,
    },
  };
}

/** Return the key of an article: its day, what it is about and what sets it apart. */
function articleSlug({ day, about }: Telling, number: string): string {
  return slugOf(`${day.edtf} ${about} ${number}`);
}
