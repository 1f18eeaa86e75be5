/** An office by whose name news knows the state, in an article that names it and none of those that call theirs so too. */
interface UnmistakableOffice {
  readonly country: string;
  readonly unless: readonly string[];
  /** The title, folded. */
  readonly title: RegExp;
  /** The body in which it is held, folded, where the title alone is common. */
  readonly body?: RegExp;
}

/** Offices that one state only calls so. */
export const UNMISTAKABLE_OFFICES: readonly UnmistakableOffice[] = [
  {
    country: "US",
    unless: ["GB"],
    title:
      /^(?:(?:(?:special|deputy) )*assistant to the president(?: for .+)?|(?:(?:acting|deputy|assistant|under|principal) )*secretary of (?:state|defense|the treasury|homeland security|war)(?: for .+)?)$/u,
  },
  { country: "US", unless: [], title: /^potus$/u },
  {
    country: "US",
    unless: ["GH", "KE", "KR", "MY", "NG", "PH", "PK", "TH", "TW", "ZA", "ZM"],
    title: /^(?:\S+ )*(?:spokes(?:person|man|woman)|coordinator for strategic communications)$/u,
    body: /^(?:nsc|national security council)$/u,
  },
  { country: "IN", unless: ["LK"], title: /^(?:eam|external affairs minister|minister of external affairs)$/u },
  { country: "IN", unless: ["MM", "PK"], title: /^union (?:\S+ )*minister\b/u },
  { country: "KE", unless: ["GB"], title: /^(?:\S+ )*(?:cs|ps|(?:prime )?cabinet secretary)$/u },
  { country: "IE", unless: [], title: /^(?:taoiseach|tanaiste)$/u },
];
