/**
 * "The true figure is nearer 90": a count that somebody answers, in the sentences right behind it, with a figure of their own that
 * names no thing, because the thing was named before.
 */
import type { Quantity } from '../../domain/quantity.ts';
import { FIGURE, figureValue } from '../facts/figure-words.ts';
import { measureOf, sameMeasure } from '../facts/measure.ts';
import { compatible } from '../facts/slots.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const REBUTS = screened(
  /\b(?:not nearly enough|nowhere near|nothing like|too (?:low|high)|(?:true|real|actual|correct) (?:figure|number|toll|count|total|tally)|(?:closer|nearer) to|nearer|more like|under-?counts?|over-?counts?|under-?estimates?|over-?estimates?|exaggerat\w+|inflated|leaves? out|left out|far (?:more|fewer|higher|lower)|(?:figure|number|count|tally|toll) (?:is|was) wrong)\b/iu,
);
const BARE = new RegExp(
  `\\b(?:past|is|was|be|at|to|nearer|like|least|about|around|than|it|over|nearly|some) ${FIGURE}(?=$|[.,;:!?”"]|\\s(?:in all|altogether|at least|or so|so far|and|by|if)\\b)`,
  'iu',
);
const REACH = 320;
/** Counts of one thing are of one order. */
const MOST_TIMES = 10;
const CERTAINTY = 0.85;
/** What is counted; lengths, times and money are measured. */
const MEASURES = new Set(['', 'time', 'length', 'weight', 'area', 'volume']);

const rebuttal = onceEach(({ sentence, text }): number | null => {
  if (!REBUTS.test(sentence.text)) return null;
  const value = figureValue(BARE.exec(text)?.[1] ?? '');
  return Number.isNaN(value) ? null : value;
});

interface Counted {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** The count that it answers: the nearest one before it, by another voice. */
const answered = (statements: readonly Statement[], at: number, value: number): Counted | null => {
  const rebutting = statements[at];
  for (let here = at - 1; rebutting !== undefined && here >= 0; here -= 1) {
    const statement = statements[here];
    if (statement === undefined || statement.claim.articleId !== rebutting.claim.articleId) return null;
    if (rebutting.start - statement.end > REACH) return null;
    if (statement.speaker === rebutting.speaker) continue;
    const quantity = statement.quantities.findLast(({ min, max, sense, unit, span, approximate }) => {
      const other = min ?? max ?? 0;
      const [small, large] = [Math.min(other, value), Math.max(other, value)];
      const counts = !MEASURES.has(measureOf({ min, max, unit, span, approximate })) && sense === undefined;
      return counts && min !== value && max !== value && small > 0 && large <= MOST_TIMES * small;
    });
    if (quantity !== undefined) return { statement, quantity };
  }
  return null;
};

/** "Forget the 410p doing the rounds": the figure that everybody gives, named to be put aside. */
const PUT_ASIDE = screened(
  /\b(?:forget|never mind|ignore|disregard)(?: about)? (?:the|that|those|all)\b|\b(?:doing the rounds|bandied about|being touted|in circulation|widely (?:reported|quoted))\b/iu,
);

/** Around the sentence that puts it aside, the figure that takes its place. */
const inItsPlace = (story: StoryFeatures, statement: Statement, quantity: Quantity): readonly Statement[] =>
  story.statements.filter(
    (one) =>
      one !== statement &&
      one.claim.articleId === statement.claim.articleId &&
      Math.abs(one.start - statement.start) <= REACH &&
      one.quantities.some((own) => sameMeasure(own, quantity) && !compatible(own, quantity)),
  );

const asideOf = (story: StoryFeatures, statement: Statement, quantity: Quantity): readonly Draft[] => {
  const instead = inItsPlace(story, statement, quantity);
  const others = story.statements.filter(
    (one) =>
      independent(one, statement) &&
      one.quantities.some((other) => sameMeasure(other, quantity) && compatible(other, quantity)),
  );
  if (instead.length === 0 || others.length === 0) return [];
  return [
    {
      type: 'number',
      question: questionOn('How many', [...others, ...instead]),
      positions: [{ statements: [...instead, statement] }, { statements: others }],
      why: 'One source puts aside the figure that others give, and gives another.',
      certainty: CERTAINTY,
    },
  ];
};

const draftOf = (story: StoryFeatures, statement: Statement, before: Counted): Draft => {
  const same = story.statements.filter(
    (one) =>
      one !== statement &&
      one !== before.statement &&
      one.quantities.some(
        (quantity) => sameMeasure(quantity, before.quantity) && compatible(quantity, before.quantity),
      ),
  );
  return {
    type: 'number',
    question: questionOn('How many', [before.statement, ...same]),
    positions: [{ statements: [before.statement, ...same] }, { statements: [statement] }],
    why: 'A count is answered, right behind it, with another figure for the same.',
    certainty: CERTAINTY,
  };
};

interface Rebutting {
  readonly statement: Statement;
  /** The count that it answers, or puts aside. */
  readonly before: Counted | null;
  readonly aside: Quantity | null;
}

const rebuttingIn: Reader<Rebutting> = ({ statements }) =>
  statements.flatMap((statement, at) => {
    const value = rebuttal(statement);
    const before = value === null ? null : answered(statements, at, value);
    const aside = (PUT_ASIDE.test(statement.text) ? statement.quantities[0] : undefined) ?? null;
    return before === null && aside === null ? [] : [{ statement, before, aside }];
  });

export const rebuttedCounts: FindKind = ({ story }) =>
  ofEachArticle(story, rebuttingIn).flatMap(({ statement, before, aside }) => [
    ...(before === null ? [] : [draftOf(story, statement, before)]),
    ...(aside === null ? [] : asideOf(story, statement, aside)),
  ]);
