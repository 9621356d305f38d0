import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Desk, HOME, openDesk, STORY } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
const say = async (command: string, args: Record<string, string> = {}, where = {}) =>
  plainText(await desk.ask(command, { story: STORY, ...args }, where));

describe('a muted source', () => {
  test('is in no answer and no comparison until it is heard again, and /sources says so', async () => {
    const before = await say('disagreements');
    expect(before).toContain('Gulfwind Post');
    expect(await say('sources', { mute: 'gulfwind post' })).toContain('(1 story)');
    for (const command of ['timeline', 'who-said', 'disagreements', 'brief'])
      expect(await say(command)).not.toContain('— Gulfwind Post');
    for (const command of ['timeline', 'who-said', 'disagreements', 'brief'])
      expect(await say(command)).toContain('1 source is muted here: Gulfwind Post. To change that: /sources.');
    expect(await say('ask', { question: 'Who swam to Iceland?' })).toContain('1 source is muted here: Gulfwind Post.');
    const listed = await say('sources');
    expect(listed).toMatch(/Gulfwind Post · .*\(muted here, news/);
    expect(listed).toContain('/sources unmute:"gulfwind post"');
    expect(await say('sources', { unmute: 'Gulfwind Post' })).toContain('is heard again');
    expect(await say('disagreements')).toBe(before);
    expect(before).not.toContain('muted here');
    expect((await desk.ports.audit.list(HOME, 2)).map(({ action }) => action)).toEqual([
      'source.unmute',
      'source.mute',
    ]);
  });

  test('is muted by who may edit, and by nobody else', async () => {
    expect(await say('sources', { mute: 'Gulfwind Post' }, { rights: ['add'] })).toContain('Who may: administrators');
    expect(await say('sources', { unmute: 'Gulfwind Post' })).toContain('is not muted');
    expect(await desk.ports.mutes.ofWorkspace(HOME)).toEqual([]);
  });
});
