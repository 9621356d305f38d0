/**
 * "The first since 1971", "never before": a like event that another source dates inside the time that the words rule out. The
 * story's own event, and the yardstick itself ("since 1971" against 1971), are no such event.
 */
import { type Day, dayNumber } from '../../domain/interval.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { ofEachArticle, type Reader, thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';
import { isSeries, isSingular } from './scope.ts';

const SINCE = screened(/\bsince (?:\p{L}+ ){0,2}((?:1[5-9]|20)\d\d)\b/iu);
const FOR_YEARS = screened(
  /\b(?:in|for|over) (?:more than |nearly |almost |over |about )?(\d{1,3}|a decade|ten|twenty|thirty|forty|fifty|a century|a hundred)(?: years)?\b/iu,
);
const YEARS: Readonly<Record<string, number>> = {
  'a decade': 10,
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  'a century': 100,
  'a hundred': 100,
};
const NEVER = screened(/\b(?:never (?:before )?(?:seen|had|known|happened|been)|unprecedented|in living memory)\b/iu);
/** What stands after "first": the kind of thing it is the first of. */
const FIRST_OF = screened(/\b(?:first|only|never (?:before )?(?:seen|had|known))\b(.{0,80})/iu);
const OLD_DAYS = 60;
const REACH = 6;
const CERTAINTY = 0.8;
const LEAST_ALIKE = 2;
/** Less than what is called the first. */
const LESSER = screened(/\b(?:only|partial(?:ly)?|smaller|lesser|minor|nearly|almost|attempted)\b/iu);

/** The first year that the words rule out; 0: all of the past. null: they rule out none. */
const windowOf = ({ text }: Statement, published: Day): number | null => {
  const year = SINCE.exec(text)?.[1];
  if (year !== undefined) return Number(year) + 1;
  const span = FOR_YEARS.exec(text)?.[1]?.toLowerCase();
  const years = span === undefined ? undefined : (YEARS[span] ?? Number(span));
  if (years !== undefined && /\byears?\b|decade|century/u.test(text)) return Number(published.slice(0, 4)) - years + 1;
  return NEVER.test(text) || /\bfirst\b.{0,60}\b(?:ever|in (?:its|the|our) history)\b/iu.test(text) ? 0 : null;
};

const firstOf = onceEach(
  ({ text }): ReadonlySet<string> =>
    new Set(
      wordsOf(FIRST_OF.exec(text)?.[1] ?? '')
        .slice(0, REACH)
        .flatMap((word) => conceptOfWord(word) ?? []),
    ),
);

const publishedOn = ({ articles }: StoryFeatures, { claim }: Statement): Day | null =>
  articles.get(claim.articleId)?.publishedAt?.slice(0, 10) ?? null;

/** Words of measure and judgement that make no two events alike. */
const LOOSE = new Set(['year', 'size', 'kind', 'time', 'country', 'history', 'service', 'public'].map(conceptOf));

const isFirst = (one: Statement): boolean =>
  (isSingular(one) || NEVER.test(one.text)) && !isSeries(one) && firstOf(one).size > 0;

const pastIn: Reader<Statement> = ({ statements }, story) =>
  statements.filter((one) => {
    const published = publishedOn(story, one);
    return (
      one.date !== null &&
      published !== null &&
      !one.datesSpeech &&
      !one.negated &&
      !/\bsince\b/iu.test(one.text) &&
      dayNumber(one.date.to) < dayNumber(published) - OLD_DAYS
    );
  });

export const windowDisagreements: FindKind = ({ story }) => {
  const singular = thoseThat(story, isFirst);
  const past = ofEachArticle(story, pastIn);
  const about = (one: Statement, other: Statement): number => {
    const published = publishedOn(story, one);
    if (!independent(one, other) || published === null || other.date === null) return 0;
    const like = sharedConcepts(firstOf(one), other.concepts).filter(
      (concept) => !story.names.has(concept) && !LOOSE.has(concept),
    );
    if (like.length < (NEVER.test(one.text) ? 1 : LEAST_ALIKE) || LESSER.test(other.text)) return 0;
    // "Since 2019, when Raymond Oakes …": what is told of him is the yardstick.
    const inBoth = sharedConcepts(one.context, other.context);
    if (inBoth.some((concept) => story.names.has(concept) && !story.theme.has(concept))) return 0;
    const from = windowOf(one, published);
    return from === null || Number(other.date.from.slice(0, 4)) < from ? 0 : CERTAINTY;
  };
  return setAgainst(singular, past, about, story.weight, { story, name: 'window' }).map(({ left, right }) => ({
    type: 'scope',
    question: questionOn('The first of its kind, or was there one before', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One side calls it the first in a time; another source dates a like event within that time.',
    certainty: CERTAINTY,
  }));
};
