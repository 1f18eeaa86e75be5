import { encounterRule } from "../encounter-rule";

/** Somebody signed for a state. */
export const signedFor = encounterRule({
  id: "SIGNED_FOR",
  version: 1,
  description: "Somebody signed on behalf of a state or a government: a signing ceremony, once two are known to have.",
  examples: [
    {
      text: "Minister Ana Lima signed the treaty for Peru, while Ambassador Jon Berg signed on behalf of Norway.",
      finds: ["CEREMONY Ana Lima", "CEREMONY Jon Berg"],
    },
    { text: "Minister Ana Lima signed the letter.", finds: [] },
  ],
  cue: /sign/u,
  pattern:
    /\b(?:signed|inked|initialled)(?: (?:[\p{L}’'-]+|‹[NIO]\d+›)){0,8}? (?:for|on behalf of|in the name of) (?:the |‹P\d+› |its |his |her )?(?:(?:[Gg]overnment|[Kk]ingdom|[Rr]epublic) of (?:the )?)?(?:(?<whom>‹C\d+›)|‹O\d+›|country|government|side|state)(?![\p{L}])/gu,
  hasSubject: true,
  kind: () => "CEREMONY",
});
