import type { Draft } from "../text/draft";
import { explicit, principal, type Notes } from "../text/notes";
import type { Day } from "../text/day";
import type { State } from "../world/states";
import { capitalised } from "./promise";
import { noteDeal, type Deal } from "./deal";
import type { Scene, Telling } from "./scene";

/** Share of the agreements that are ratified, and of those that enter into force while the news last. */
const RATIFIED = 0.45;
const IN_FORCE = 0.6;

/** Return the later news of an agreement: that it was ratified, and that it entered into force. */
export function followUps(scene: Scene, deal: Deal): Telling[] {
  const { random } = scene;
  if (!deal.instrument.isRatified || !random.chance(RATIFIED)) return [];
  const [one, other] = deal.sides;
  const ratified = deal.day.plus(random.between(40, 300));
  const inForce = random.chance(IN_FORCE) ? ratified.plus(random.between(20, 120)) : null;
  const ratifier = random.pick([one, other]);
  return [
    {
      day: ratified,
      about: `${ratifier.code} ratification`,
      headline: `${ratifier.name} ratifies ${deal.shortTitle}`,
      dateline: null,
      write: (draft: Draft, notes: Notes) => {
        tellRatification(scene, deal, ratifier, ratified, draft, notes);
        if (random.chance(0.3)) tellOtherRatification(deal, ratifier === one ? other : one, draft, notes);
      },
    },
    ...(inForce === null ? [] : [entryIntoForce(scene, deal, inForce)]),
  ];
}

function tellRatification(
  { random, cast, time }: Scene,
  deal: Deal,
  ratifier: State,
  day: Day,
  draft: Draft,
  notes: Notes,
): void {
  const president = cast.holder(ratifier, "President", time);
  const isByName = president !== null && random.chance(0.5);
  draft.paragraph();
  const span = draft.say(
    isByName
      ? `${president.title} ${president.profile.name} ratified the ${deal.title} on ${day.inFull}.`
      : `The parliament of ${ratifier.inText} ratified the ${deal.title} on ${day.inFull}.`,
  );
  noteDeal(notes, deal, { printed: deal.title, span });
  const values = { agreement: deal.slug, on: notes.date(day), effective: null, place: null, event: null };
  const action = notes.action({ ...values, type: "RATIFICATION", party: { country: ratifier.code } }, explicit(span));
  if (isByName)
    notes.involvement(
      {
        agreement: deal.slug,
        official: president.profile.slug,
        role: "RATIFIER",
        onBehalfOf: principal(president),
        capacity: president.post.label,
        action,
      },
      explicit(span),
    );
  draft.say(`It was signed on ${deal.day.inFull}.`);
}

function tellOtherRatification(deal: Deal, other: State, draft: Draft, notes: Notes): void {
  const span = draft.say(`${capitalised(other.inText)} is still in the process of ratifying the ${deal.shortTitle}.`);
  const values = { agreement: deal.slug, on: null, effective: null, place: null, event: null };
  notes.action({ ...values, type: "RATIFICATION_PROCESS", party: { country: other.code } }, explicit(span));
}

function entryIntoForce({ random }: Scene, deal: Deal, day: Day): Telling {
  const [one, other] = deal.sides;
  return {
    day,
    about: `${one.code} ${other.code} in force`,
    headline: `${deal.shortTitle} enters into force`,
    dateline: null,
    write: (draft, notes) => {
      draft.paragraph();
      const span = draft.say(
        random.pick([
          `The ${deal.title} entered into force on ${day.inFull}.`,
          `On ${day.inFull}, the ${deal.title} entered into force.`,
        ]),
      );
      noteDeal(notes, deal, { printed: deal.title, span });
      const on = notes.date(day);
      const values = { agreement: deal.slug, party: null, on, effective: on, place: null, event: null };
      notes.action({ ...values, type: "ENTRY_INTO_FORCE" }, explicit(span));
    },
  };
}
