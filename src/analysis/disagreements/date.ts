/** When it happened: one event whose sources give dates that no single day satisfies. */

import { widthInDays } from '../../domain/interval.ts';
import { oncePer } from '../features/once-each.ts';
import { questionOn } from '../passages.ts';
import type { EventDates } from '../timeline/date-groups.ts';
import type { Dated } from '../timeline/dated.ts';
import { sentenceCase } from '../wording.ts';
import type { Draft, FindKind } from './draft.ts';

/** The very words of the date, the narrowest first, without those that another side uses too ("Monday" of another week). */
const whenOf = (statements: readonly Dated[], isOfAnother: (when: string) => boolean): { readonly words?: string } => {
  const words = [...statements].sort(
    (a, b) => widthInDays(a.date) - widthInDays(b.date) || (a.date.expression < b.date.expression ? -1 : 1),
  );
  const own = [...new Set(words.map(({ date }) => date.expression))].filter((when) => !isOfAnother(when.toLowerCase()));
  return own.length === 0 ? {} : { words: sentenceCase(own.slice(0, 2).join('; ')) };
};

// An event that stands is the very same object.
const draftOf = oncePer(({ groups }: EventDates): Draft => {
  const used = groups.map(({ statements }) => new Set(statements.map(({ date }) => date.expression.toLowerCase())));
  return {
    type: 'date',
    question: questionOn(
      'When was it',
      groups.flatMap(({ statements }) => statements),
    ),
    positions: groups.map(({ statements }, at) => {
      const isOfAnother = (when: string): boolean => used.some((words, other) => other !== at && words.has(when));
      return { statements, ...whenOf(statements, isOfAnother) };
    }),
    why: 'The passages tell of one event, and no day satisfies every date they give.',
    certainty: groups.some(({ statements }) => statements.length > 1) ? 0.9 : 0.8,
  };
});

export const dateDisagreements: FindKind = ({ timeline }) =>
  timeline.events.filter(({ groups }) => groups.length > 1).map(draftOf);
