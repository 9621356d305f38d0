/** What the story's own matter is called: by the words of its headlines and of its theme, by "it", or by what any event is called. */
import type { ArticleId } from '../../domain/ids.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { conceptOf } from '../words/synonyms.ts';

/** Whatever has happened may be called so. */
const EVENT = new Set(
  'accident affair announcement attack ban blow breach breakdown cancellation case change closure closing collapse consequence crash crisis cut damage danger day deal decision defeat delay departure disaster discovery dispute effect election episode event exit failure find finding fire flood halt harm impact incident law leak loss matter mistake moment move news night outage outbreak outcome problem quake raid removal resignation result risk row ruling scandal season setback situation spill step stop stoppage storm story strike study suspension treaty trouble verdict victory vote walkout win withdrawal year whole'
    .split(' ')
    .map(conceptOf),
);

export interface MainMatter {
  /** Whether these words may name it; no words at all point to it. */
  names(words: ReadonlySet<string>): boolean;
  /** Whether two articles tell of one matter: what the one speaks of most, the other does too. */
  joins(one: Statement, other: Statement): boolean;
}

const headlineOf: Reader<string> = ({ statements }) =>
  statements.filter(({ claim }) => claim.place === 'headline').flatMap(({ concepts }) => [...concepts]);

interface Focus {
  readonly article: ArticleId;
  readonly concepts: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const OFTEN = 2;
/** What an article speaks of more than once, or in its headline. */
const focusOf: Reader<Focus> = ({ statements, around }) => {
  const told = new Map<string, Set<number>>();
  const led = new Set<string>();
  for (const { claim, concepts, sentence } of statements)
    for (const concept of concepts) {
      if (claim.place === 'headline') led.add(concept);
      told.set(concept, (told.get(concept) ?? new Set()).add(sentence.start));
    }
  const often = [...told].flatMap(([concept, places]) => (places.size >= OFTEN ? concept : []));
  return [{ article: around.article.id, concepts: new Set([...often, ...led]), all: new Set(told.keys()) }];
};
const LEAST_SHARED = 0;

export const mainMatter = (story: StoryFeatures): MainMatter => {
  const { theme, names } = story;
  const headlines = new Set(ofEachArticle(story, headlineOf));
  const focus = new Map(ofEachArticle(story, focusOf).map((one) => [one.article, one]));
  return {
    names: (words) =>
      words.size === 0 ||
      [...words].some((one) => headlines.has(one) || (!names.has(one) && (EVENT.has(one) || theme.has(one)))),
    joins: ({ claim: { articleId: a } }, { claim: { articleId: b } }) => {
      const [x, y] = [focus.get(a), focus.get(b)];
      if (a === b || x === undefined || y === undefined) return a === b;
      const shared = [sharedConcepts(x.concepts, y.all).length, sharedConcepts(y.concepts, x.all).length];
      return Math.max(...shared) >= LEAST_SHARED;
    },
  };
};
