import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { CHANNEL, type Desk, emptyDesk, HOME, NOW } from './desk.ts';

const ARTICLE = `Fire at the Lindholm depot

A fire destroyed the fuel depot at Lindholm on Tuesday, brigade chief Mara Olsen said.
`;

let desk: Desk;
beforeEach(() => {
  desk = emptyDesk();
});
afterEach(() => desk.close());

const say = async (command: string, args: Record<string, string> = {}, where = {}) => {
  const reply = await desk.ask(command, args, where);
  return { ...reply, text: plainText(reply) };
};

describe('/story', () => {
  test('opens a story, which becomes the channel’s own', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    expect((await desk.ports.stories.defaultOf(HOME, CHANNEL))?.slug).toBe('depot-fire');
    expect((await say('story', { action: 'list' })).text).toContain('Depot fire (this channel’s own)');
  });

  test('leads to the new story: as the channel’s own, or by its name where the channel has one already', async () => {
    expect((await say('story', { action: 'new', name: 'Depot fire' })).text).toBe(
      'Opened Depot fire. It is this channel’s own story from now on. Add a first article with /add <address, text or file>.',
    );
    const second = await say('story', { action: 'new', name: 'Port strike' });
    expect(second.text).toBe(
      'Opened Port strike. Add a first article with /add <address, text or file> story:port-strike.',
    );
  });

  test('a channel that must be asked which story is told how to make one its own', async () => {
    const other = { channel: channelId.from('test:other') };
    await say('story', { action: 'new', name: 'Depot fire' });
    await say('story', { action: 'new', name: 'Port strike' });
    const which = await say('timeline', {}, other);
    expect(which.text).toBe(
      'Which story? Say story:<name>: depot-fire, port-strike. To make one this channel’s own: /story default name:<story>.',
    );
    await say('story', { action: 'default', name: 'port-strike' }, other);
    expect((await say('timeline', {}, other)).text).toContain('"Port strike" has no articles yet');
  });

  test('renames, closes, reopens and sets the default', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    expect((await say('story', { action: 'rename', name: 'depot-fire', to: 'The fire' })).text).toContain('Renamed');
    await say('story', { action: 'close', name: 'the-fire' });
    expect((await desk.ports.stories.bySlug(HOME, 'the-fire'))?.closed).toBe(true);
    await say('story', { action: 'reopen', name: 'the-fire' });
    expect((await desk.ports.stories.bySlug(HOME, 'the-fire'))?.closed).toBe(false);
  });

  test('moves an article, by its number in /sources or by its outlet, and both stories answer accordingly', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    await say('story', { action: 'new', name: 'Elsewhere' });
    await say('add', { what: ARTICLE, story: 'depot-fire', outlet: 'Lindholm Post', published: '2026-01-03' });
    const move = (article: string) => say('story', { action: 'move', name: 'depot-fire', to: 'elsewhere', article });
    expect((await move('7')).text).toContain('There is no article "7" there.');
    expect((await say('story', { action: 'move', name: 'depot-fire', to: 'elsewhere' })).outcome).toBe('usage');
    expect((await move('1')).text).toContain('from Depot fire to Elsewhere');
    expect((await say('who-said', { story: 'elsewhere' })).text).toContain('Mara Olsen');
    expect((await say('sources', { story: 'depot-fire' })).text).not.toContain('Lindholm Post');
    const back = { action: 'move', name: 'elsewhere', to: 'depot-fire', article: 'lindholm post' };
    expect((await say('story', back)).outcome).toBe('answered');
    expect((await desk.ports.audit.list(HOME, 1))[0]).toMatchObject({
      action: 'article.move',
      subject: expect.stringContaining('elsewhere → depot-fire'),
    });
  });

  test('asks before it deletes or merges, and then does it', async () => {
    await say('story', { action: 'new', name: 'One' });
    await say('story', { action: 'new', name: 'Two' });
    const question = await say('story', { action: 'delete', name: 'one' });
    expect((await desk.ports.stories.list(HOME)).length).toBe(2);
    const [yes] = question.actions;
    await say('story', { ...yes?.run.args });
    expect((await desk.ports.stories.list(HOME)).map(({ slug }) => slug)).toEqual(['two']);
    expect((await say('story', { action: 'merge', name: 'two', to: 'two' })).outcome).toBe('usage');
  });

  test('is refused without the right to edit, but may be listed', async () => {
    expect((await say('story', { action: 'new', name: 'X' }, { rights: [] })).outcome).toBe('failed');
    expect((await say('story', { action: 'list' }, { rights: [] })).outcome).toBe('answered');
  });

  test('writes what was changed to the audit trail', async () => {
    await say('story', { action: 'new', name: 'One' });
    await say('story', { action: 'close', name: 'one' });
    const trail = await desk.ports.audit.list(HOME, 10);
    expect(trail.map(({ action }) => action)).toEqual(['story.close', 'story.new']);
  });
});

