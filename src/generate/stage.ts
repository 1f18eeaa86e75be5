import { slugOf } from "../api/fold";
import type { OfficialProfile } from "../ingest/fact";
import { Day } from "./text/day";
import type { Draft } from "./text/draft";
import { explicit, type Notes } from "./text/notes";
import type { Random } from "./random";
import type { Telling } from "./stories/scene";
import { BODIES, type Body } from "./world/bodies";
import { ministrySlug, type Cast, type CastMember } from "./world/cast";
import { STATES, type State } from "./world/states";

/** A story that introduces officials and organizations: what they are is stated there, whole, and later stories rest on it. */
export interface Introduction {
  readonly officials: readonly OfficialProfile[];
  readonly tellings: readonly Telling[];
}

/** How many appointments an article reports. */
const APPOINTMENTS = 8;

/** Return the stories that introduce everybody: appointments in each state, then international organizations. */
export function* introductions(cast: Cast, days: { first: Day; count: number }, random: Random): Generator<Introduction> {
  for (const state of STATES) {
    const members = cast.members.filter((member) => member.state === state && !member.body);
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
      about: `${state.name} appointments ${first?.profile.familyName ?? ""}`,
      headline: random.pick([`New appointments in the government of ${state.inText}`, `${state.name} announces appointments`]),
      dateline: random.chance(0.5) ? state.capital.toUpperCase() : null,
      write: (draft: Draft, notes: Notes) => {
        draft.paragraph();
        for (const [at, member] of appointed.entries()) {
          if (at === 4) draft.paragraph();
          appointment(member, introduced, random, draft, notes);
        }
      },
    })),
  };
}

function appointment(member: CastMember, introduced: readonly string[], random: Random, draft: Draft, notes: Notes): void {
  const { profile, title, post, state } = member;
  const ministry = post.organization !== null && introduced.includes(post.organization) ? post.organization : null;
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
            const span = draft.say(random.pick([`${name} was elected ${head.title}.`, `${name} served as ${head.title}.`]));
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
