/** What was struck: one blow whose object two sources name by words that have nothing in common. */
import { dayNumber } from '../../domain/interval.ts';
import { datesClash } from '../facts/slots.ts';
import { sharedConcepts } from '../facts/weights.ts';
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
import { struckIn } from './read-blow.ts';

const BLOWS = new Set(
  ['attack', 'strike', 'hit', 'destroy', 'shell', 'bomb', 'storm', 'target', 'blow'].map(conceptOf),
);
/** Words that fit any object. */
const VAGUE = new Set(
  [
    'target',
    'objective',
    'site',
    'area',
    'facility',
    'building',
    'place',
    'object',
    'country',
    'land',
    'territory',
    'part',
    'house',
    'it',
    'head',
    'everything',
    'shoulder',
    'temple',
    'bargain',
    'deal',
    'balance',
    'chord',
    'tone',
  ].map(conceptOf),
);
/** Whether people or a place were meant is another question. */
const PEOPLE = new Set(['individuals', 'people', 'personnel', 'persons'].map(conceptOf));
const BACKGROUND_DAYS = 20;
const CERTAINTY = 0.6;
/** Many blows have many objects. */
const SEVERAL = screened(
  /\b(?:strikes|attacks|raids|operations|campaign|bombings|shellings|those|these|often|repeatedly)\b/iu,
);
/** "By striking it": the blow is told in passing, and its object is another verb's. */
const IN_PASSING = screened(/^(?:by|after|before|in|while)\s\p{Ll}+ing\b/iu);
/** Nothing is told to have been struck. */
const SUPPOSED = screened(
  /\b(?:anyone|anybody|nobody|would|could|might|may|if|whether|threat\w*|plan(?:s|ned)?|hint\w*)\b/iu,
);
const NONE: ReadonlyMap<string, string> = new Map();

interface Blow {
  readonly statement: Statement;
  readonly object: ReadonlySet<string>;
}

/** A claim's frame is of one of its clauses. */
const framed = ({ claim: { frame }, text }: Statement): string | null =>
  frame?.target == null || frame.negated || !BLOWS.has(conceptOf(frame.action)) || !text.includes(frame.target)
    ? null
    : frame.target;

const struckRead = onceEach(({ text }: Statement) => struckIn(text));

const blowIn = (story: StoryFeatures, statement: Statement): readonly Blow[] => {
  const { claim, negated, date } = statement;
  const struck = negated ? null : (struckRead(statement) ?? framed(statement));
  if (
    struck === null ||
    IN_PASSING.test(statement.text) ||
    SUPPOSED.test(statement.text) ||
    SEVERAL.test(statement.text)
  )
    return [];
  const published = story.articles.get(claim.articleId)?.publishedAt?.slice(0, 10);
  if (date !== null && published !== undefined && dayNumber(date.to) < dayNumber(published) - BACKGROUND_DAYS)
    return [];
  const words = conceptsOf(wordsOf(struck), NONE);
  const object = new Set([...words].filter((concept) => !VAGUE.has(concept) && !story.names.has(concept)));
  return object.size === 0 || !words.isDisjointFrom(PEOPLE) ? [] : [{ statement, object }];
};

const blowsIn: Reader<Blow> = ({ statements }, story) => statements.flatMap((statement) => blowIn(story, statement));

/** Everything an article says was struck: one that names the other's object too does not differ from it. */
const struckBy = (blows: readonly Blow[]): ((blow: Blow) => ReadonlySet<string>) => {
  const struck = new Map<string, Set<string>>();
  for (const { statement } of blows) {
    const known = struck.get(statement.claim.articleId) ?? new Set();
    for (const concept of statement.context) known.add(concept);
    struck.set(statement.claim.articleId, known);
  }
  return ({ statement }) => struck.get(statement.claim.articleId) ?? new Set();
};

/** Something beside a name; a place alone will do where the very words tell of the blow. */
const inCommon = ({ names }: StoryFeatures, a: Blow, b: Blow): boolean =>
  sharedConcepts(a.statement.context, b.statement.context).some(
    (concept) => !names.has(concept) || (struckRead(a.statement) !== null && struckRead(b.statement) !== null),
  );

export const objectDisagreements: FindKind = ({ story }) => {
  const blows = ofEachArticle(story, blowsIn);
  const struckIn = struckBy(blows);
  const rivals = (a: Blow, b: Blow): boolean =>
    independent(a.statement, b.statement) &&
    a.object.isDisjointFrom(struckIn(b)) &&
    b.object.isDisjointFrom(struckIn(a)) &&
    !datesClash(a.statement, b.statement) &&
    inCommon(story, a, b);
  const agree = (a: Blow, b: Blow): boolean => !a.object.isDisjointFrom(b.object);
  return conflictGroups(blows, (a, b) => (rivals(a, b) ? CERTAINTY : 0), agree, { story, name: 'object' })
    .filter(({ groups }) => groups.length > 1)
    .map(({ groups, closeness }) => ({
      type: 'target',
      question: questionOn(
        'What was struck',
        groups.flat().map(({ statement }) => statement),
      ),
      positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
      why: 'The sources name what was struck by words that have nothing in common.',
      certainty: closeness,
    }));
};