describe('/add', () => {
  test('reads pasted text, and says when it has no date', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    const { text, outcome } = await say('add', { what: ARTICLE, outlet: 'Harbour Post' });
    expect(outcome).toBe('answered');
    expect(text).toMatch(/^Added to Depot fire: Harbour Post, “Fire at the Lindholm depot” \(\d+ claims?\)\./);
    expect(text).toContain('no publication date');
  });

  test('reads a file', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    const files = [{ name: 'depot.txt', bytes: new TextEncoder().encode(ARTICLE) }];
    const { text } = await say('add', { published: '2025-11-20' }, { files });
    expect(text).toMatch(/^Added to Depot fire: depot, /);
    expect((await say('add', { published: '2025-11-20' }, { files })).text).toMatch(/^Nothing changed/);
  });

  test('asks for something to add, and refuses what is no text', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    expect((await say('add')).outcome).toBe('usage');
    const files = [{ name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }];
    expect((await say('add', {}, { files })).outcome).toBe('failed');
  });
});

describe('/follow', () => {
  test('says when the next three briefings come, and /schedules shows it', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    const { text } = await say('follow', { at: '8:30', zone: 'Europe/Berlin', days: 'weekdays' });
    expect(text).toContain('weekdays at 08:30 (Europe/Berlin)');
    expect(text.match(/Next: /g)).toHaveLength(3);
    const [schedule] = await desk.ports.schedules.ofWorkspace(HOME);
    expect(schedule?.nextDue).toBe('2026-01-06T07:30:00.000Z');
    expect(NOW < new Date(schedule?.nextDue ?? '')).toBe(true);
    expect((await say('schedules')).text).toContain('Depot fire here, weekdays at 08:30 (Europe/Berlin)');
  });

  test('says that the hour is in UTC where nobody knows the zone of who asks', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    const told = 'Your time zone is not known here, so the hour is in UTC.';
    expect((await say('follow', { at: '08:30' })).text).not.toContain(told);
    expect((await say('follow', { at: '08:30', zone: 'UTC' }, { zone: null })).text).not.toContain(told);
    const { text } = await say('follow', { at: '08:30' }, { zone: null });
    expect(text).toContain('at 08:30 (UTC)');
    expect(text).toContain(told);
  });

  test('said twice is one schedule, and /unfollow ends it here only', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    await say('follow', { at: '08:30' });
    await say('follow', { at: '08:30', days: 'mon' });
    await say('follow', { story: 'depot-fire' }, { channel: channelId.from('test:other') });
    expect(await desk.ports.schedules.ofWorkspace(HOME)).toHaveLength(2);
    await say('unfollow');
    expect((await desk.ports.schedules.ofWorkspace(HOME)).map(({ channelId: c }) => c)).toEqual(['test:other']);
  });

  test('makes the followed story the channel’s own where it has none', async () => {
    const other = { channel: channelId.from('test:other') };
    await say('story', { action: 'new', name: 'Depot fire' });
    await say('story', { action: 'new', name: 'Port strike' });
    const note = 'From now on this channel speaks of Port strike unless another story is named.';
    expect((await say('follow', { story: 'port-strike' })).text).not.toContain(note);
    expect((await say('follow', { story: 'port-strike' }, other)).text).toContain(note);
    expect((await desk.ports.stories.defaultOf(HOME, other.channel))?.slug).toBe('port-strike');
    expect((await desk.ports.stories.defaultOf(HOME, CHANNEL))?.slug).toBe('depot-fire');
  });

  test('/unfollow without a name ends the only one, whatever its story; of several none, and says how', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    await say('story', { action: 'new', name: 'Port strike' });
    expect((await say('unfollow')).text).toMatch(/^This channel does not follow any story\./);
    await say('follow', { story: 'port-strike', at: '08:30', zone: 'UTC' });
    expect((await say('unfollow')).text).toMatch(/^This channel no longer follows Port strike\. /);

    for (const at of ['08:30', '18:00']) await say('follow', { story: 'port-strike', at, zone: 'UTC' });
    await say('follow', { story: 'depot-fire', at: '09:00', zone: 'UTC' });
    const all = await desk.ports.schedules.ofWorkspace(HOME);
    const which = await say('unfollow');
    expect(which.outcome).toBe('usage');
    expect(which.text).toContain('Which one? 3 briefings stand in this channel; none was ended.');
    for (const { id } of all) expect(which.text).toContain(`/schedules delete ${id}`);
    expect(which.text).toContain('/unfollow story:port-strike');
    expect(await desk.ports.schedules.ofWorkspace(HOME)).toEqual(all);

    expect((await say('unfollow', { story: 'port-strike' })).text).toMatch(
      /^This channel no longer follows Port strike; its 2 briefings here are ended\. /,
    );
    expect((await desk.ports.schedules.ofWorkspace(HOME)).map(({ at }) => at)).toEqual(['09:00']);
  });

  test('a schedule is paused, resumed, moved and deleted by its name, and keeps it', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    await say('follow', { at: '08:30', zone: 'Europe/Berlin', rest: '22-7' });
    const only = async () => (await desk.ports.schedules.ofWorkspace(HOME))[0];
    const id = (await only())?.id ?? '';
    expect((await say('schedules')).text).toContain(`nothing between 22:00 and 07:00; next`);
    expect((await say('schedules', { action: 'pause', schedule: id })).text).toMatch(/^Paused: daily at 08:30/);
    expect((await only())?.paused).toBe(true);
    expect((await say('schedules', { action: 'resume', schedule: id })).text.match(/Next: /g)).toHaveLength(3);
    await say('schedules', { action: 'move', schedule: id, at: '9:15', days: 'mon' });
    expect(await only()).toMatchObject({
      id,
      at: '09:15',
      days: [1],
      zone: 'Europe/Berlin',
      hush: '22:00-07:00',
      paused: false,
      nextDue: '2026-01-12T08:15:00.000Z',
    });
    const elsewhere = { channel: channelId.from('test:other') };
    const here = await say('schedules', { action: 'move', schedule: id, to: 'here', quiet: 'weekly' }, elsewhere);
    expect(here.text).toMatch(/^Moved to this channel, Mon at 09:15/);
    expect(await only()).toMatchObject({ id, channelId: 'test:other', quiet: 'weekly', at: '09:15', days: [1] });
    expect((await say('schedules', { action: 'move', schedule: id })).outcome).toBe('usage');
    const nowhere = { channel: null };
    expect((await say('schedules', { action: 'move', schedule: id, to: 'here' }, nowhere)).outcome).toBe('failed');
    await say('follow', { at: '08:30', zone: 'Europe/Berlin' });
    expect(await desk.ports.schedules.ofWorkspace(HOME)).toHaveLength(2);
    await say('schedules', { action: 'delete', schedule: id });
    expect((await desk.ports.schedules.ofWorkspace(HOME)).map(({ at }) => at)).toEqual(['08:30']);
    expect((await say('schedules', { action: 'pause', schedule: 'f_nothing' })).outcome).toBe('usage');
    expect((await say('schedules', { action: 'pause' })).outcome).toBe('usage');
    expect((await say('schedules', { action: 'pause', schedule: id }, { rights: [] })).outcome).not.toBe('answered');
  });

  test('is refused where there is no channel, and without the right', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    expect((await say('follow', { story: 'depot-fire' }, { channel: null })).outcome).toBe('failed');
    expect((await say('follow', {}, { rights: ['add'] })).outcome).toBe('failed');
  });
});

describe('the walls between workspaces', () => {
  test('another workspace sees no story, no claim and no schedule', async () => {
    await say('story', { action: 'new', name: 'Depot fire' });
    await say('add', { what: ARTICLE });
    await say('follow', {});
    const { claimIds } = await desk.ask('who-said');
    const there = { workspace: workspaceId.from('elsewhere') };
    expect((await say('story', { action: 'list' }, there)).text).toContain('no story yet');
    expect((await say('timeline', { story: 'depot-fire' }, there)).outcome).toBe('failed');
    expect((await say('claim', { claim: claimIds[0] ?? '' }, there)).outcome).toBe('usage');
    expect((await say('schedules', {}, there)).text).toContain('No channel follows');
  });
});
