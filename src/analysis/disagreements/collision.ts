/** What it ran into: one collision whose other side two sources name by words that have nothing in common. */
import { dayNumber } from '../../domain/interval.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const OBJECT = screened(
  /\b(?:ran (?:onto|into|aground on)|(?:crashed|smacked|slammed|smashed|ploughed|plowed|flew|drove|careered|bumped) into|collided with|rammed(?: into)?|struck|hit) (?:a|an|the|another) ((?:[\p{L}’'-]{1,24} ){0,3}?[\p{L}’'-]{2,24})(?=[,.;:”"]|$| (?:a|an|on|in|at|near|before|after|when|as|and|shortly|some|off|of|while|well|good|just|two|minutes|moments)\b)/u,
);
/** Blows are dealt, not run into. */
const DEALT =
  /\b(?:missiles?|shells?|bombs?|rockets?|drones?|strikes?|warplanes?|army|troops|police|storm|quake|earthquake|wave|flood|virus|crisis)\b/iu;
const OLD_DAYS = 20;
const CERTAINTY = 0.65;
const NONE: ReadonlyMap<string, string> = new Map();

interface Collision {
  readonly statement: Statement;
  readonly object: ReadonlySet<string>;
}

const objectOf = onceEach(({ text, sentence }) => {
  const object = OBJECT.exec(text)?.[1];
  return object === undefined || DEALT.test(sentence.text) ? null : conceptsOf(wordsOf(object), NONE);
});

const collisionIn = ({ articles }: StoryFeatures, statement: Statement): readonly Collision[] => {
  const { claim, date, negated } = statement;
  const concepts = objectOf(statement);
  if (concepts === null || negated) return [];
  const published = articles.get(claim.articleId)?.publishedAt?.slice(0, 10);
  if (date !== null && published !== undefined && dayNumber(date.to) < dayNumber(published) - OLD_DAYS) return [];
  return concepts.size === 0 ? [] : [{ statement, object: concepts }];
};

const collisionsIn: Reader<Collision> = ({ statements }, story) =>
  statements.flatMap((statement) => collisionIn(story, statement));

export const collisionDisagreements: FindKind = ({ story }) => {
  const told = ofEachArticle(story, collisionsIn);
  const namedBy = ({ statement }: Collision): ReadonlySet<string> =>
    new Set(
      told
        .filter((other) => other.statement.origin === statement.origin)
        .flatMap((other) => [...other.statement.context]),
    );
  const rivals = (a: Collision, b: Collision): boolean =>
    independent(a.statement, b.statement) && a.object.isDisjointFrom(namedBy(b)) && b.object.isDisjointFrom(namedBy(a));
  // "The Teeth, a charted reef": what one calls by name the other may call by its kind.
  const agree = (a: Collision, b: Collision): boolean =>
    !a.object.isDisjointFrom(b.statement.context) || !b.object.isDisjointFrom(a.statement.context);
  return conflictGroups(told, (a, b) => (rivals(a, b) ? CERTAINTY : 0), agree)
    .filter(({ groups }) => groups.length > 1)
    .slice(0, 1)
    .map(({ groups, closeness }) => ({
      type: 'target',
      question: questionOn(
        'What was run into',
        groups.flat().map(({ statement }) => statement),
      ),
      positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
      why: 'The sources name what was run into by words that have nothing in common.',
      certainty: closeness,
    }));
};
