/** What stands beside the day of an event that sources do not agree on, in a reader's words. */
import type { Reservation } from '../domain/reservation.ts';
import { DISAGREEMENT_LABELS } from './disagreement-label.ts';

/** "(disputed: how many)"; empty where nothing is reserved. `datesRival`: its days are in dispute, and shown to be. */
export const reservationMark = (reservation: Reservation | null, datesRival = false): string => {
  const { disputed = null, figuresDiffer = false, saidThen = false } = reservation ?? {};
  const kind = datesRival && disputed === 'date' ? null : disputed;
  const parts = [
    ...(kind === null ? (datesRival ? ['disputed'] : []) : [`disputed: ${DISAGREEMENT_LABELS[kind]}`]),
    ...(figuresDiffer && kind !== 'number' ? ['figures differ'] : []),
    ...(saidThen ? ['when it was said'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
};
