import { cutApposedBody } from "./apposed-body";
import { readArea } from "./area-grammar";
import {
  isSeatOfMission,
  cutOrganization,
  cutQuotedBody,
  cutStateBody,
  cutStateOfDelegation,
  keepQuotedFaction,
} from "./body-complements";
import { cutBareBody, cutBareState, keepChiefs } from "./bare-complements";
import { readBracketed } from "./bracketed-duties";
import { keep, ownedAt, type Complements } from "./complement";
import { keepForces } from "./forces";
import { isEnvoyFor, keepCapital, keepFieldBody, keepGathering, keepOffice } from "./kept-complements";
import { endOfKept, objectAfter } from "./kept-objects";
import { keepListedBody } from "./listed-bodies";
import { HOSTED, PREPOSITIONS } from "./title-prepositions";
import { isSaidTwice, keepSuperior, superiorAt } from "./superior-complements";
import type { TitleCore } from "./title-core";
import type { Token } from "../tokens";
import { cutEmployer, cutUnknownBody, cutUnknownCompany } from "./unknown-bodies";
import { cutUnnamedBody } from "./unnamed-bodies";

/** Read on after the noun of a title for as long as the words belong to it. */
export function readComplements(tokens: readonly Token[], core: TitleCore): Complements {
  const found: Complements = { next: core.next, pieces: [], country: null, organization: null, cut: null };
  if (tokens[found.next]?.word === "a.i.") keep(found, found.next + 1);
  if (tokens[found.next]?.word === "ad" && tokens[found.next + 1]?.word === "interim") keep(found, found.next + 2);
  keepChiefs(tokens, core, found);
  cutBareBody(tokens, core, found);
  while (readComplement(tokens, core, found) || readBracketed(tokens, core, found));
  cutBareState(tokens, core, found);
  cutApposedBody(tokens, found);
  if (core.noun === "member" && found.cut && isParliament(tokens, found.cut, core)) found.pieces.push(found.cut);
  return found;
}

/** "Member of Parliament" is a post by itself; "member of the Committee" is one in the committee. */
function isParliament(tokens: readonly Token[], [from, next]: readonly [number, number], core: TitleCore): boolean {
  return (
    from === core.next &&
    /^(?:parliament|congress|(?:european|national|federal) parliament)$/u.test(tokens[next - 1]?.word ?? "")
  );
}

