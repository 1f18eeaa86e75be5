import { encounterRule } from "../encounter-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Somebody received credentials from envoys who are named or counted before them. */
export const credentialsFrom = encounterRule({
  id: "CREDENTIALS_FROM",
  version: 1,
  description: "A head of state received from an envoy letters of credence, or received envoys who presented them.",
  examples: [
    {
      text: "King Olav Stone of Norway received from Ambassador Ana Lima of Peru her letters of credence.",
      finds: ["CEREMONY Olav Stone, Ana Lima"],
    },
    {
      text: "King Olav Stone of Norway received the ambassadors of Peru and Chile, who came to present their credentials.",
      finds: ["CEREMONY Olav Stone"],
    },
    { text: "King Olav Stone of Norway received from Ambassador Ana Lima of Peru a vase.", finds: [] },
  ],
  cue: /credential|credence|accreditation/iu,
  pattern: new RegExp(
    `\\breceiv(?:es|ed)(?: (?:on )?‹D\\d+›| today| yesterday)?(?: from)? (?<whom>${PEOPLE}|(?:the )?(?:[\\p{Ll}-]+ ){0,2}(?:[Aa]mbassadors|[Ee]nvoys|[Hh]igh [Cc]ommissioners) (?:of|from) [^;.]{0,160}?)(?=[^;.]{0,60}(?:\\bwho (?:came to |had come to )?present(?:ed)?|when they presented|presenting|,| (?:of|from) (?:the )?‹C\\d+›|) (?:(?:his|her|their|the|‹P\\d+›) )?(?:[Cc]redentials|[Ll]etters? of (?:[Cc]redence|[Aa]ccreditation)))`,
    "gu",
  ),
  hasSubject: true,
  kind: () => "CEREMONY",
});
