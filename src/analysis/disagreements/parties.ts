/** Who is named for a deed: people and words by which two texts may mean one party, and when they cannot. */
import { conceptsOf } from '../features/concepts.ts';
import { ownConcepts, ownText } from '../features/own-text.ts';
import { sameItems } from '../features/same-items.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { capitalsIn } from '../names/speakers.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Called } from './other-names.ts';

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

/** What a clause gives a party for a name. It falls with the statement. */
export interface Naming {
  readonly statement: Statement;
  /** Who says "we" or "our". */
  readonly of: string | null;
  /** Its words that may tell it from another. */
  readonly own: readonly string[];
  /** Its words that are names in the story. */
  readonly names: readonly string[];
  readonly hasKind: boolean;
  readonly capitals: readonly string[];
  readonly unknown: boolean;
}

/** Null: the words name nobody who could be told from another. */
export const namingOf = (
  story: StoryFeatures,
  statement: Statement,
  phrase: string,
  also: string,
  insists: boolean,
): Naming | null => {
  const agent = phrase.trim().replace(/^["“‘]/u, '');
  // "It had ordered a stop", a board said.
  const isSpeaker = SPEAKER.test(agent) || (/^it$/iu.test(agent) && statement.claim.kind !== 'narrated');
  if ((isSpeaker && statement.speaker === null) || (!isSpeaker && NOBODY.test(agent) && also === '')) return null;
  const of = isSpeaker || OWN.test(agent) ? statement.speaker : null;
  const name = isSpeaker ? story.speakers.nameOf(of ?? '') : also === '' ? agent : `${agent}, ${also}`;
  const concepts = [...conceptsOf(wordsOf(name), NONE)];
  const own = [...concepts, ...initialsOf(name)].filter(
    (concept) => (insists || !ANY.has(concept)) && !OF_ONE.has(concept),
  );
  const names = concepts.filter((concept) => story.names.has(concept));
  const capitals = of === null ? capitalsIn(name) : [];
  const hasKind = names.length < concepts.length;
  return { statement, of, own, names, hasKind, capitals, unknown: UNKNOWN.test(agent) };
};

/** A party, and what of its story it rests on. */
interface Known {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly others: readonly (ReadonlySet<string> | undefined)[];
  readonly party: Party | null;
}

const partyFrom = (naming: Naming, people: readonly string[], others: Known['others']): Party | null => {
  const { statement, own, names, hasKind } = naming;
  if (own.length === 0 && people.length === 0) return null;
  const words = new Set([...own, ...others.flatMap((words) => [...(words ?? [])])]);
  const named = people.length > 0 || names.length > 0;
  const described = named && (others.some((words) => words !== undefined) || hasKind);
  return { statement, people: new Set(people), words, unknown: !named && naming.unknown, named, described };
};

const parties = new WeakMap<Naming, Known>();

/** The very same object while who bears the name is told the same. Null: nobody who could be told from another. */
export const partyOf = (story: StoryFeatures, naming: Naming, called: Called): Party | null => {
  const known = parties.get(naming);
  const { of, capitals, names } = naming;
  if (known !== undefined && of === null && capitals.length === 0 && names.length === 0) return known.party;
  const people = of === null ? story.speakers.withSurname(capitals) : [of];
  const bodies = people.map(story.speakers.bodiesOf);
  const others = names.map((name) => called.get(name));
  if (
    known !== undefined &&
    sameItems(known.people, people) &&
    sameItems(known.bodies, bodies) &&
    sameItems(known.others, others)
  )
    return known.party;
  const party = partyFrom(naming, people, others);
  parties.set(naming, { people, bodies, others, party });
  return party;
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
