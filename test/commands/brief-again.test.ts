import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Slot } from '../../src/core/ports/schedules.ts';
import { briefingId, scheduleId } from '../../src/domain/ids.ts';
import { writeRecord } from '../../src/reply/briefing-record.ts';
import { plain } from '../../src/reply/inline.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Reply, reply } from '../../src/reply/reply.ts';
import { CHANNEL, type Desk, emptyDesk, HOME } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = emptyDesk();
  await desk.ask('story', { action: 'new', name: 'Depot fire' });
});
afterEach(() => desk.close());

const saying = (words: string): Reply =>
  reply([
    { kind: 'heading', text: 'Briefing: Depot fire' },
    { kind: 'text', inlines: [plain(words)] },
  ]);
const DETAILS = saying('The rest of it.');

const posted = async (original: Reply | null): Promise<void> => {
  const story = await desk.ports.stories.bySlug(HOME, 'depot-fire');
  if (story === null) throw new Error('no story');
  const told = { articles: [], claims: [], disagreements: [] };
  const runKey = 'r_first';
  const slot: Slot = {
    ...{ workspaceId: HOME, scheduleId: scheduleId.from('f_gone1'), dueAt: '2026-01-05T07:30:00.000Z', runKey },
    state: 'pending',
    ...{ attempts: 1, lease: 1, draft: null, reason: null, approval: null },
  };
  const record = writeRecord({
    ...{ reply: saying('Twelve were hurt.'), details: DETAILS, runKey, told },
    original: original === null ? null : { reply: original, details: DETAILS },
  });
  await desk.ports.schedules.finish(
    slot,
    { state: 'posted', reason: null },
    {
      ...{ id: briefingId.from('b_first1'), workspaceId: HOME, channelId: CHANNEL, storyId: story.id },
      ...{ postedAt: '2026-01-05T07:30:02.000Z', messageRef: 'm1', record },
    },
  );
};
const again = async (): Promise<string> => plainText(await desk.ask('brief', { again: 'yes' }));

test('/brief again:yes shows the last briefing of the channel with its thread, as it was posted', async () => {
  expect(await again()).toMatch(/^No briefing on this story was posted here yet\./);
  await posted(null);
  const text = await again();
  expect(text).toContain('As posted 2026-01-05 07:30 UTC.');
  expect(text).toContain('Twelve were hurt.');
  expect(text).toContain('The rest of it.');
});

test('/brief again:yes shows what stood there before it was corrected, and says that it was', async () => {
  await posted(saying('Thirty were hurt.'));
  const text = await again();
  expect(text).toContain('Thirty were hurt.');
  expect(text).not.toContain('Twelve');
  expect(text).toContain('it was corrected since');
});
