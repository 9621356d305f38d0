/** When it happened: one event whose sources give dates that no single day satisfies. */

import type { EventDates } from '../timeline/date-groups.ts';
import { clip } from '../wording.ts';
import type { Draft, FindKind } from './draft.ts';

const draftOf = ({ groups }: EventDates): Draft => {
  const centre = [...groups.flatMap(({ statements }) => statements)].sort(
    (a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  )[0];
  return {
    type: 'date',
    question: `When was it: “${clip(centre?.text ?? '', 100)}”?`,
    positions: groups.map(({ statements }) => ({ statements })),
    why: 'The passages tell of one event, and no day satisfies every date they give.',
    certainty: groups.some(({ statements }) => statements.length > 1) ? 0.9 : 0.8,
  };
};

export const dateDisagreements: FindKind = ({ timeline }) =>
  timeline.events.filter(({ groups }) => groups.length > 1).map(draftOf);
