import type { CorpusArticle } from "../ingest/corpus/corpus-article";
import type { Fact, OfficialProfile } from "../ingest/fact";
import type { CorpusPart, PartedCorpus } from "../ingest/load/bulk/corpus-part";
import { mergeFacts } from "../ingest/merge-facts";
import type { Standing } from "../ingest/standing";
import { writeArticle } from "./article";
import { DealBook } from "./deal-book";
import { PairsInTheNews } from "./pairs";
import { Random } from "./random";
import { republished } from "./republication";
import { introductions } from "./introductions/introductions";
import { addStandings } from "./standings";
import type { Telling } from "./stories/scene";
import { Storyteller } from "./stories/stories";
import { Day } from "./text/day";
import { Cast } from "./world/cast";
import { companiesOf } from "./world/companies";
import { seriesOf } from "./world/series";

/** What to generate. */
export interface Order {
  readonly articles: number;
  readonly seed: number;
}

const FIRST_DAY = Day.of("2011-01-01");
const DAYS = 15 * 365;

/** How many articles make a part: few enough that what is made of them is gone before memory is cleaned up. */
const ARTICLES_OF_PART = 20;

/** Share of the stories that another publisher prints again word for word. */
const REPUBLISHED = 0.02;

/** Return a corpus that is the same for the same order on every machine. */
export function generate({ articles, seed }: Order): PartedCorpus {
  const random = new Random(seed);
  const cast = new Cast(random, Math.round(Math.min(2000, articles / 4) + articles / 50));
  const pairs = new PairsInTheNews();
  const companies = companiesOf(Math.round(15 + articles / 500), () => pairs.draw(random)[0], random);
  const series = seriesOf(Math.round(10 + articles / 1000), () => pairs.draw(random), random);
  const desk = new Desk(random);
  for (const { officials, tellings } of introductions(
    { cast, companies, series },
    { first: FIRST_DAY, count: DAYS },
    random,
  ))
    desk.take(tellings, officials);
  const stage = desk.hand();
  return {
    stage,
    parts: function* () {
      const deals = new DealBook();
      const storyteller = new Storyteller(companies, series);
      let left = articles - stage.articles.length;
      while (left > 0) {
        const time = 1 - left / articles;
        const scene = {
          random,
          cast,
          serial: desk.nextSerial(),
          day: FIRST_DAY.plus(Math.floor(time * DAYS)),
          time,
          pair: pairs.draw(random),
          recall: deals.recall,
        };
        const story = storyteller.tell(scene);
        left -= desk.take(story.tellings, [], left);
        for (const deal of story.deals) deals.add(deal);
        if (desk.waiting >= ARTICLES_OF_PART || left === 0) yield desk.hand();
      }
    },
  };
}

/** Collects the articles of stories and what they state until they are handed over. */
class Desk {
  private articles: CorpusArticle[] = [];
  private facts: Fact[] = [];
  private officials: OfficialProfile[] = [];
  private standings = new Map<string, Standing>();
  private serial = 0;

  constructor(private readonly random: Random) {}

  get waiting(): number {
    return this.articles.length;
  }

  nextSerial(): string {
    return String(this.serial + 1);
  }

  /** Write the articles of a story, at most so many; returns how many. */
  take(tellings: readonly Telling[], officials: readonly OfficialProfile[], most = tellings.length): number {
    const number = this.nextSerial();
    this.serial++;
    const written = tellings
      .slice(0, most)
      .map((telling, index) =>
        writeArticle(telling, index === 0 ? number : `${number}-${String(index + 1)}`, this.random),
      );
    const [first] = written;
    if (first && written.length < most && this.random.chance(REPUBLISHED))
      written.push(republished(first, this.random));
    const articles = written.map(({ article }) => article);
    const stated = written.length === 1 ? (written[0]?.facts ?? []) : mergeFacts(written.flatMap(({ facts }) => facts));
    for (const article of articles) this.articles.push(article);
    for (const fact of stated) this.facts.push(fact);
    for (const official of officials) this.officials.push(official);
    addStandings(this.standings, stated, this.random);
    return written.length;
  }

  /** Return what has been collected, and begin anew. */
  hand(): CorpusPart {
    const { articles, facts, officials, standings } = this;
    [this.articles, this.facts, this.officials, this.standings] = [[], [], [], new Map<string, Standing>()];
    return { articles, facts, officials, standings, merged: [], rivals: [] };
  }
}
