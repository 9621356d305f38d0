/** One turn of the scheduler: slots are made of what is due, then leased and run, a batch at a time. Never throws. */
import type { Slot } from '../core/ports/schedules.ts';
import { tellAlerts, type Watching } from './alerts.ts';
import { correctWhatFell } from './corrections.ts';
import { planOf } from './due.ts';
import { NOTICE_LEASE_MS, runNotice } from './run-notice.ts';
import { type Desk, LEASE_MS, runSlot } from './run-slot.ts';

const SCHEDULES_AT_ONCE = 500;
/** Posts under way at a time: their leases run while they wait for each other. */
const SLOTS_AT_ONCE = 10;
/** One after the other, within one lease. */
const NOTICES_AT_ONCE = 2;

/** The clock is read once: a slot must not turn due between two looks at it. */
const materialiseDue = async ({ store, clock, log }: Desk): Promise<void> => {
  const now = clock.now();
  for (const schedule of await store.schedules.due(now, SCHEDULES_AT_ONCE)) {
    try {
      const { slot, nextDue } = planOf(schedule, now);
      await store.schedules.materialise(slot, nextDue);
    } catch (cause) {
      log.error('schedule cannot be planned', { workspace: schedule.workspaceId, channel: schedule.channelId, cause });
    }
  }
};

const runLogged = async (desk: Desk, slot: Slot): Promise<void> => {
  try {
    await runSlot(desk, slot);
  } catch (cause) {
    // Its lease runs out, and it is tried again.
    desk.log.error('briefing failed', { workspace: slot.workspaceId, run: slot.runKey, cause });
  }
};

/** `stopping`: no further batch is begun once it says so. */
export const tick = async (desk: Watching, stopping: () => boolean): Promise<void> => {
  try {
    await materialiseDue(desk);
    while (!stopping()) {
      const slots = await desk.store.schedules.lease(desk.clock.now(), LEASE_MS, SLOTS_AT_ONCE);
      if (slots.length === 0) break;
      await Promise.all(slots.map((slot) => runLogged(desk, slot)));
    }
    await tellAlerts(desk);
    await correctWhatFell(desk);
    while (!stopping()) {
      const notices = await desk.store.outbox.lease(desk.clock.now(), NOTICE_LEASE_MS, NOTICES_AT_ONCE);
      if (notices.length === 0) break;
      // One after the other: an edit and the word on it in the thread keep their order.
      for (const notice of notices) await runNotice(desk, notice);
    }
  } catch (cause) {
    desk.log.error('the scheduler could not look', { cause });
  }
};
