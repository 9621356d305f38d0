/**
 * 10,000 briefings due in one minute, on SQLite: how long until each has been posted once, and in how much memory.
 *
 *   node bench/due-at-once.ts [how many = 10000]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tick } from '../src/briefing/tick.ts';
import type { ChatPlatform } from '../src/core/ports/chat.ts';
import { channelId, personId, scheduleId, workspaceId } from '../src/domain/ids.ts';
import { openSqlite } from '../src/store/sqlite/open.ts';
import { articleIn, fullClaim } from '../test/contracts/store/samples.ts';

const many = Number(process.argv[2] ?? '10000');
const DUE = Date.parse('2026-03-02T07:30:00Z');
const folder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'));
const store = openSqlite(join(folder, 'r.db'));
const workspace = workspaceId.from('bench');
const { story } = await store.stories.create(workspace, 'harbour', 'The harbour');
const article = articleIn(story.id, 'tide.example/1');
await store.claims.putArticle(workspace, article, [fullClaim(article)]);
for (let n = 0; n < many; n++) {
  await store.schedules.put({
    id: scheduleId.from(`f_many${n}`),
    workspaceId: workspace,
    channelId: channelId.from(`fake:C${n}`),
    storyId: story.id,
    at: '07:30',
    zone: 'UTC',
    days: [1, 2, 3, 4, 5, 6, 7],
    quiet: 'line',
    hush: null,
    approve: false,
    paused: false,
    createdBy: personId.from('fake:U1'),
    nextDue: new Date(DUE + (n % 60) * 1_000).toISOString(),
  });
}
const posted = new Map<string, number>();
const platform: ChatPlatform = {
  name: 'fake',
  can: { threads: true },
  start: async () => undefined,
  stop: async () => undefined,
  async post({ runKey }) {
    posted.set(runKey, (posted.get(runKey) ?? 0) + 1);
    return { kind: 'sent', messageRef: runKey };
  },
  find: async () => ({ kind: 'absent' }),
  edit: async ({ messageRef }) => ({ kind: 'sent', messageRef }),
  tell: async () => true,
};
const log = { info: () => undefined, warn: console.warn, error: console.error };
const before = process.memoryUsage().rss;
const began = performance.now();
const clock = { now: () => new Date(DUE + 60_000) };
// As the scheduler does it: look after look, until nothing is left.
while ((await store.schedules.due(clock.now(), 1)).length > 0)
  await tick({ store, platforms: [platform], clock, log }, () => false);
const seconds = (performance.now() - began) / 1_000;
const growth = (process.memoryUsage().rss - before) / 2 ** 20;
const twice = [...posted.values()].filter((times) => times > 1).length;
console.log(
  `${many} due in one minute: ${posted.size} posted, ${twice} twice, in ${seconds.toFixed(1)} s; memory grew by ${growth.toFixed(0)} MB`,
);
await store.close();
rmSync(folder, { recursive: true });
process.exit(posted.size === many && twice === 0 ? 0 : 1);
