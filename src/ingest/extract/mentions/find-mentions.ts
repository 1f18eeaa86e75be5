import type { ArticleText, TextSentence } from "../article-text";
import { markSentence } from "../marked-sentence";
import type { CountryMention, Mention } from "../mention";
import type { Reading } from "../reading";
import { arrangeMentions } from "./arrange-mentions";
import { findCountryMentions } from "./places/country-mentions";
import { findDateMentions } from "./dates/date-mentions";
import { implyStates } from "./states/implied-states";
import { withStatesAfter } from "./states/state-after";
import type { TokenSentence } from "./people/naming";
import { findNamings } from "./people/namings";
import { findOrganizationMentions, type OrganizationMentions } from "./organizations/organization-mentions";
import { peopleOf, type People } from "./people/people";
import { findPlaceMentions } from "./places/place-mentions";
import { findQuantityMentions } from "./quantities/quantity-mentions";
import { findQuotationMentions } from "./quotation-mentions";
import { findPersonMentions } from "./references/references";
import { titleAhead } from "./titles/title-ahead";
import { unquotedSentences } from "./unquoted-sentences";
import { tokensOf, type NamedToken } from "./tokens";

/** Find everybody and everything that an article names. */
export function findMentions(text: ArticleText): Reading {
  const countries = findCountryMentions(text);
  const bodies = findOrganizationMentions(text, countries);
  const named = arrangeMentions(text.sentences, [
    ...countries,
    ...bodies.mentions.filter(({ start, end }) => !isPartOfTitle(text.body, start, end)),
  ]) as NamedToken[][];
  const people = peopleNamed(text, named, bodies);
  const dates = findDateMentions(text);
  const mentions: Mention[] = [
    ...[...countries, ...bodies.mentions, ...withStatesAfter(people.mentions, countries, people.people, text.body)],
    ...findPlaceMentions(text, [...countries, ...bodies.mentions, ...people.mentions]),
    ...[...dates, ...findQuantityMentions(text, dates), ...findQuotationMentions(text)],
  ];
  const arranged = arrangeMentions(text.sentences, mentions);
  const sentences = text.sentences.map((sentence, index) => markSentence(sentence, arranged[index] ?? []));
  return {
    text,
    people: people.people,
    organizations: bodies.organizations,
    countries: statesNamed(named.flat(), people),
    sentences,
    unquoted: unquotedSentences(text, sentences, mentions),
  };
}

/** Read who is named, then the states that the article implies, and then who is meant where nobody is named. */
function peopleNamed(text: ArticleText, named: readonly NamedToken[][], { organizations }: OrganizationMentions) {
  const sentences = text.sentences.map((sentence, index) => tokenSentence(text, sentence, named[index] ?? []));
  const { people, clusters } = peopleOf(findNamings(sentences), text, organizations);
  const first = findPersonMentions(sentences, { people, clusters, organizations });
  const nominal = [...named.flat(), ...first];
  const mentions = arrangeMentions(text.sentences, [...nominal, ...findPlaceMentions(text, nominal)]);
  const known = { people: implyStates({ text, people, organizations, mentions }), clusters, organizations };
  const isNothingImplied = known.people.every((person, index) => person === people[index]);
  return { ...known, mentions: isNothingImplied ? first : findPersonMentions(sentences, known) };
}

/**
 * "Cabinet Secretary" and "Treasury Secretary" are titles, although a cabinet and a treasury are bodies, and so are
 * "Kenyan Petroleum Minister" and "Public Service Minister": what a minister answers for.
 */
function isPartOfTitle(body: string, start: number, end: number): boolean {
  const isMinister = /^\s(?:Vice\s|Deputy\s|State\s)?Ministers?\b(?!\s(?:of|for)\b)/u.test(body.slice(end, end + 24));
  if (isMinister && FIELD.test(body.slice(start, end))) return true;
  const isField = /(?:Cabinet|Treasury)$/u.test(body.slice(start, end));
  return isField && /^\s(?:Secretar(?:y|ies)|Ministers?|Members?)\b/u.test(body.slice(end, end + 13));
}

/** Words in title case that end in none by which a government, a party or a gathering goes. */
const FIELD =
  /(?:^|\s)(?!(?:Ministry|Government|Party|Parliament|Senate|Assembly|Nations|Council|Community|Organi[sz]ation|Commonwealth|Alliance|Forum|Office|Department|Commission|Bloc|Group)$)\p{Lu}\p{Ll}+$/u;

function tokenSentence({ body }: ArticleText, sentence: TextSentence, named: readonly NamedToken[]): TokenSentence {
  const tokens = sentence.isBoilerplate ? [] : tokensOf(sentence, named);
  return { index: sentence.index, body, tokens, isTitleAhead: titleAhead(tokens) };
}

/** The states named, each once, in order; not those whose name a person bears or a body's name contains. */
function statesNamed(named: readonly NamedToken[], { clusters }: People): string[] {
  const names = new Set(clusters.flatMap(({ namings }) => namings.map(({ name }) => name.start)));
  const countries = named.filter((mention): mention is CountryMention => mention.kind === "country");
  return [...new Set(countries.filter(({ start }) => !names.has(start)).map(({ code }) => code))];
}