function readComplement(tokens: readonly Token[], core: TitleCore, found: Complements): boolean {
  const preposition =
    tokens[found.next]?.isCapitalised && !isShouted(tokens[found.next]) && tokens[found.next]?.word !== "responsible"
      ? ""
      : (tokens[found.next]?.word ?? "");
  const posts = PREPOSITIONS.get(preposition);
  if (posts === undefined) return false;
  if (preposition === "in" && tokens[found.next + 1]?.word === "charge") return keepCharge(tokens, core, found);
  const object = objectAfter(tokens, found.next);
  // "Special Envoy for Sudan on January 11".
  // "Ambassador to the country": which one, the text says elsewhere.
  if (preposition === "to" && /^(?:country|kingdom|nation|republic)$/u.test(tokens[object]?.text ?? "")) {
    found.next = object + 1;
    return true;
  }
  if (preposition === "without") return tokens[object]?.word === "portfolio" && keep(found, object + 1);
  if (preposition === "with" && RELATIONS.test(tokens[found.next - 1]?.word ?? ""))
    return keepNamed(tokens, object, core, found);
  if (preposition === "from" && HOSTED.includes(core.noun))
    return isNamedNext(tokens, object) && cutCountry(tokens, object, found);
  if (DAYS.test(tokens[object]?.text ?? "")) return false;
  // "expelled the ambassador in response to Prime Minister Obi".
  if (preposition === "in" && object === found.next + 1 && tokens[object]?.isCapitalised === false) return false;
  if (preposition === "in" && isSeatOfMission(tokens, object, found)) {
    found.next = object + 1;
    return true;
  }
  const isOffice = preposition === "in" || (preposition === "at" && core.noun === "minister");
  if (isOffice && keepOffice(tokens, object, found)) return true;
  if (preposition === "responsible") return posts?.has(core.noun) === true && keepCharge(tokens, core, found);
  if (posts !== null && !posts.has(core.noun)) {
    const isWithin = preposition === "in" && object === found.next + 2 && core.noun !== "minister";
    return (
      preposition === "in" &&
      (cutStateBody(tokens, object, found) || (isWithin && cutOrganization(tokens, object, found)))
    );
  }
  const superior = superiorAt(tokens, object);
  if (superior && preposition === "from") found.organization ??= tokens[object]?.organization ?? null;
  if (superior && object === found.next + 1) found.organization ??= tokens[object]?.organization ?? null;
  if (superior) return object === found.next + 2 && keepSuperior(tokens, object, superior, found);
  return (
    (preposition !== "to" && preposition !== "on" && cutStateBody(tokens, object, found)) ||
    (/^(?:chief|commander)$/u.test(core.noun) && keepForces(tokens, object, found)) ||
    ((preposition === "of" || isEnvoyFor(preposition, core)) && cutCountry(tokens, object, found)) ||
    (preposition === "of" && cutStateOfDelegation(tokens, object, found)) ||
    (/^(?:of|for)$/u.test(preposition) && keepFieldBody(tokens, object, core, found)) ||
    (preposition !== "to" && preposition !== "on" && cutOrganization(tokens, object, found)) ||
    (preposition === "of" && cutUnknownCompany(tokens, object, core, found)) ||
    (/^(?:at|for|with)$/u.test(preposition) && cutEmployer(tokens, object, core, found)) ||
    (preposition === "of" && keepGathering(tokens, object, core, found)) ||
    (core.noun === "member" && keepQuotedFaction(tokens, object, found)) ||
    (preposition !== "to" && cutQuotedBody(tokens, object, found)) ||
    (preposition === "of" && !core.isCapitalised && cutUnknownBody(tokens, object, found)) ||
    ((preposition === "in" || preposition === "to") && keepCapital(tokens, object, found)) ||
    cutUnnamedBody(tokens, object, found) ||
    (/^(?:of|for|at)$/u.test(preposition) && keepListedBody(tokens, object, core, found)) ||
    keepNamed(tokens, object, core, found)
  );
}

const RELATIONS = /^(?:relations|cooperation|liaison|links|ties)$/u;

/** "the Ambassador from Peru, Juan Paz": nobody is recalled from there. */
function isNamedNext(tokens: readonly Token[], at: number): boolean {
  const name = at + (tokens[at + 1]?.word === "," ? 2 : 1);
  return tokens[name]?.kind === "WORD" && tokens[name].isCapitalised;
}

const DAYS =
  /^(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

function keepNamed(tokens: readonly Token[], at: number, core: TitleCore, found: Complements): boolean {
  const isKept = keep(found, endOfKept(tokens, at, core));
  if (isKept && isSaidTwice(core, tokens[found.next]?.word)) found.next++;
  return isKept;
}

/** "Minister of State in charge of Regional Affairs", "Minister responsible for Trade". */
function keepCharge(tokens: readonly Token[], core: TitleCore, found: Complements): boolean {
  const of = found.next + (tokens[found.next]?.word === "responsible" ? 1 : 2);
  if (!/^(?:of|for)$/u.test(tokens[of]?.word ?? "")) return false;
  const field = of + (tokens[of + 1]?.word === "the" ? 2 : 1);
  return keep(found, tokens[field]?.organization ? field + 1 : readArea(tokens, field, core.isCapitalised));
}

/** In capitals throughout, as in a headline: "MINISTER FOR FOREIGN AFFAIRS". */
function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** "of Kenya" says whose post it is; "of Kenya's Parliament" whose body. */
function cutCountry(tokens: readonly Token[], at: number, found: Complements): boolean {
  const country = tokens[at]?.country;
  if (!country || found.country) return false;
  if (tokens[ownedAt(tokens, at)]?.organization) return cutOrganization(tokens, at, found);
  if (tokens[at + 1]?.word === "'s" || country.form !== "NAME") return false;
  found.country = country.code;
  found.next = at + 1;
  return true;
}
