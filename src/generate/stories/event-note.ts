import type { EventFact, Grounds } from "../../ingest/fact";
import type { Day } from "../text/day";
import { principal, type Notes } from "../text/notes";
import type { CastMember } from "../world/cast";
import type { ParticipationRole } from "../../events/participation.entity";

type Given = Pick<EventFact, "slug" | "name" | "classification"> &
  Partial<Pick<EventFact, "series" | "ordinal" | "visitLevel" | "parent" | "ploverCategory" | "ploverMode">>;

/** Note an event that took place on a day in a town. */
export function noteEvent(notes: Notes, given: Given, day: Day, town: string, grounds: Grounds): void {
  notes.event(
    {
      series: null,
      ordinal: null,
      visitLevel: null,
      parent: null,
      ploverCategory: "CONSULT",
      ploverMode: null,
      ...given,
      start: notes.date(day),
      end: null,
      place: notes.place(town),
      status: "CONFIRMED",
      realis: "ACTUAL",
    },
    grounds,
  );
}

/** Note that somebody took part in an event for a state or a body. */
export function noteParticipant(
  notes: Notes,
  event: string,
  official: CastMember,
  role: ParticipationRole,
  grounds: Grounds,
): void {
  notes.participation(
    {
      event,
      who: { official: official.profile.slug },
      role,
      representing: principal(official),
      capacity: official.post.label,
    },
    grounds,
  );
}
