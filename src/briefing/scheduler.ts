/**
 * The scheduler: looks every second, at start first, one look at a time, and earlier when the store hints at work. node-cron
 * is the wake-up and nothing else: what is due is decided from the store's rows, so that a missed, doubled or late wake-up
 * changes nothing.
 *
 *   const scheduler = createScheduler({ store, platforms, clock, log });
 *   scheduler.start();            after the platforms have started
 *   await scheduler.stop();       before they stop; waits for posts under way
 */
import { schedule } from 'node-cron';
import type { Store } from '../core/ports/store.ts';
import type { Watching } from './alerts.ts';
import { tick } from './tick.ts';

const EVERY_SECOND = '* * * * * *';

export interface Scheduler {
  start(): void;
  stop(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

interface Waking extends Watching {
  readonly store: Watching['store'] & Pick<Store, 'wakeUps'>;
}

export const createScheduler = (desk: Waking): Scheduler => {
  let stopListening: Promise<() => Promise<void>> | null = null;
  let hinted = false;
  let underWay: Promise<void> | null = null;
  let stopped = false;
  let wakeUp: ReturnType<typeof schedule> | null = null;
  const look = (): void => {
    if (underWay !== null || stopped) return;
    hinted = false;
    underWay = tick(desk, () => stopped).finally(() => {
      underWay = null;
      // It may have come after this look had passed the place.
      if (hinted) look();
    });
  };
  const hear = (): void => {
    hinted = true;
    look();
  };
  return {
    start() {
      look();
      stopListening = desk.store.wakeUps.listen(hear);
      // Its own complaints about late wake-ups mean nothing here: the next look makes up for them.
      wakeUp = schedule(EVERY_SECOND, look, { timezone: 'UTC', logger: silent, suppressMissedWarning: true });
    },
    async stop() {
      stopped = true;
      await wakeUp?.destroy();
      await (await stopListening)?.();
      await underWay;
    },
  };
};
