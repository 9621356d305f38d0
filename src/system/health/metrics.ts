/** How deliveries stand, in the Prometheus text format 0.0.4, and whether that is well. Pure. */
import type { DeliveryHealth } from '../../core/ports/schedules.ts';
import { SLOT_STATES } from '../../core/ports/schedules.ts';

/** A briefing that waits longer than this is overdue: it is retried every minute, and rests at most overnight. */
const OVERDUE_MS = 15 * 60_000;

const seconds = (at: string): number => Date.parse(at) / 1_000;

export interface Verdict {
  readonly well: boolean;
  readonly because: string;
}

/** Delivered, not attempted: a scheduler that runs and gets nothing through is not well. */
export const judge = ({ oldestWaiting }: DeliveryHealth, now: Date): Verdict => {
  const behind = oldestWaiting === null ? 0 : now.getTime() - Date.parse(oldestWaiting);
  return behind > OVERDUE_MS
    ? { well: false, because: `a briefing has been waiting for ${Math.floor(behind / 60_000)} minutes` }
    : { well: true, because: 'nothing is overdue' };
};

export const metricsOf = (health: DeliveryHealth, now: Date): string => {
  const { lastDelivered, oldestWaiting, waiting, notices, slots } = health;
  const behind = oldestWaiting === null ? 0 : Math.max(0, now.getTime() / 1_000 - seconds(oldestWaiting));
  const gauge = (name: string, help: string, ...lines: readonly string[]): readonly string[] => [
    `# HELP rashomon_${name} ${help}`,
    `# TYPE rashomon_${name} gauge`,
    ...lines.map((line) => `rashomon_${name}${line}`),
  ];
  return [
    ...(lastDelivered === null
      ? []
      : gauge('last_delivery_timestamp_seconds', 'When a briefing last arrived.', ` ${seconds(lastDelivered)}`)),
    ...gauge('oldest_waiting_seconds', 'For how long the oldest due briefing has waited.', ` ${behind}`),
    ...gauge('briefings_waiting', 'Briefings due and not settled.', ` ${waiting}`),
    ...gauge('notices_waiting', 'Corrections, alerts and other words not yet said.', ` ${notices}`),
    ...gauge(
      'briefings_last_day',
      'Briefings due within a day, by what became of them.',
      ...SLOT_STATES.map((state) => `{state="${state}"} ${slots[state] ?? 0}`),
    ),
    '',
  ].join('\n');
};
