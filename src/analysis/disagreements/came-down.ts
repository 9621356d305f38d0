/** Where it came down: one craft or missile that two sources see fall on things with nothing in common. */
import { dayNumber } from '../../domain/interval.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const CRAFT =
  '(?:drone|missile|rocket|plane|airliner|jet|aircraft|helicopter|glider|balloon|shell|bomb|satellite|meteorite|craft|vehicle|parachute)';
const FELL =
  '(?:slammed|crashed|came down|fell|landed|plunged|smashed|ploughed|plowed|dropped|went down|exploded|burst|struck|hit)';
const LANDED = screened(
  new RegExp(
    `\\b${CRAFT}\\b[^.;:“”"]{0,120}?\\b${FELL} (?:(?:in|into|on|onto|over|at|through) )?(?:an?|the|its|some|one) ((?:[\\p{L}’'-]{1,24} ){0,3}?[\\p{L}’'-]{2,24})(?=[,.;:”"]|$| (?:in|on|at|near|of|by|outside|inside|beside|behind|before|after|when|as|and|late|early|shortly|where|that|which|some|during)\\b)`,
    'iu',
  ),
);
/** Where many fall, each has its own place. */
const SEVERAL = screened(new RegExp(`\\b${CRAFT}s\\b|\\b(?:another|second|other|similar|earlier|previous)\\b`, 'iu'));
/** Any of these may hold the other: a field in the town, a building on the site. */
const VAGUE = new Set(
  'town village city site area place country ground territory target border region district district air soil state edge outskirt part'
    .split(' ')
    .map(conceptOf),
);
const OLD_DAYS = 20;
const CERTAINTY = 0.75;
const NONE: ReadonlyMap<string, string> = new Map();

interface Fall {
  readonly statement: Statement;
  readonly on: ReadonlySet<string>;
}

const fellOn = onceEach(({ text, negated }: Statement): ReadonlySet<string> => {
  const on = negated || SEVERAL.test(text) ? undefined : LANDED.exec(text)?.[1];
  const words = conceptsOf(wordsOf(on ?? ''), NONE);
  return new Set([...words].filter((concept) => !VAGUE.has(concept)));
});

const fallIn = (story: StoryFeatures, statement: Statement): readonly Fall[] => {
  const { claim, date } = statement;
  const on = new Set([...fellOn(statement)].filter((concept) => !story.names.has(concept)));
  if (on.size === 0 || claim.stance === 'denies') return [];
  const published = story.articles.get(claim.articleId)?.publishedAt?.slice(0, 10);
  const old = date !== null && published !== undefined && dayNumber(date.to) < dayNumber(published) - OLD_DAYS;
  return old ? [] : [{ statement, on }];
};

const fallsIn: Reader<Fall> = ({ statements }, story) => statements.flatMap((statement) => fallIn(story, statement));

export const cameDown: FindKind = ({ story }) => {
  const falls = ofEachArticle(story, fallsIn);
  const toldBy = ({ statement }: Fall): ReadonlySet<string> =>
    new Set(
      falls.filter((one) => one.statement.origin === statement.origin).flatMap((one) => [...one.statement.context]),
    );
  const rivals = (a: Fall, b: Fall): boolean =>
    independent(a.statement, b.statement) && a.on.isDisjointFrom(toldBy(b)) && b.on.isDisjointFrom(toldBy(a));
  const agree = (a: Fall, b: Fall): boolean => !a.on.isDisjointFrom(b.on);
  return conflictGroups(falls, (a, b) => (rivals(a, b) ? CERTAINTY : 0), agree)
    .filter(({ groups }) => groups.length > 1)
    .slice(0, 1)
    .map(({ groups, closeness }) => ({
      type: 'target',
      question: questionOn(
        'Where did it come down',
        groups.flat().map(({ statement }) => statement),
      ),
      positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
      why: 'The sources see it fall on things that have nothing in common.',
      certainty: closeness,
    }));
};
