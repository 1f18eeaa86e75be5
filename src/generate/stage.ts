import { slugOf } from "../api/fold";
import { groupBy } from "../api/group-by";
import type { OfficialProfile } from "../ingest/fact";
import type { Day } from "./text/day";
import type { Draft } from "./text/draft";
import { explicit, type Notes } from "./text/notes";
import type { Random } from "./random";
import type { Telling } from "./stories/scene";
import { BODIES, type Body } from "./world/bodies";
import type { Company } from "./world/companies";
import type { Series } from "./world/series";
import { ministrySlug, type Cast, type CastMember } from "./world/cast";
import { STATES, type State } from "./world/states";

/** A story that introduces officials and organizations: what they are is stated there, whole, and later stories rest on it. */
export interface Introduction {
  readonly officials: readonly OfficialProfile[];
  readonly tellings: readonly Telling[];
}

/** How many appointments an article reports. */
const APPOINTMENTS = 8;

/** How many companies an article names. */
const COMPANIES = 6;

/** What is introduced. */
export interface World {
  readonly cast: Cast;
  readonly companies: readonly Company[];
  readonly series: readonly Series[];
}

/** Return the stories that introduce everybody and everything that later stories speak of. */
export function* introductions(
  { cast, companies, series }: World,
  days: { first: Day; count: number },
  random: Random,
): Generator<Introduction> {
  const byState = groupBy(
    cast.members.filter(({ body }) => !body),
    ({ state }) => state,
  );
  for (const [state, members] of byState) {
    const ministries = new Set<string>();
    for (let from = 0; from < members.length; from += APPOINTMENTS) {
      const appointed = members.slice(from, from + APPOINTMENTS);
      const day = days.first.plus(Math.floor((appointed[0]?.since ?? 0) * days.count));
      yield appointments(state, appointed, day, ministries, random);
    }
  }
  for (const body of BODIES) {
    const heads = cast.members.filter((member) => member.body === body);
    yield introductionOf(body, heads, days.first, random);
  }
  for (let from = 0; from < companies.length; from += COMPANIES)
    yield companiesAtAGlance(companies.slice(from, from + COMPANIES), days.first);
  for (const each of series) yield launchOf(each, days.first, random);
}

function companiesAtAGlance(companies: readonly Company[], day: Day): Introduction {
  return {
    officials: [],
    tellings: [
      {
        day,
        about: "companies at a glance",
        headline: `Companies at a glance: ${companies
          .map(({ name }) => name)
          .slice(0, 2)
          .join(" and ")}`,
        dateline: null,
        write: (draft, notes) => {
          draft.paragraph();
          for (const { slug, name, state, business } of companies) {
            const span = draft.say(`${name} is a company in ${state.inText} that works in ${business}.`);
            const values = {
              slug,
              name,
              acronym: null,
              names: [name],
              classification: "COMPANY",
              status: "EXISTING",
            } as const;
            notes.organization({ ...values, country: state.code, parent: null, note: null }, explicit(span));
          }
        },
      },
    ],
  };
}

function launchOf({ slug, name, sides: [one, other] }: Series, day: Day, random: Random): Introduction {
  return {
    officials: [],
    tellings: [
      {
        day: day.plus(random.below(30)),
        about: `${one.code} ${other.code} dialogue`,
        headline: `${one.name} and ${other.name} launch dialogue`,
        dateline: null,
        write: (draft, notes) => {
          draft.paragraph();
          const span = draft.say(`The two countries launched the ${name}, which is to meet every year.`);
          notes.series(slug, name, explicit(span));
        },
      },
    ],
  };
}

