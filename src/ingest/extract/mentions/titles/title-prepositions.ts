/** Posts at or in a place, which stays in the title: "Ambassador in Nairobi", "Rapporteur on Torture". */
const POSTED = new Set([
  ...["ambassador", "coordinator", "co-ordinator", "representative", "envoy", "rapporteur", "commissioner", "consul"],
  ...["consul-general", "negotiator", "chargé", "charge", "adviser", "advisor"],
]);

/** Posts with somebody or somewhere: "Ambassador to Peru", "Adviser to the President". */
const ACCREDITED = new Set([
  ...[...POSTED, "assistant", "counsel", "chief", "aide", "secretary", "officer", "deputy", "head", "delegate"],
  ...["counsellor", "counselor", "sherpa", "nuncio", "attaché", "attache"],
]);

/** Those who come from the state of their post. */
export const HOSTED: readonly string[] = ["ambassador", "commissioner", "minister"];

/** The prepositions that go on with a title, each with the posts after which it does; null for all. */
export const PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["of", null],
  ["for", null],
  ["at", null],
  ["to", ACCREDITED],
  ["in", POSTED],
  ["on", POSTED],
  ["with", POSTED],
  ["responsible", new Set(["minister", "commissioner"])],
  [
    "from",
    new Set(["envoy", "representative", "senator", "congressman", "congresswoman", "lawmaker", "member", ...HOSTED]),
  ],
  ["without", new Set(["minister"])],
]);
