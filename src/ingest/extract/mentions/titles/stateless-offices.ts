/** Offices that only the European Union has. */
const OF_THE_UNION =
  /^(?:(?:European|EU) Commissioner\b|High Representative(?:$| of the (?:European )?Union| for (?:Foreign Affairs and|(?:the )?Common Foreign))|HR\/VP)/iu;
/** Offices that only the United Nations have. */
const OF_THE_NATIONS = /^(?:UN |United Nations )?High Commissioner for (?:Human Rights|Refugees)$/iu;
/** "Secretary-General", "Under-Secretary-General" by themselves: of an organization, which the text need not name each time. */
const OF_SECRETARIATS =
  /^(?:special advis[eo]r to the )?(?:commonwealth )?(?:(?:deputy|assistant|under|former)[ -])*secretary[- ]general$/iu;
/** Heads of faiths, who are of no state unless it is told. */
const OF_FAITHS = /\b(?:pope|imam|patriarch|mufti|rabbi|catholicos|archbishop|metropolitan)\b/iu;
/** Posts of what is no state by a name known here: "President of Somaliland", "Chairman of SPLM-IO". */
const OF_PLACES_AND_PARTIES =
  /^(?:(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier) of (?!the\b)\p{Lu}\p{Ll}+|(?:[\p{L}-]+ )?(?:[Cc]hair\p{L}*|[Ll]eader|[Pp]resident|[Ss]ecretary[- ][Gg]eneral|[Hh]ead|CEO|[Dd]irector\p{L}*) of (?:the )?\p{Lu}{3,}[\p{L}-]*)$/u;

/** Those who chair a gathering of states for a time: "Forum Chair". */
const OF_GATHERINGS =
  /^(?:(?:incoming|outgoing|current) )?(?:\p{L}+ )?(?:forum|summit|troika|community|union|bloc) (?:co-)?chair(?:man|person|woman)?$/iu;

/** "Ambassador of the Sultanate": of a state, but by a name that is not known here. */
const OF_STATES_UNKNOWN =
  /^(?:ambassador|high commissioner) (?:of|for) (?:the )?(?:Sultanate|Kingdom|Republic|Emirate|Principality|Commonwealth|Federation|Union|State)\b/iu;

/** Officers of banks, companies and secretariats, which the text need not name each time. */
const OF_BODIES =
  /^(?:(?:deputy|first deputy|acting|former) )*(?:managing director|country (?:director|manager)|resident (?:representative|coordinator)|(?:commission|council) president)\b/iu;

/** Whether an office is one of the European Union. */
export function isOfUnion(title: string): boolean {
  return OF_THE_UNION.test(title);
}

/** Whether an office is one of a secretariat, whose officers hold their other posts there too. */
export function isOfSecretariat(title: string): boolean {
  return OF_SECRETARIATS.test(title);
}

/** Whether an office is of no state as long as the text names none: of a union, a faith, a party. */
export function isStateless(title: string): boolean {
  return [
    OF_THE_UNION,
    OF_THE_NATIONS,
    OF_SECRETARIATS,
    OF_FAITHS,
    OF_PLACES_AND_PARTIES,
    OF_GATHERINGS,
    OF_STATES_UNKNOWN,
    OF_BODIES,
  ].some((offices) => offices.test(title));
}