function appointments(
  state: State,
  appointed: readonly CastMember[],
  day: Day,
  ministries: Set<string>,
  random: Random,
): Introduction {
  const isReportedTwice = random.chance(0.2);
  const introduced = appointed.flatMap(({ post: { organization } }) =>
    organization === null || ministries.has(organization) ? [] : [organization],
  );
  introduced.forEach((slug) => ministries.add(slug));
  const first = appointed[0];
  return {
    officials: appointed.map(({ profile }) => profile),
    tellings: Array.from({ length: isReportedTwice ? 2 : 1 }, (_, index) => ({
      day: day.plus(index),
      about: `${state.code} appointments ${first?.profile.familyName ?? ""}`,
      headline: random.pick([
        `New appointments in the government of ${state.inText}`,
        `${state.name} announces appointments`,
      ]),
      dateline: random.chance(0.5) ? state.capital.toUpperCase() : null,
      write: (draft: Draft, notes: Notes) => {
        const unnamed = new Set(introduced);
        draft.paragraph();
        for (const [at, member] of appointed.entries()) {
          if (at === 4) draft.paragraph();
          appointment(member, unnamed, random, draft, notes);
        }
      },
    })),
  };
}

function appointment(member: CastMember, unnamed: Set<string>, random: Random, draft: Draft, notes: Notes): void {
  const { profile, title, post, state } = member;
  const ministry = post.organization !== null && unnamed.delete(post.organization) ? post.organization : null;
  const portfolio = ministry === null ? null : portfolioOf(state, ministry, post.label);
  const ministryName = portfolio === null ? null : `Ministry of ${portfolio} of ${state.inText}`;
  const span = draft.say(
    ministryName === null
      ? random.pick([
          `${profile.name} was appointed ${title}.`,
          `${profile.name} took office as ${title}.`,
          `The new ${title} is ${profile.name}.`,
        ])
      : `${profile.name} joined the ${ministryName} and took office as ${title}.`,
  );
  notes.membership(member, title, explicit(span));
  if (ministry === null || ministryName === null) return;
  notes.organization(
    {
      slug: ministry,
      name: ministryName,
      acronym: null,
      names: [ministryName],
      classification: "MINISTRY",
      status: "EXISTING",
      country: state.code,
      parent: null,
      note: null,
    },
    explicit(span),
  );
}

/** Return which portfolio the ministry has, of the post's label: "Deputy Minister of Energy" is of Energy. */
function portfolioOf(state: State, ministry: string, label: string): string {
  const portfolio = label.slice(label.indexOf(" of ") + 4);
  if (ministrySlug(state, portfolio) !== ministry) throw new Error(`${label} belongs to another ministry`);
  return portfolio;
}

function introductionOf(body: Body, heads: readonly CastMember[], day: Day, random: Random): Introduction {
  const called = body.acronym === null ? `The ${body.name}` : `The ${body.name} (${body.acronym})`;
  return {
    officials: heads.map(({ profile }) => profile),
    tellings: [
      {
        day,
        about: `${body.name} at a glance`,
        headline: `The ${body.name} at a glance`,
        dateline: null,
        write: (draft, notes) => {
          draft.paragraph();
          const seat = draft.say(`${called} has its seat in ${body.seat}.`);
          notes.organization(
            {
              slug: body.slug,
              name: body.name,
              acronym: body.acronym,
              names: [body.name, ...(body.acronym === null ? [] : [body.acronym])],
              classification: "IGO",
              status: "EXISTING",
              country: null,
              parent: null,
              note: null,
            },
            explicit(seat),
          );
          tellMembers(body, draft, notes);
          draft.paragraph();
          for (const head of heads) {
            const { name } = head.profile;
            const span = draft.say(
              random.pick([`${name} was elected ${head.title}.`, `${name} served as ${head.title}.`]),
            );
            notes.membership(head, head.title, explicit(span));
          }
        },
      },
    ],
  };
}

function tellMembers(body: Body, draft: Draft, notes: Notes): void {
  const members = STATES.filter(({ code }) => body.members.includes(code));
  const last = members.at(-1);
  if (!last) return;
  const listed = members.slice(0, -1).map(({ inText }) => inText);
  const span = draft.say(`Its members are ${listed.join(", ")} and ${last.inText}.`);
  for (const { code } of members) notes.member(body.slug, code, explicit(span));
}

/** Return the key of an article: its day, what it is about and what sets it apart. */
export function articleSlug({ day, about }: Telling, number: string): string {
  return slugOf(`${day.edtf} ${about} ${number}`);
}
