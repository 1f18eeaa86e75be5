import { encounterRule } from "../encounter-rule";

/** A signing, and where and when it was. */
export const signingTookPlace = encounterRule({
  id: "SIGNING_TOOK_PLACE",
  version: 2,
  description:
    "The signing of an instrument that the article tells of was held, or the instrument was signed, on a day at a place.",
  examples: [
    {
      text: "Chile and Peru signed a water treaty. The signing of the treaty took place on Sunday in Lima.",
      finds: ["CEREMONY"],
    },
    { text: "Chile and Peru share water. This agreement was signed on Monday in Lima.", finds: ["CEREMONY"] },
    {
      text: "Chile and Peru share water. The exchange of notes on water took place on Monday in Oslo.",
      finds: ["CEREMONY"],
    },
    { text: "Chile and Peru share water. An agreement was signed in 1998 in Lima.", finds: [] },
    { text: "The signing of the treaty will be discussed in Lima.", finds: [] },
  ],
  cue: /sign|[Ee]xchange of/u,
  pattern:
    /(?:\b[Tt]he (?:signing(?: ceremony)?|[Ee]xchange of (?:[Dd]iplomatic )?(?:[Nn]otes|[Ii]nstruments))(?: (?:of|for|concerning|on) (?:[^;‹.]|‹[COI]\d+›){0,80}?)? (?:took place|was held)|(?:^|\. )(?:This|The) (?:\p{L}+ ){0,2}(?:agreement|treaty|memorandum|accord|pact|deal|MoU|MOU|protocol|declaration) was (?:\p{Ll}+ly )?signed)(?= (?:on )?‹D\d+› (?:in|at) (?:the )?‹[LCO]\d+›| (?:in|at) (?:the )?‹[LCO]\d+›(?:, ‹[CL]\d+›)?,? (?:on )?‹D\d+›)/gu,
  isOfSides: true,
  kind: () => "CEREMONY",
});
