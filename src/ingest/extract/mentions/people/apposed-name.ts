import { ruleName } from "../../extraction-rule";
import type { NamingRule } from "./naming-rule";
import { extentOfTokens, oneNaming, postOf, type Naming, type NamingsRead, type TokenSentence } from "./naming";
import { readPersonName, type PersonName } from "../names/person-name";
import { readApposition } from "./apposition";
import type { JoinedTitles } from "../titles/joined-titles";
import { readAccreditation, readCapacity, readLaterPredicate, readPresented, readPredicate } from "./predicate";
import type { Token } from "../tokens";

/** The name stands before the title. */
export const apposedName: NamingRule = {
  id: "apposed-name",
  version: 3,
  description: "Finds somebody whose name is followed by the titles of the posts.",
  examples: [
    { text: "Ada Obi, Secretary of the World Bank, spoke.", finds: ["Ada Obi: Secretary [World Bank]"] },
    { text: "Juan Paz, the Peruvian foreign minister, left.", finds: ["Juan Paz: foreign minister (PE)"] },
    { text: "We met Ms Sera Kalo (Minister of Trade of Fiji).", finds: ["Sera Kalo: Minister of Trade (FJ)"] },
    { text: "Ms. Ada Obi was appointed Ambassador of Kenya to Fiji.", finds: ["Ada Obi: Ambassador to Fiji (KE)"] },
    { text: "Juan Paz (Peru), State Secretary, spoke.", finds: ["Juan Paz: State Secretary (PE)"] },
    { text: "Obi, who is also Fijian deputy premier, spoke.", finds: ["Obi: deputy premier (FJ)"] },
    {
      text: "Mr. Ada Obi, the IMF Director for Western and Central Africa, spoke.",
      finds: ["Ada Obi: Director for Western and Central Africa [IMF]"],
    },
    {
      text: "Fijian Foreign Minister Ada Obi left. Obi, also chairwoman of the Senate, spoke.",
      finds: ["Ada Obi: Foreign Minister (FJ), chairwoman (FJ) [Senate]"],
    },
    {
      text: "Ada Obi, deputy chief eurozone economist for Cerro Azul, spoke.",
      finds: ["Ada Obi: deputy chief eurozone economist"],
    },
    {
      text: "The King received from Mr Juan Paz, Letters of Credence accrediting him as the Ambassador of Peru.",
      finds: ["Juan Paz: Ambassador (PE)"],
    },
    { text: "Kalo, chairwoman of the Senate, spoke.", finds: [] },
    { text: "Juan Paz, Minister of Trade, Peru;", finds: ["Juan Paz: Minister of Trade (PE)"] },
    {
      text: "Ada Obi, Minister of Mines of Peru and Vice Admiral Juan Paz, Chief of the Navy, came.",
      finds: ["Ada Obi: Minister of Mines (PE)", "Juan Paz: Chief of the Navy"],
    },
    { text: "Ada Obi took office as President of Kenya.", finds: ["Ada Obi: President (KE)"] },
    { text: "Ada Obi, in her capacity as Chair of the World Bank, spoke.", finds: ["Ada Obi: Chair [World Bank]"] },
    { text: "Juan Paz, Minister of Trade (Peru);", finds: ["Juan Paz: Minister of Trade (PE)"] },
    {
      text: "Ada Obi presented her credentials to President Juan Paz as Ambassador of Kenya.",
      finds: ["Ada Obi: Ambassador (KE)"],
    },
    { text: "Ada Obi, acting as a mother, spoke.", finds: [] },
    { text: "Obi, who is also tired, spoke.", finds: [] },
    { text: "Ada Obi, the Kenyan president’s sister, spoke.", finds: [] },
    { text: "In New York, Foreign Minister Ada Obi spoke.", finds: [] },
    { text: "Yesterday in Ada Bay, the Prime Minister of Fiji, Sera Kalo, spoke.", finds: [] },
    { text: "Ada Obi, who was there, spoke.", finds: [] },
  ],
  read: readApposedName,
};
const RULE = ruleName(apposedName);

/** Read a name with the post that follows it: "Ada Obi, Secretary of the Commission", "Juan Paz (Minister of Trade)". */
function readApposedName(sentence: TokenSentence, from: number, earlier: readonly Naming[]): NamingsRead | null {
  const name = isPlaceAhead(sentence.tokens, from) ? null : readPersonName(sentence.tokens, from);
  if (!name || (name.words < 2 && !name.hasHonorific && !isKnown(sentence, name, earlier))) return null;
  const direct = readPostAfter(sentence.tokens, name.next);
  const bracket = direct ? { next: name.next, country: null } : readBracket(sentence.tokens, name.next);
  const apposition = direct ?? (bracket.next > name.next ? readPostAfter(sentence.tokens, bracket.next) : null);
  if (!apposition) return readPresenter(sentence, from, name);
  if (isOfNext(sentence.tokens, from, name, apposition.next)) return null;
  const state = stateAtEnd(sentence.tokens, apposition.next);
  const owner =
    bracket.country ??
    state?.country ??
    (sentence.tokens[from - 1]?.word === "'s" ? sentence.tokens[from - 2]?.country?.code : null);
  const country = apposition.titles.find((title) => title.country)?.country ?? owner ?? null;
  const posts = apposition.titles.map((title) =>
    postOf(sentence, title, title.country ?? (title.organization ? null : country)),
  );
  return {
    namings: [oneNaming(sentence, { from, next: state?.next ?? apposition.next, name, posts, rule: RULE })],
    next: state?.next ?? apposition.next,
  };
}

