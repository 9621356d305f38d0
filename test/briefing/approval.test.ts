import { beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { tick } from '../../src/briefing/tick.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { unhurried } from '../../src/core/pace.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { findAnew } from '../../src/core/recall.ts';
import { personId, type StoryId, scheduleId } from '../../src/domain/ids.ts';
import type { Right } from '../../src/domain/rights.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, channel, findingsOf, fullClaim, narrated, north, person } from '../contracts/store/samples.ts';
import { DUE, daily } from './daily.ts';
import { type ScriptedChat, scriptedChat } from './scripted-chat.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a briefing that is approved before it is posted', () => {
  let store: Store;
  let chat: ScriptedChat;
  let story: StoryId;
  let now = new Date(DUE);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

  beforeEach(async () => {
    store = openSqlite(':memory:');
    chat = scriptedChat();
    story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
    const article = articleIn(story, 'tide.example/1');
    const [claim, other] = [fullClaim(article), narrated(article, 'The harbour')];
    await store.claims.putArticle(north, article, [claim, other]);
    await store.claims.putFindings(north, story, findingsOf(claim, other));
    await store.schedules.put(daily(story, { approve: true }));
  });

  const lookAt = (afterDue: number): Promise<void> => {
    now = new Date(Date.parse(DUE) + afterDue);
    return tick({ store, platforms: [chat], clock: { now: () => now }, log }, () => false);
  };
  const say = async (args: Readonly<Record<string, string>>, by = person, rights: readonly Right[] = []) => {
    const actor = { id: by, rights: new Set(rights), zone: null };
    const request = { workspace: north, channel, actor, command: 'schedules', args, files: [], room: 1 };
    // The ports that /schedules never calls are left out on purpose.
    const ports = { ...store, commands, log, clock: { now: () => now }, pace: unhurried, recall: findAnew } as never;
    return plainText(await dispatch(request, ports));
  };
  const approve = { action: 'approve', schedule: 'f_daily1', confirm: 'yes' };
  const last = async () => (await store.schedules.slots(north, scheduleId.from('f_daily1'), 1))[0];

  it('is shown to who set it up alone, and posted once, as it was shown, when they approve', async () => {
    await lookAt(0);
    await lookAt(MINUTE);
    expect(chat.taken).toEqual([]);
    expect(chat.told.map(({ person: to }) => to)).toEqual([person]);
    const draft = chat.told[0]?.text ?? '';
    expect(draft).toContain('For you to approve');
    expect(await say({})).toContain('waits for approval');
    const article = articleIn(story, 'coast.example/1');
    await store.claims.putArticle(north, article, [fullClaim(article)]);
    expect(await say(approve)).toContain('Approved');
    for (const later of [2, 3, 60]) await lookAt(later * MINUTE);
    expect(chat.taken).toHaveLength(1);
    expect(draft).toContain(chat.taken[0]?.text ?? 'nothing');
    expect((await last())?.state).toBe('posted');
    expect(await say(approve)).toContain('Nothing of that schedule waits');
  });

  it('is left out when it is skipped, or when nobody approves it in time', async () => {
    await lookAt(0);
    expect(await say({ action: 'skip', schedule: 'f_daily1' })).toContain('Left out');
    await lookAt(MINUTE);
    expect([chat.taken, (await last())?.state]).toEqual([[], 'skipped']);
    await lookAt(24 * HOUR);
    await lookAt(31 * HOUR);
    expect([chat.taken, (await last())?.reason]).toEqual([[], 'nobody approved it within six hours.']);
    expect((await store.audit.list(north, 1))[0]).toMatchObject({ action: 'briefing.skip' });
  });

  it('is approved by nobody without the right, and shown in the channel to who asks to approve it', async () => {
    await lookAt(0);
    const other = personId.from('team:U2');
    expect(await say(approve, other)).toContain('You may not approve briefings');
    expect(await say({ action: 'approve', schedule: 'f_daily1' }, other, ['follow'])).toContain(
      'Briefing: The harbour',
    );
    expect(chat.taken).toEqual([]);
    expect(await say(approve, other, ['follow'])).toContain('Approved');
  });
});
