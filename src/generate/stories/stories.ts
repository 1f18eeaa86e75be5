import { encounter } from "./encounter";
import type { Scene, Story } from "./scene";

/** Tell one story of all that there are. */
export function tellStory(scene: Scene): Story {
  return encounter(scene);
}
