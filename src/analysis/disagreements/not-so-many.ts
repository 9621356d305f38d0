/** "His office counts 163, not 147": a source that names the other's figure and sets its own against it. */
import type { Quantity } from '../../domain/quantity.ts';
import { bareFigures } from '../facts/bare-figures.ts';
import { FIGURE, figureValue } from '../facts/figure-words.ts';
import { measureOf } from '../facts/measure.ts';
import { fateCounted } from '../facts/moving-counts.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { sharedFrames } from '../features/frames-of.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const UNIT = '(?:p|pence|cents|percent|per cent|%)?';
const CORRECTED = screened(
  new RegExp(
    `\\b${FIGURE}${UNIT}(?: [\\p{L}’'-]+){0,4},? (?:and )?(?:not|rather than|instead of) (?:just |only |the )?${FIGURE}(?=$|[.,;:”"]|\\s(?:and|as|but|that|which)\\b|\\s\\p{Ll}+s\\b)`,
    'iu',
  ),
);
/** "Not two people but five", "forget the 410 doing the rounds: it is 385". */
const PUT_RIGHT = screened(
  new RegExp(
    `\\b(?:not|forget(?: about)?) (?:just |only |the )?${FIGURE}${UNIT}(?:[^.;]{0,60}?\\bbut|[^;]{0,160}?(?:[.:;] ?\\p{L}[^.;]{0,60}?)\\b(?:is|was|were|are|offers|counts?|paid|pays|costs?)) (?:in fact |at least |about |nearly )?${FIGURE}`,
    'iu',
  ),
);
/** "At least 340 buildings …, a count well above the 214 that officials were still giving". */
const AGAINST_THEIRS = screened(
  new RegExp(
    `\\b${FIGURE}\\b[^.;]{0,200}?\\b(?:above|below|over|under|higher than|lower than|more than|less than|fewer than|larger than|smaller than|short of|against|compared with) the (?:official |reported |earlier |original )?${FIGURE}\\b(?=[^.;]{0,60}\\b(?:giv(?:e|en|ing)|gave|report(?:s|ed)?|put|claim(?:s|ed)?|cit(?:es|ed)|announced|says?|said|admit(?:s|ted)?|acknowledged|counted|estimated|stated|listed|official)\\b)`,
    'iu',
  ),
);
/** "While the harbour office spoke of 30 boats, the fishermen had counted 52": one source holds a figure of its own against another's. */
const WHILE_THEY = screened(
  new RegExp(
    `\\b(?:when|while|whereas|where|although|though|even as) [^.;]{3,60}?\\b(?:report|count|list|say|said|speak|spoke|put|giv|gave|cit|claim|admit|announc|stat|own)\\p{Ll}*\\b[^.;]{0,30}?\\b${FIGURE}[^.;\\d]{0,60}?, [^.;\\d]{0,60}?\\b${FIGURE}(?=$|[.,;:”"]|\\s(?:and|as|but|that|which|of)\\b)`,
    'iu',
  ),
);
/** Smaller figures stand in many places by chance: then both must count one thing. */
const LEAST = 10;
const CERTAINTY = 0.9;

interface Corrected {
  readonly own: string;
  readonly other: string;
}

const NONE: Corrected = { own: '', other: '' };

const correctedIn = onceEach(({ text, sentence }): Corrected => {
  const [, own, other] = CORRECTED.exec(text) ?? [];
  if (own !== undefined && other !== undefined) return { own, other };
  const [, first, second] = PUT_RIGHT.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return { own: second, other: first };
  const [, said, had] = WHILE_THEY.exec(text) ?? [];
  if (said !== undefined && had !== undefined) return { own: had, other: said };
  const [, more = '', theirs = ''] = AGAINST_THEIRS.exec(sentence.text) ?? [];
  return more !== '' && text.includes(more) ? { own: more, other: theirs } : NONE;
});

const is = (value: number, { min, max }: Quantity): boolean => min === value && max === value;

/** Of one measure, or the same became of those counted: "two workers injured" is two hurt. */
const countsAlike = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [measureOf(a), measureOf(b)];
  return x === y || fateCounted(a) === fateCounted(b) || conceptOf(a.unit) === fateCounted(b);
};

const states = (statement: Statement, value: number, own: readonly Quantity[]): boolean =>
  [...statement.quantities, ...bareFigures(statement)].some(
    (quantity) => is(value, quantity) && (value >= LEAST || own.some((one) => countsAlike(one, quantity))),
  );

/** "It was not three crooks who broke in but five": whoever they are called, the same is told of them. */
const PEOPLE = new Set(
  'people men women persons crooks raiders thieves robbers attackers gunmen suspects workers officers soldiers'.split(
    ' ',
  ),
);
const countsThesePeople = (correcting: Statement, other: Statement, value: number): boolean =>
  [correcting, other].every(({ quantities }) => quantities.some((one) => is(value, one) && PEOPLE.has(one.unit))) &&
  (sharedConcepts(correcting.context, other.context).length > 0 || sharedFrames(correcting, other).length > 0);

const corrects = (statement: Statement): boolean => correctedIn(statement) !== NONE;

export const correctedFigures: FindKind = ({ story }) =>
  thoseThat(story, corrects).flatMap((statement): readonly Draft[] => {
    const found = correctedIn(statement);
    const [own, other] = [figureValue(found.own), figureValue(found.other)];
    if (own === other) return [];
    const counted = statement.quantities.filter((quantity) => is(own, quantity));
    const others = story.statements.filter(
      (one) => independent(one, statement) && (states(one, other, counted) || countsThesePeople(statement, one, other)),
    );
    if (others.length === 0) return [];
    const same = story.statements.filter((one) => one !== statement && states(one, own, counted));
    return [
      {
        type: 'number',
        question: questionOn('How many', [...others, statement]),
        positions: [
          { words: found.own, statements: [statement, ...same] },
          { words: found.other, statements: others },
        ],
        why: 'One source sets its figure against the very figure that another gives.',
        certainty: CERTAINTY,
      },
    ];
  });
