/** What the story's own matter is called: by the words of its headlines and of its theme, by "it", or by what any event is called. */
import type { ArticleId } from '../../domain/ids.ts';
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
  /** Whether two articles may tell of one matter: they have some words in common. */
  joins(one: Statement, other: Statement): boolean;
  /** Whether the article of the statement speaks of that too. */
  knows(one: Statement, words: ReadonlySet<string>): boolean;
}

const headlineOf: Reader<string> = ({ statements }) =>
  statements.filter(({ claim }) => claim.place === 'headline').flatMap(({ concepts }) => [...concepts]);

interface Told {
  readonly article: ArticleId;
  readonly concepts: ReadonlySet<string>;
}
const toldIn: Reader<Told> = ({ around, concepts }) => [{ article: around.article.id, concepts }];
const LEAST_SHARED = 2;

const shareSo = (a: ReadonlySet<string>, b: ReadonlySet<string>, many: number): boolean => {
  let shared = 0;
  for (const concept of a) {
    if (b.has(concept)) shared += 1;
    if (shared === many) return true;
  }
  return false;
};

export const mainMatter = (story: StoryFeatures): MainMatter => {
  const { theme, names } = story;
  const headlines = new Set(ofEachArticle(story, headlineOf));
  const told = new Map(ofEachArticle(story, toldIn).map(({ article, concepts }) => [article, concepts]));
  return {
    knows: ({ claim: { articleId } }, words) => told.get(articleId)?.isDisjointFrom(words) === false,
    joins: ({ claim: { articleId: a } }, { claim: { articleId: b } }) => {
      const [x, y] = [told.get(a), told.get(b)];
      return x !== undefined && y !== undefined && shareSo(x, y, LEAST_SHARED);
    },
    names: (words) =>
      [...words].every((one) => EVENT.has(one) && !names.has(one)) ||
      [...words].some((one) => headlines.has(one) || (theme.has(one) && !names.has(one))),
  };
};
