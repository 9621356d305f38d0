/**
 * What a refusal to speak is about, and whether words are about that very thing: who would not be drawn on the battery has not been silent
 * on anything else. It must not know who spoke, nor when.
 */
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Quiet } from './read-quiet.ts';

/** Words that stand for the event itself. */
const EVENT = new Set(
  `it this that matter affair case issue subject event incident accident question questions report reports allegation allegations accusation accusations claim claims charge charges
   news decision order move criticism situation crisis scandal row death deaths
   horror tragedy disaster catastrophe drama outrage fiasco uproar controversy saga ordeal loss comment`.split(/\s+/),
);
/** "On the specific strike", "on individual cases". */
const ONE_OF_THEM =
  /^(?:an?|any|the (?:specific|particular|exact|precise|individual|whereabouts)|specific|individual|particular|other|private|pending|ongoing|open)\b/iu;
const NONE: ReadonlyMap<string, string> = new Map();

const headlinedIn: Reader<readonly string[]> = ({ around }) => [
  [...conceptsOf(wordsOf(around.article.title ?? ''), NONE)],
];
/** What more than one headline holds. */
const headlinedOf = (story: StoryFeatures): ReadonlySet<string> => {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const concept of ofEachArticle(story, headlinedIn).flat()) (once.has(concept) ? more : once).add(concept);
  return more;
};

const TO_THE_PRESS =
  /\b(?:interviews?|told (?:us|me|this|the \p{Lu}|reporters|journalists)|reporters?|journalists?|recorder|microphones?|press)\b/u;
const ANSWERS =
  /\b(?:answer(?:s|ed)|repl(?:ies|ied)|(?:when|was|were|been) asked|asked (?:by|whether|if|about|why|how)|(?:to|took|takes) (?:\p{L}+ )?questions?)\b/iu;

/** Whether words are of the sort that was refused. */
export const isAnswer = ({ sort }: Quiet, { sentence }: Statement): boolean => {
  if (sort === 'interview') return TO_THE_PRESS.test(sentence.text);
  return sort !== 'questions' || ANSWERS.test(sentence.text);
};

export interface Thing {
  readonly asked: ReadonlySet<string>;
  /** The story's own matter. */
  readonly isOwn: boolean;
  /** Those to whom nobody spoke. */
  readonly isAudience: boolean;
}

export interface Things {
  /** Null: silent as such, or on the event itself. */
  of(quiet: Quiet): Thing | null;
  isAbout(thing: Thing, said: Statement): boolean;
}

/** Verbs that any thing has: "where it would be kept". */
const LIGHT = new Set(
  'keep hold go come get give take put make become happen bring leave set stay'.split(' ').map(conceptOf),
);

/** The words that tell what a silence is about: they fall with the reading, which falls with its statement. */
const askedIn = new WeakMap<Quiet, ReadonlySet<string> | null>();

export const thingsIn = (story: StoryFeatures): Things => {
  const headlined = headlinedOf(story);
  const askedOf = ({ topic }: Quiet & { readonly topic: string }): ReadonlySet<string> | null => {
    const words = wordsOf(topic);
    if (words.every(({ key }) => EVENT.has(key) || STOP_WORDS.has(key))) return null;
    const asked = [...conceptsOf(words, NONE)].filter((concept) => !story.names.has(concept) && !LIGHT.has(concept));
    return asked.length === 0 ? null : new Set(asked);
  };
  return {
    of(quiet) {
      const { topic, sort } = quiet;
      if (topic === null) return null;
      const known = askedIn.get(quiet);
      const asked = known === undefined ? askedOf({ ...quiet, topic }) : known;
      askedIn.set(quiet, asked);
      if (asked === null) return null;
      const isOwn =
        !ONE_OF_THEM.test(topic) && [...asked].every((concept) => headlined.has(concept) || story.theme.has(concept));
      return { asked, isOwn, isAudience: sort === 'audience' };
    },
    isAbout({ asked, isOwn, isAudience }, said) {
      const { context, claim } = said;
      if (isAudience) return sharedConcepts(asked, context).length > 0;
      const least = Math.min(2, asked.size);
      // Of two things asked for the words must hold both: the sentence may name one of them in another's mouth.
      if (sharedConcepts(asked, ownConcepts(said)).length >= least) return true;
      if (isOwn && sharedConcepts(asked, context).length >= least) return true;
      const told = story.readOf.get(claim.articleId)?.concepts;
      return isOwn && told !== undefined && asked.isSubsetOf(told);
    },
  };
};
