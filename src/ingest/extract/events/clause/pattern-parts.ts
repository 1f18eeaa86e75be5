/** One or several states, towns … as marks. */
export const PLACES =
  "(?:‹C\\d+›[’']s (?:capital|city|town|port)(?: city)?,?(?: of)? (?=‹L))?(?:the (?=‹C))?(?<to>‹[CL]\\d+›(?:(?:,\\s(?:and )?|;\\s(?:and )?(?=‹[CL]\\d+›[,;.])|\\sand\\s)(?:the (?=‹C))?‹[CL]\\d+›){0,15})(?!['’-]|\\s‹[OL])";

/** Circumstances between a verb and "with". */
export const WHEN_WHERE =
  "(?:\\s(?:‹D\\d+›|(?:on|in|at) (?:the )?‹[DLCO]\\d+›|today|separately|briefly|virtually|again|privately|in person|bilaterally|here|also|online|remotely|face[ -]to[ -]face|one[ -]on[ -]one|(?:via|by|over) (?:an? )?(?:secure )?(?:video ?(?:link|conference|call)?|teleconference|phone|telephone)|in a (?:virtual|hybrid|online) (?:format|session)|in ‹[LC]\\d+›)){0,3}";

/** Nouns for talks. */
export const TALKS =
  "(?:meetings?|talks|discussions?|negotiations?|consultations?|conversations?|interactions?|dialogues?|audiences?|(?:one-on-one|bilateral|pull-aside|sit-down)s?(?= (?:with|between|at|in)\\b)|round ?tables?|exchanges?(?! of (?:notes|instruments|letters|documents|prisoners|captives))|engagements?|working sessions?|tete-a-tete|t[êe]te-[àa]-t[êe]te|(?:working )?(?:lunch(?:eon)?|breakfast|dinner|brunch))";

/** Nouns for talks over a distance. */
export const CALLS =
  "(?:(?:phone|telephone|telephonic|video) (?:calls?|conversations?|talks?|discussions?|conferences?|meetings?)|calls?|(?:video|tele)conferences?|virtual (?:meetings?|talks))";

/** Several people or states as marks. */
export const SEVERAL =
  "[^;‹.]{0,30}‹[PC]\\d+›[^;‹.]{0,25}(?:‹[PCO]\\d+›[^;‹.]{0,25}){0,10}?(?:and|with) (?:the |his |her |its )?‹[PCO]\\d+›(?!['’])";

/** What parts one person of a list from the next; a semicolon only where the next ends as an item of a list does. */
const NEXT_PERSON =
  "(?:,? and|,? as well as|,? along with|,? together with|,|\\s\\([^()]{0,60}\\)[,;]?(?: and)?|(?:;| of [^;.‹]{0,40}‹[CO]\\d+›[;,])(?: and)?(?=[^;.,‹]{0,60}(?:‹[CO]\\d+›[^;.,‹]{0,30}){0,2}‹P\\d+›(?:[;,.)]|$|,? and\\b| of\\b| \\()))";

/** A list of people, with what stands between their names. */
export const PEOPLE = `(?:[^;.‹]{0,60}(?:‹[CON]\\d+›(?: ?\\([^()]{0,20}\\))?(?:(?:[’']s?)?(?: (?:countries|nations|states|sides|governments)[’']?)?(?: (?:heads of (?:state|government)|leaders|presidents|premiers|(?:prime |foreign )?ministers|representatives)))?[ ,:]{0,2}(?:namely:? )?){0,2})‹P\\d+›(?!['’])(?:${NEXT_PERSON}\\s(?:‹P\\d+› (?:‹C\\d+› )?counterpart,? )?(?:[^;.,‹]{0,60}(?:‹[CO]\\d+›[^;.,‹]{0,30}){0,2})‹P\\d+›(?!['’])){0,19}`;

/** What every sentence holds that speaks of talks; quick to look for. */
export const TALKS_CUE =
  /meet|talk|session|discussion|negotiation|consultation|conversation|interaction|dialogue|audience|table|exchange|engagement|tete|tête|lunch|breakfast|dinner|brunch|call|conference|summit|encounter|one-on-one|bilateral|pull-aside|sit-down|reception|banquet/iu;

/** What every sentence holds that speaks of a visit; quick to look for. */
export const VISIT_CUE = /visit|trip|tour/iu;

/** What does not follow somebody who is met: "‹P0›’s words", or a noun that a pronoun owns ("‹P0› visit"). */
export const OWNS_NOTHING =
  "(?!['’]| (?!(?:in|at|on|to|for|and|with|during|who|as|of|from|by|today|here|yesterday|ahead|before|after|upon|into|late|early|this|last)\\b)\\p{Ll})";
