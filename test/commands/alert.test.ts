import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Desk, emptyDesk, HOME } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = emptyDesk();
  await desk.ask('story', { action: 'new', name: 'Depot fire' });
});
afterEach(() => desk.close());

const say = async (args: Record<string, string> = {}, where = {}) => {
  const reply = await desk.ask('alert', args, where);
  return { ...reply, text: plainText(reply) };
};

describe('/alert', () => {
  test('is set up for this channel, listed, and removed by its name or its button', async () => {
    const { text } = await say({ action: 'denial', about: 'the owners', limit: '2' });
    const [alert] = await desk.ports.alerts.ofWorkspace(HOME);
    expect(text).toBe(
      'This channel is told at once, in Depot fire: new denials about “the owners”, at most 2 in an hour. Past that, a ' +
        `line says how many were held back. To end it: /alert remove ${alert?.id}`,
    );
    const list = await say();
    expect(list.text).toContain(`Depot fire here: new denials about “the owners”, at most 2 in an hour. ${alert?.id}`);
    const elsewhere = await say({ action: 'list' }, { channel: channelId.from('test:other') });
    expect(elsewhere.text).toContain('Depot fire in desk: new denials');
    expect(elsewhere.actions).toEqual([]);
    expect((await say({ ...list.actions[0]?.run.args })).text).toMatch(/^Removed\./);
    expect((await say({ action: 'remove', about: alert?.id ?? '' })).outcome).toBe('failed');
    expect((await say({ action: 'list' })).text).toMatch(/^No channel has an alert yet\./);
    const trail = await desk.ports.audit.list(HOME, 10);
    expect(trail.map(({ action }) => action)).toEqual(['alert.remove', 'alert.put', 'story.new']);
  });

  test('said again is the same alert with its new limit; of another kind or matter it is another', async () => {
    await say({ action: 'number' });
    await say({ action: 'number', limit: '9' });
    await say({ action: 'number', about: 'the injured' });
    const all = await desk.ports.alerts.ofWorkspace(HOME);
    expect(all.map(({ about, perHour }) => `${about} ${perHour}`).sort()).toEqual(['null 9', 'the injured 5']);
  });

  test('is listed without naming one of several stories, and asks which when it is set up', async () => {
    await desk.ask('story', { action: 'new', name: 'Port strike' });
    const other = { channel: channelId.from('test:other') };
    expect((await say({}, other)).outcome).toBe('answered');
    expect((await say({ action: 'denial' }, other)).outcome).toBe('usage');
    expect((await say({ action: 'denial', story: 'port-strike' }, other)).outcome).toBe('answered');
  });

  test('says what is wrong: a limit, a kind, no name, no channel, no right, too many', async () => {
    expect((await say({ action: 'denial', limit: '0' })).text).toBe('"0" will not do. Type a number from 1 to 60.');
    expect((await say({ action: 'rumour' })).text).toContain('There are: denial, number, disagreement, list, remove.');
    expect((await say({ action: 'remove' })).outcome).toBe('usage');
    expect((await say({ action: 'denial' }, { channel: null })).outcome).toBe('failed');
    expect((await say({ action: 'denial' }, { rights: [] })).outcome).toBe('failed');
    for (let n = 0; n < 20; n++) await say({ action: 'denial', about: `matter ${n}` });
    expect((await say({ action: 'denial', about: 'one more' })).text).toContain('This channel has 20 alerts');
  });

  test('is nothing that another workspace sees or removes', async () => {
    await say({ action: 'denial' });
    const [alert] = await desk.ports.alerts.ofWorkspace(HOME);
    const away = { workspace: workspaceId.from('away') };
    expect((await say({ action: 'list' }, away)).text).toMatch(/^No channel has an alert yet\./);
    expect((await say({ action: 'remove', about: alert?.id ?? '' }, away)).outcome).toBe('failed');
    expect(await desk.ports.alerts.ofWorkspace(HOME)).toHaveLength(1);
  });
});
