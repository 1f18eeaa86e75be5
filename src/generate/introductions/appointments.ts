import type { Day } from "../text/day";
import type { Draft } from "../text/draft";
import { explicit, type Notes } from "../text/notes";
import type { Random } from "../random";
import { ministrySlug, type CastMember } from "../world/cast";
import type { State } from "../world/states";
import type { Introduction } from "./introduction";

/** Introduce officials who are appointed, and the ministries that nobody has named yet. */
export function appointments(
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
