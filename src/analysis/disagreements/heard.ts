/**
 * Whether somebody has spoken: one text tells of silence, in whatever words, another carries words of the same person, of who holds the
 * post by which the silent one goes, or of who answers for the silent body.
 */
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { clip } from '../wording.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';
import { type QuietOne, quietOnesIn, type Voice } from './read-voices.ts';
import { couldBeHeard } from './said-when.ts';
import { voicesByParty } from './voices-by-party.ts';

/** Words that stand for the event itself. */
const EVENT = new Set(
  `it this that matter affair case issue subject event incident accident question questions report reports allegation allegations accusation accusations claim claims charge charges
   news decision order move criticism situation crisis scandal row death deaths comment`.split(/\s+/),
);
/** "On the specific strike", "on individual cases". */
const ONE_OF_THEM =
  /^(?:an?|any|the (?:specific|particular|exact|precise|individual)|specific|individual|particular|other)\b/iu;
const NONE: ReadonlyMap<string, string> = new Map();

/** What more than one headline holds. */
const headlinedIn: Reader<readonly string[]> = ({ around }) => [
  [...conceptsOf(wordsOf(around.article.title ?? ''), NONE)],
];
const headlinedOf = (story: StoryFeatures): ReadonlySet<string> => {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const concept of ofEachArticle(story, headlinedIn).flat()) (once.has(concept) ? more : once).add(concept);
  return more;
};

/** Of what the silence is said to be about: the words that tell it. They fall with the statement. */
const askedOf = new WeakMap<QuietOne, ReadonlySet<string> | null>();

const readAsked = (story: StoryFeatures, { quiet }: QuietOne): ReadonlySet<string> | null => {
  if (quiet.topic === null) return null;
  const words = wordsOf(quiet.topic);
  if (words.every(({ key }) => EVENT.has(key) || STOP_WORDS.has(key))) return null;
  const asked = [...conceptsOf(words, NONE)].filter((concept) => !story.names.has(concept));
  return asked.length === 0 ? null : new Set(asked);
};

/** Silence about one thing that is not the story's own: the words must be about that thing. */
const thingAsked = (story: StoryFeatures, headlined: ReadonlySet<string>, one: QuietOne): Thing | null => {
  const { topic } = one.quiet;
  if (topic === null) return null;
  const known = askedOf.get(one);
  const asked = known === undefined ? readAsked(story, one) : known;
  askedOf.set(one, asked);
  if (asked === null) return null;
  const isOwn =
    !ONE_OF_THEM.test(topic) && [...asked].every((concept) => headlined.has(concept) || story.theme.has(concept));
  return { asked, isOwn };
};

interface Thing {
  readonly asked: ReadonlySet<string>;
  /** The story's own matter. */
  readonly isOwn: boolean;
}

const isAbout = ({ readOf }: StoryFeatures, { asked, isOwn }: Thing, { statement }: Voice): boolean => {
  if (sharedConcepts(asked, statement.context).length >= Math.min(2, asked.size)) return true;
  const told = readOf.get(statement.claim.articleId)?.concepts;
  return isOwn && told !== undefined && asked.isSubsetOf(told);
};

const TO_THE_PRESS =
  /\b(?:interviews?|told (?:us|me|this|the \p{Lu}|reporters|journalists)|reporters?|journalists?|recorder|microphones?|press)\b/u;
const ANSWERS =
  /\b(?:answer(?:s|ed)|repl(?:ies|ied)|(?:when|was|were|been) asked|asked (?:by|whether|if|about|why|how)|(?:to|took|takes) (?:\p{L}+ )?questions?)\b/iu;

const isAnswer = ({ quiet }: QuietOne, { statement: { sentence } }: Voice): boolean => {
  if (quiet.sort === 'interview') return TO_THE_PRESS.test(sentence.text);
  return quiet.sort !== 'questions' || ANSWERS.test(sentence.text);
};

const MOST_HEARD = 6;

const draftOf = (story: StoryFeatures, one: QuietOne, heard: readonly Voice[]): Draft => {
  const near = ({ statement }: Voice): number =>
    sharedConcepts(statement.context, story.theme).length +
    sharedConcepts(statement.context, one.statement.context).length;
  const said = heard
    .toSorted((a, b) => near(b) - near(a))
    .slice(0, MOST_HEARD)
    .flatMap(({ statement, beside }) => [statement, ...beside]);
  return {
    type: 'comment',
    question: `Has anything been heard of them: “${clip(one.statement.sentence.text, 90)}”?`,
    positions: [
      { words: `No: ${clip(one.statement.sentence.text, 110)}`, statements: [one.statement, ...one.beside] },
      { words: `Yes: ${clip(said[0]?.sentence.text ?? '', 110)}`, statements: said },
    ],
    why: 'One text tells of silence; another carries words of the same voice.',
    certainty: 0.72,
  };
};

/** What became of a silence, while the voices of its party are the very same. */
interface Told {
  readonly voices: readonly Voice[];
  readonly isOwn: boolean | undefined;
  readonly drafts: readonly Draft[];
}

export const heardDisagreements: FindKind = ({ story }) => {
  const quiet = ofEachArticle(story, quietOnesIn);
  if (quiet.length === 0) return [];
  const voicesOf = voicesByParty(story);
  const headlined = headlinedOf(story);
  const read = (one: QuietOne, voices: readonly Voice[], thing: Thing | null): readonly Draft[] => {
    const { articleId } = one.statement.claim;
    if (
      (thing === null || thing.isOwn) &&
      one.quiet.sort !== 'questions' &&
      voices.some(
        ({ statement: { claim, sentence } }) =>
          claim.articleId === articleId && sentence.start !== one.statement.sentence.start,
      )
    )
      return [];
    const heard = voices.filter(
      (voice) =>
        voice.statement.origin !== one.statement.origin &&
        isAnswer(one, voice) &&
        (thing === null || isAbout(story, thing, voice)) &&
        couldBeHeard(story, one.statement, one.quiet.sort, voice.statement),
    );
    return heard.length === 0 ? [] : [draftOf(story, one, heard)];
  };
  const kept = stateOf(story.memory, 'heard', () => new WeakMap<QuietOne, Told>());
  return quiet.flatMap((one): readonly Draft[] => {
    const voices = voicesOf(one.party);
    const thing = thingAsked(story, headlined, one);
    const known = kept.get(one);
    if (known?.voices === voices && known.isOwn === thing?.isOwn) return known.drafts;
    const drafts = read(one, voices, thing);
    kept.set(one, { voices, isOwn: thing?.isOwn, drafts });
    return drafts;
  });
};
