import { encounterRule } from "../encounter-rule";

/** People came together to sign. */
export const signedTogether = encounterRule({
  id: "SIGNED_TOGETHER",
  version: 5,
  description: "Two or more people signed an instrument together, or it was signed by them: a signing ceremony.",
  examples: [
    {
      text: "The memorandum was signed by Minister Ana Lima of Peru and Minister Jon Berg of Norway.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "A letter of intent was signed on 4 May 2021 in Oslo, Norway by Minister Ana Lima of Peru and Minister Jon Berg of Norway.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "The agreements were exchanged by Minister Ana Lima, on behalf of Peru and Minister Jon Berg, on behalf of Norway.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "It was signed by Minister Ana Lima, who acted on behalf of the Government of Peru, and Minister Jon Berg.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "The agreement was formalised by Minister Ana Lima of Peru and Minister Jon Berg of Norway.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "The plan was executed by Minister Ana Lima of Peru and Minister Jon Berg of Norway.", finds: [] },
    { text: "The memorandum was signed by Minister Ana Lima of Peru.", finds: [] },
  ],
  cue: /(?:signed|inked|initialled|formali[sz]ed|executed|exchanged)[^.]* by /u,
  pattern:
    /(?:\b(?:was|were|been)(?: also)? (?:signed|inked|initialled|(?<=\b(?:[Aa]greements?|[Tt]reaty|MoUs?|MOUs?|[Mm]emorand\p{L}+|[Pp]rotocol|[Pp]act) (?:was|were) (?:also )?)(?:formali[sz]ed|executed)|(?<=\b(?:[Aa]greements?|instruments?|documents?|MoUs?|MOUs?|[Mm]emorand\p{L}+|[Nn]otes|[Ll]etters) [^;.‹]{0,40})exchanged)\b[^;.‹]{0,90}(?:‹[LDOC]\d+›[^;.‹]{0,30}){0,4}|\b[^;.‹›]{0,60}\b(?:signed|inked|initialled) )\bby (?:the )?(?:‹O\d+› ?(?:\([^()]{0,30}\) ?)?,? ?represented by )?(?<whom>‹P\d+›[^;.‹]{0,60}(?:‹C\d+›[^;.‹]{0,12})?(?:,|and|while)(?: ‹P\d+› (?:‹C\d+› )?counterpart,?)?[^;.‹]{0,30}(?:‹[CO]\d+›[^;.‹]{0,20}){0,3}‹P\d+›)/gu,
  kind: () => "CEREMONY",
});
