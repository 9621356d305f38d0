/**
 * Alerts are told at once: whenever a story was compared anew, what its alerts did not know is put to the outbox in the
 * step that makes them know it. Nothing is told twice, whatever crashes and however many processes look.
 */
import { know, type Watched } from '../analysis/alerts/know.ts';
import { occurrences } from '../analysis/alerts/occurrences.ts';
import type { WaitingAlert } from '../core/ports/alerts.ts';
import type { Notice } from '../core/ports/outbox.ts';
import type { Store } from '../core/ports/store.ts';
import { NO_HOUR } from '../domain/alert.ts';
import { shortHash } from '../domain/content-hash.ts';
import type { Story } from '../domain/story.ts';
import { readMemory, writeMemory } from '../reply/alert-memory.ts';
import { alertReply } from '../reply/alert-reply.ts';
import { withinLimit } from './alert-limit.ts';
import type { Desk } from './run-slot.ts';

export interface Watching extends Desk {
  readonly store: Desk['store'] & Pick<Store, 'alerts'>;
}

/** One after the other; the rest at the next look. */
const AT_ONCE = 100;
const RETRY_MS = 60_000;

const watchedOf = async ({ store }: Watching, { alert }: WaitingAlert): Promise<Watched> => {
  const { workspaceId: workspace, storyId: story } = alert;
  const [articles, claims, findings] = await Promise.all([
    store.claims.articles(workspace, story),
    store.claims.claimsOf(workspace, story),
    store.claims.findings(workspace, story),
  ]);
  return { articles, claims, findings };
};

const tell = async (desk: Watching, waiting: WaitingAlert, story: Story): Promise<void> => {
  const { alert } = waiting;
  const now = desk.clock.now();
  const watched = await watchedOf(desk, waiting);
  const memory = readMemory(waiting.memory);
  // Nothing is known of what it knew: it begins here.
  const found = memory === null || story.closed ? [] : occurrences(alert, watched, memory);
  const portion = withinLimit(memory?.hour ?? NO_HOUR, found.length, alert.perHour, now);
  const next = writeMemory(know(alert.kind, watched, portion.hour));
  const silent = portion.shown + portion.heldNow === 0 && portion.heldBefore === null;
  const notice: Notice = {
    workspaceId: alert.workspaceId,
    key: shortHash('k', alert.id, now.toISOString(), String(waiting.turn), next),
    kind: 'post',
    channelId: alert.channelId,
    messageRef: null,
    person: alert.createdBy,
    runKey: null,
    title: `Alert: ${story.title}`,
    body: JSON.stringify(alertReply(alert, story, watched, found.slice(0, portion.shown), portion)),
    alertId: alert.id,
    createdAt: now.toISOString(),
  };
  const noted = await desk.store.alerts.note(waiting, next, portion.wakeAt, silent ? [] : [notice]);
  if (noted && !silent)
    desk.log.info('alert put', { workspace: alert.workspaceId, channel: alert.channelId, run: notice.key });
};

export const tellAlerts = async (desk: Watching): Promise<void> => {
  for (const waiting of await desk.store.alerts.waiting(desk.clock.now(), AT_ONCE)) {
    const { workspaceId: workspace, storyId, channelId: channel } = waiting.alert;
    try {
      const story = await desk.store.stories.byId(workspace, storyId);
      // Compared anew first: between the two steps of reading an article nothing is said.
      if (story === null || (await desk.store.claims.isStale(workspace, storyId))) continue;
      await tell(desk, waiting, story);
    } catch (cause) {
      desk.log.error('alert failed', { workspace, channel, cause });
      const later = new Date(desk.clock.now().getTime() + RETRY_MS).toISOString();
      await desk.store.alerts.note(waiting, waiting.memory, later, []);
    }
  }
};
