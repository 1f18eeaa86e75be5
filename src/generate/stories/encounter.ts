import type { Draft } from "../text/draft";
import type { Notes } from "../text/notes";
import { encounterOf } from "./encounter-plan";
import { followUps } from "./follow-up";
import type { Scene, Story } from "./scene";
import { tellEncounter } from "./tell-encounter";

/** Two officials meet: one visits the other, or both meet abroad. */
export function encounter(scene: Scene): Story {
  const met = encounterOf(scene);
  const { guest, host, day, place } = met;
  const names = `${guest.state.name} and ${host.state.name}`;
  const headlines = [
    `${names} discuss ${met.topics[0]?.subject ?? "bilateral relations"}`,
    `${guest.profile.name} meets ${host.profile.name} in ${place.capital}`,
    ...met.deals.slice(0, 1).map((deal) => `${names} sign ${deal.shortTitle}`),
  ];
  const count = scene.random.chance(0.24) ? scene.random.between(2, 3) : 1;
  return {
    deals: met.deals,
    tellings: [
      ...Array.from({ length: count }, (_, index) => ({
        day: day.plus(index === 0 ? 0 : scene.random.below(2)),
        about: `${guest.state.code} ${host.state.code} ${met.deals.length > 0 ? "agreements" : "talks"}`,
        headline: headlines[(headlines.length - 1 + index) % headlines.length] ?? names,
        dateline: scene.random.chance(0.5) ? place.capital.toUpperCase() : null,
        write: (draft: Draft, notes: Notes) => {
          tellEncounter(met, scene, draft, notes);
        },
      })),
      ...met.deals.flatMap((deal) => followUps(scene, deal)),
    ],
  };
}
