/** One turn of the scheduler: slots are made of what is due, then leased and run, a batch at a time. Never throws. */
import type { LeasedNotice } from '../core/ports/outbox.ts';
import type { Slot, SlotPlan } from '../core/ports/schedules.ts';
import { tellAlerts, type Watching } from './alerts.ts';
import { correctWhatFell } from './corrections.ts';
import { planOf } from './due.ts';
import { readOnce } from './read-once.ts';
import { NOTICE_LEASE_MS, runNotice } from './run-notice.ts';
import { type Desk, LEASE_MS, runSlot } from './run-slot.ts';

const SCHEDULES_AT_ONCE = 500;
/** In one step: written to the disk once. */
const PLANS_AT_ONCE = 100;
/** Posts under way at a time: their leases run while they wait for each other. */
const SLOTS_AT_ONCE = 10;
const NOTICES_AT_ONCE = 10;

/** The clock is read once: a slot must not turn due between two looks at it. */
const materialiseDue = async ({ store, clock, log }: Desk): Promise<number> => {
  const now = clock.now();
  const plans: SlotPlan[] = [];
  for (const schedule of await store.schedules.due(now, SCHEDULES_AT_ONCE)) {
    try {
      plans.push(planOf(schedule, now));
    } catch (cause) {
      log.error('schedule cannot be planned', { workspace: schedule.workspaceId, channel: schedule.channelId, cause });
    }
  }
  for (let at = 0; at < plans.length; at += PLANS_AT_ONCE)
    await store.schedules.materialise(plans.slice(at, at + PLANS_AT_ONCE));
  return plans.length;
};

const runLogged = async (desk: Desk, slot: Slot): Promise<void> => {
  try {
    await runSlot(desk, slot);
  } catch (cause) {
    // Its lease runs out, and it is tried again.
    desk.log.error('briefing failed', { workspace: slot.workspaceId, run: slot.runKey, cause });
  }
};

/** Those of one channel one after the other: an edit and the word on it in the thread keep their order. */
const runInTurn = async (desk: Desk, notices: readonly LeasedNotice[]): Promise<void> => {
  for (const notice of notices) await runNotice(desk, notice);
};

/** `stopping`: no further batch is begun once it says so. */
export const tick = async (desk: Watching, stopping: () => boolean): Promise<void> => {
  try {
    // One that cannot be planned stays due, and is not waited for.
    for (let made = SCHEDULES_AT_ONCE; made === SCHEDULES_AT_ONCE && !stopping(); ) made = await materialiseDue(desk);
    while (!stopping()) {
      const slots = await desk.store.schedules.lease(desk.clock.now(), LEASE_MS, SLOTS_AT_ONCE);
      if (slots.length === 0) break;
      const batch = { ...desk, store: { ...desk.store, claims: readOnce(desk.store.claims) } };
      await Promise.all(slots.map((slot) => runLogged(batch, slot)));
    }
    await tellAlerts(desk);
    await correctWhatFell(desk);
    while (!stopping()) {
      const notices = await desk.store.outbox.lease(desk.clock.now(), NOTICE_LEASE_MS, NOTICES_AT_ONCE);
      if (notices.length === 0) break;
      await Promise.all(
        [...Map.groupBy(notices, ({ channelId }) => channelId).values()].map((own) => runInTurn(desk, own)),
      );
    }
  } catch (cause) {
    desk.log.error('the scheduler could not look', { cause });
  }
};
