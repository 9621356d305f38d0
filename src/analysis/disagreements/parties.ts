/** Who is named for a deed: people and words by which two texts may mean one party, and when they cannot. */
import { conceptsOf } from '../features/concepts.ts';
import { ownConcepts, ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { otherNames } from './other-names.ts';

export interface Party {
  readonly statement: Statement;
  /** People of the story that the words name, or the speaker of "we". */
  readonly people: ReadonlySet<string>;
  /** Its own words, its other name's, and what the story else calls it. */
  readonly words: ReadonlySet<string>;
  /** "A cleaner", "one of our own directors", "rebels": nobody that the texts have named. */
  readonly unknown: boolean;
  readonly named: boolean;
  /** The story says what the bearer of the name is. */
  readonly described: boolean;
}

const NONE: ReadonlyMap<string, string> = new Map();
const SPEAKER = /^(?:we|I|us|me)$/iu;
/** "Her staff", as she says. */
const OWN = /^(?:my|our|his|her)\b/iu;
const NOBODY =
  /^(?:who|which|that|it|they|he|she|him|her|them|this|these|those|someone|somebody|anyone|anybody|nobody|one|ones?|others?|there|what|both|all|each|many|some|most|few|several|none|himself|themselves|everyone|everybody)$/iu;
const UNKNOWN =
  /^(?:an?|one|one of|another|some|two|three|four|five|several|\p{L}+ty|dozens of|hundreds of)\b|^(?!the\b|his\b|her\b|its\b|their\b|our\b|my\b)\p{Ll}+(?: \p{Ll}+)*s$/u;
/** Words that may stand for any other party. */
const ANY = new Set(
  `people man men woman person authorities officials official company firm group team crew source party leader member side forces staff worker company force
   others government state office service body operator agency someone statement report law rule circumstance
   investigator expert critic opponent supporter maker owner buyer seller organisation organization operator management boss spokesman spokeswoman
   victim suspect author founder chief head director unit department ministry institution association union city town country nation place`
    .split(/\s+/)
    .map(conceptOf),
);
const OF_ONE = new Set(
  ['first', 'same', 'whole', 'own', 'local', 'late', 'former', 'new', 'old', 'young'].map(conceptOf),
);

/** "Central Intelligence Agency" is also "cia". */
const initialsOf = (name: string): readonly string[] => {
  const capitals = wordsOf(name).filter(({ text }) => /^\p{Lu}/u.test(text));
  return capitals.length < 2 ? [] : [capitals.map(({ key }) => key[0]).join('')];
};

/** Null: the words name nobody who could be told from another. */
export const partyOf = (
  story: StoryFeatures,
  statement: Statement,
  phrase: string,
  also: string,
  insists: boolean,
): Party | null => {
  const agent = phrase.trim().replace(/^["“‘]/u, '');
  // "It had ordered a stop", a board said.
  const own = SPEAKER.test(agent) || (/^it$/iu.test(agent) && statement.claim.kind !== 'narrated');
  if ((own && statement.speaker === null) || (!own && NOBODY.test(agent) && also === '')) return null;
  const of = own || OWN.test(agent) ? statement.speaker : null;
  const name = own ? story.speakers.nameOf(of ?? '') : also === '' ? agent : `${agent}, ${also}`;
  const concepts = conceptsOf(wordsOf(name), NONE);
  const called = otherNames(story);
  const others = [...concepts].flatMap((concept) => (story.names.has(concept) ? [...(called.get(concept) ?? [])] : []));
  const own2 = [...concepts, ...initialsOf(name)].filter(
    (concept) => (insists || !ANY.has(concept)) && !OF_ONE.has(concept),
  );
  const people = new Set(of === null ? story.speakers.namedIn(name) : [of]);
  const words = new Set([...own2, ...others]);
  if (own2.length === 0 && people.size === 0) return null;
  const named = people.size > 0 || [...concepts].some((concept) => story.names.has(concept));
  const described = named && (others.length > 0 || [...concepts].some((concept) => !story.names.has(concept)));
  return { statement, people, words, unknown: !named && UNKNOWN.test(agent), named, described };
};

/** They may be one party under two names. `stressed`: both texts insist on theirs. */
export const mayBeOne = ({ speakers }: StoryFeatures, a: Party, b: Party, stressed = false): boolean =>
  !a.words.isDisjointFrom(b.words) ||
  !a.people.isDisjointFrom(b.people) ||
  [...a.people].some((x) => [...b.people].some((y) => speakers.speaksFor(x, y) || speakers.speaksFor(y, x))) ||
  // What one calls by name the other may call by its kind, unless the story says of what kind the bearer is.
  (a.named !== b.named && !(stressed || a.unknown || b.unknown || a.described || b.described));

/** The one's own sentence tells of the other too. */
export const tellsOf = ({ speakers }: StoryFeatures, a: Party, b: Party): boolean =>
  [...a.people].some((person) => speakers.mentions(person, ownText(b.statement))) ||
  (a.words.size > 0 && a.words.isSubsetOf(ownConcepts(b.statement)));
