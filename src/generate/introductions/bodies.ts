import type { Day } from "../text/day";
import type { Draft } from "../text/draft";
import { explicit, type Notes } from "../text/notes";
import type { Random } from "../random";
import type { Body } from "../world/bodies";
import type { CastMember } from "../world/cast";
import { STATES } from "../world/states";
import type { Introduction } from "./introduction";

/** Introduce a body with its members and heads. */
export function introductionOf(body: Body, heads: readonly CastMember[], day: Day, random: Random): Introduction {
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
