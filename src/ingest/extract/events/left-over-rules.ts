import type { EncounterRule } from "./encounter";
import { meetingLed } from "./left-over/meeting-led.rule";
import { mealHosted } from "./left-over/meal-hosted.rule";
import { actedJointly } from "./left-over/acted-jointly.rule";
import { metSomebody } from "./left-over/met-somebody.rule";
import { atOccasionNamed } from "./left-over/at-occasion-named.rule";
import { contact } from "./left-over/contact.rule";
import { contactOpening } from "./left-over/contact-opening.rule";
import { lettersPresented } from "./left-over/letters-presented.rule";
import { occasionNamed } from "./left-over/occasion-named.rule";
import { signedAmong } from "./left-over/signed-among.rule";
import { talksWith } from "./left-over/talks-with.rule";
import { visitScene } from "./left-over/visit-scene.rule";
import { visitTowards } from "./left-over/visit-towards.rule";
import { whereabouts } from "./left-over/whereabouts.rule";

/** The rules for encounters that are only mentioned: what they read counts where nothing else tells of it. */
export const LEFT_OVER_RULES: readonly EncounterRule[] = [
  meetingLed,
  atOccasionNamed,
  occasionNamed,
  metSomebody,
  mealHosted,
  talksWith,
  actedJointly,
  lettersPresented,
  contact,
  contactOpening,
  signedAmong,
  visitTowards,
  visitScene,
  whereabouts,
];
