/** Where the words end that tell what several instruments are on, and the clause goes on. */
const END =
  /[.;:()]|,? (?:was|were|is|are|has|have|had|will|would|also|between|with|during|(?<!\baimed )at|by|which|that|who|as|while|after|before|under|within|signed|inked|besides|to(?! the\b))\b|, (?:which|including|an?|the|in addition|respectively|with|among|it|he|she|they)\b| in (?:the presence|an?|order|‹)|, (?:thus|thereby|making|paving|marking|aiming|said)\b| and (?:an?|the|agreed|signed|two|three|other) |,? and (?:\p{Ll}+-)?\p{Ll}+ed\b/u;
const LONGEST = 400;

const OPENS =
  /^ ?(?<opens>on|for|in|regarding|concerning|relating to|related to|covering|pertaining to|aimed at|to) (?<list>\S.*)$/u;
/** "on interaction in the spheres of": what all have in common, before what each is on. */
const FIELDS =
  /^(?<common>(?:(?!in the\b)\p{Ll}+ ){0,4}?(?:in|of) the (?:spheres|fields|areas|domains|sectors) of |the (?:spheres|fields|areas|domains|sectors) of )(?<list>\S.*)$/u;
/** "in four sectors — trade, tourism": their number is told, and then which they are. */
const NUMBERED_FIELDS =
  /\b(in |of |on )(?:the )?(?:following )?(?:two|three|four|five|six|seven|eight|nine|ten) (?:key |main |different )?(spheres|fields|areas|domains|sectors)(?: [–—-]|:|, namely) /u;
/** "on trade and in tourism", "on corals, on tuna": the preposition comes again before each. */
const AGAIN = /,? and (?=(?:on|in|for|regarding|concerning) )|, (?=(?:on|in|for|regarding|concerning) )/u;
/** "enhancing trade, fostering tourism, and easing travel". */
const GERUNDS = /^\p{Ll}+ing\b/u;
const NEXT_GERUND = /,? and (?=\p{Ll}{3,}ing\b)|, (?=\p{Ll}{3,}ing\b)/u;
/** An item of a list is no clause, and not long. */
const IS_ITEM = /^(?!(?:their|its|other|others|another|one|related|more|many|various|etc)\b)\p{L}[^,]{2,90}$/u;
const MOST_WORDS = 7;

/** "on trade in fish; corals, reefs and tuna; and ports": what semicolons part, and "and" the last two. */
const PARTED = /^(?<first>[^;.]{3,120});(?<rest>(?: [^;.]{3,120};){1,8}) and (?<last>[^;.]{3,120})(?=[.]|$)/u;
/** A clause between semicolons tells something of its own. */
const IS_CLAUSE = /\b(?:was|were|is|are|has|have|had|will|would|signed|inked|that|which|who)\b/u;
/** "cooperation in the field of": said once for all that semicolons part. */
const FIELD = /^(?:\p{Ll}+ ){0,2}in(?: the)? (?:field|area|sphere|domain|sector)s? of /u;
/** "Rice Trade": a topic in capitals, as a title has it. */
const IN_CAPITALS = /^\p{Lu}[\p{L}’'-]+(?: (?:of|in|on|for|and|the|to|with|\p{Lu}[\p{L}’'-]*)){0,9}$/u;

/** "in Lima on Friday": where and when they were signed, after the last of them. */
const WHEN_AND_WHERE =
  /(?: in(?: \p{Lu}\p{L}+){1,3},?)? (?:(?:on|last|this) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday)\b.*$/u;

/** What each of several instruments is on, with its preposition; none where the words do not tell them apart. */
export function distributedTopics(complement: string): readonly string[] {
  const parted = partedTopics(complement.slice(0, 2 * LONGEST));
  if (parted.length > 0) return parted;
  const told = complement.slice(0, LONGEST).replace(NUMBERED_FIELDS, "$1the $2 of ");
  const { opens = "", list = "" } = OPENS.exec(told.split(END)[0] ?? "")?.groups ?? {};
  if (list === "") return [];
  const again = `${opens} ${list}`.split(AGAIN);
  if (again.length > 1) return again.map((topic) => topic.trim());
  if (GERUNDS.test(list)) {
    const deeds = list.split(NEXT_GERUND);
    return deeds.length > 2 ? deeds.map((deed) => `${opens} ${deed}`) : [];
  }
  const titles = itemsOf(list.replace(WHEN_AND_WHERE, ""));
  if (opens !== "in" && titles.length > 2 && titles.every((title) => IN_CAPITALS.test(title)))
    return titles.map((title) => `${opens} ${title}`);
  const fields = FIELDS.exec(list)?.groups;
  const items = itemsOf(fields?.["list"] ?? "");
  const isList = items.length > 1 && items.every((item) => IS_ITEM.test(item) && item.split(" ").length <= MOST_WORDS);
  return isList ? items.map((item) => `${opens} ${singularField(fields?.["common"] ?? "")}${item}`) : [];
}

/** The topics that semicolons part. */
function partedTopics(complement: string): readonly string[] {
  const { opens = "", list = "" } = OPENS.exec(complement)?.groups ?? {};
  const { first = "", rest = "", last = "" } = PARTED.exec(list)?.groups ?? {};
  const items = first === "" ? [] : [first, ...rest.split(";").map((item) => item.trim()), last].filter(Boolean);
  if (items.some((item) => IS_CLAUSE.test(item))) return [];
  const common = singularField(FIELD.exec(first)?.[0] ?? "");
  return items.map((item, order) => (order === 0 ? `${opens} ${item}` : `${opens} ${common}${item}`));
}

function singularField(common: string): string {
  return common.replace(/(sphere|field|area|domain|sector)s of $/u, "$1 of ");
}

/** Return the items of a list: commas part them, and "and" the last two. */
export function itemsOf(list: string): readonly string[] {
  const items = list.split(/, (?!and )/u);
  const last = items.pop() ?? "";
  const joint = /,? (?:and|as well as) (?!.* and )/u.exec(last);
  return joint ? [...items, last.slice(0, joint.index), last.slice(joint.index + joint[0].length)] : [...items, last];
}
