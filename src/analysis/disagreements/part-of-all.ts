/** How many of them: "nine of eleven counts" to one source, "all eleven counts" to another. */

import { sharedConcepts } from '../facts/weights.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const PART = new RegExp(`\\b${NUMBER} (?:out )?of (?:the |its |his |her |their )?(${NUMBER}) (\\p{L}+)`, 'iu');
const ALL = new RegExp(
  `\\b(?:all|every one|each) (?:of )?(?:the |its |his |her |their )?(?:(${NUMBER}) )?(\\p{Ll}+s)\\b`,
  'iu',
);

interface Counted {
  readonly noun: string;
  /** Of how many, as it is written; null: not told. */
  readonly total: string | null;
}

const counted = (pattern: RegExp, { text }: Statement): Counted | null => {
  const [, total, noun] = pattern.exec(text) ?? [];
  return noun === undefined ? null : { noun: conceptOf(noun.toLowerCase()), total: total?.toLowerCase() ?? null };
};

const partOf = onceEach((statement) => counted(PART, statement));
const allOf = onceEach((statement) => counted(ALL, statement));

/** "Eight of nine states" and "all five states" are other states. */
const ofOneWhole = (a: Counted | null, b: Counted | null): boolean =>
  a !== null && b !== null && a.noun === b.noun && (a.total === null || b.total === null || a.total === b.total);

export const partOfAllDisagreements: FindKind = ({ story }) => {
  const part = story.statements.filter((statement) => partOf(statement) !== null);
  const all = story.statements.filter((statement) => partOf(statement) === null && allOf(statement) !== null);
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other) || !ofOneWhole(partOf(one), allOf(other))) return 0;
    return sharedConcepts(one.context, other.context).length >= 2 ? 0.8 : 0;
  };
  return setAgainst(part, all, about, story.weight).map(({ left, right, closeness }) => ({
    type: 'number',
    question: questionOn('Some or all of them', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One source counts a part of them, another all of them.',
    certainty: closeness,
  }));
};