/** "Ada Obi presented her credentials to President Paz as Ambassador": who accepts them is read on its own. */
function readPresenter(sentence: TokenSentence, from: number, name: PersonName): NamingsRead | null {
  const presented = readPresented(sentence.tokens, name.next);
  if (!presented) return null;
  const posts = presented.titles.map((title) => postOf(sentence, title));
  const naming = oneNaming(sentence, { from, next: name.next, name, posts, rule: RULE });
  const quote = extentOfTokens(sentence.tokens, from, presented.next);
  return { namings: [{ ...naming, quote }], next: name.next };
}

/** "New Town, Minister of Trade, Mr. Juan Paz, met": what opens the sentence is a place, the title that of the name with a courtesy. */
function isOfNext(tokens: readonly Token[], from: number, name: PersonName, next: number): boolean {
  if (from > 0 || name.hasHonorific || tokens[next]?.word !== ",") return false;
  const following = readPersonName(tokens, next + 1);
  return following?.hasHonorific === true && readPostAfter(tokens, following.next) === null;
}

/** "Yesterday in Lima, the Prime Minister …": a place. */
function isPlaceAhead(tokens: readonly Token[], from: number): boolean {
  return /^(?:in|at|near|outside)$/u.test(tokens[from - 1]?.word ?? "");
}

/** A surname alone says who it is when it is told of, or names somebody named before: "Obi, who is also …", "Obi, chair of …". */
function isKnown({ tokens, body }: TokenSentence, { name, next }: PersonName, earlier: readonly Naming[]): boolean {
  if (isToldAbout(tokens, next)) return true;
  const surname = body.slice(name.start, name.end);
  return (
    tokens[next]?.word === "," &&
    earlier.some((one) => body.slice(one.name.start, one.name.end) !== surname && isNameOf(body, one, surname))
  );
}

function isNameOf(body: string, { name }: Naming, word: string): boolean {
  return body.slice(name.start, name.end).split(/\s+/u).includes(word);
}

/** "Obi, who is also …". */
function isToldAbout(tokens: readonly Token[], at: number): boolean {
  const [comma, relative, verb] = tokens.slice(at, at + 3).map(({ word }) => word);
  return comma === "," && relative === "who" && /^(?:is|was|also|serves|served)$/u.test(verb ?? "");
}

function readPostAfter(tokens: readonly Token[], at: number): JoinedTitles | null {
  return (
    readApposition(tokens, at) ??
    readPredicate(tokens, skipWho(tokens, at)) ??
    readLaterPredicate(tokens, at) ??
    readCapacity(tokens, at) ??
    readAccreditation(tokens, at)
  );
}

/** "Ada Obi, who was sworn in as President". */
function skipWho(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === "," && tokens[at + 1]?.word === "who" ? at + 2 : at;
}

/** "Juan Paz, Minister of Trade, Peru;": the state at the end of an item of a list. */
function stateAtEnd(tokens: readonly Token[], at: number): { country: string; next: number } | null {
  const object = at + (tokens[at + 1]?.word === "the" ? 2 : 1);
  const country = /^[,(]$/u.test(tokens[at]?.word ?? "") && tokens[object]?.country;
  if (!country || country.form !== "NAME") return null;
  if (tokens[at]?.word === "(")
    return tokens[object + 1]?.word === ")" ? { country: country.code, next: object + 2 } : null;
  return /^(?:|[;.])$/u.test(tokens[object + 1]?.word ?? "") ? { country: country.code, next: object + 1 } : null;
}

const LONGEST_BRACKET = 8;

/** "Ada Obi (Kenya), Minister …", "Juan Paz (Amb.), Minister …": a state or a courtesy in brackets after the name. */
function readBracket(tokens: readonly Token[], at: number): { next: number; country: string | null } {
  const length =
    tokens[at]?.word === "(" ? tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ word }) => word === ")") : -1;
  const next = at + length + 1;
  if (length < 1 || ![",", "is", "was", "–", "—", "-"].includes(tokens[next]?.word ?? ""))
    return { next: at, country: null };
  return { next, country: length === 2 ? (tokens[at + 1]?.country?.code ?? null) : null };
}
