import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Desk, emptyDesk, HOME } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = emptyDesk();
});
afterEach(() => desk.close());
const say = async (args: Readonly<Record<string, string>>, rights?: Parameters<Desk['ask']>[2]) =>
  plainText(await desk.ask('rights', args, rights));

describe('/rights', () => {
  test('says who may what, to everybody', async () => {
    expect(await say({}, { rights: [] })).toContain(
      'follow (briefings and alerts of a channel): administrators, whoever created or manages the channel',
    );
  });

  test('an administrator lets a group in and out again, which is in the audit trail', async () => {
    expect(await say({ action: 'allow', right: 'add', group: 'S1 @desk' })).toBe(
      'add: administrators, whoever created or manages the channel, the group @desk.',
    );
    expect(await say({ action: 'refuse', right: 'all', who: 'managers' })).toContain('administrators.');
    expect(await say({})).toContain('add (articles and feeds): administrators, the group @desk');
    expect(await say({ action: 'refuse', right: 'add', group: 'S1' })).toBe('add: administrators.');
    const trail = await desk.ports.audit.list(HOME, 20);
    expect(trail.map(({ action, subject }) => `${action} ${subject}`)).toContain('right.allow add the group @desk');
  });

  test('nobody else changes it, and is told who may', async () => {
    const refused = await desk.ask('rights', { action: 'allow', right: 'add', who: 'members' }, { rights: ['add'] });
    expect(refused.outcome).toBe('failed');
    expect(plainText(refused)).toContain('Who may: administrators.');
    expect(await desk.ports.grants.ofWorkspace(HOME)).toEqual([]);
  });

  test('what is missing or unknown is told with what to type', async () => {
    expect(await say({ action: 'allow', right: 'add' })).toContain('/rights allow add who:members');
    expect(await say({ action: 'allow', right: 'add', group: '@nobody' })).toContain('There is no group "@nobody"');
  });

  test('a refusal of another command says who may', async () => {
    const refused = await desk.ask('follow', {}, { rights: [] });
    expect(plainText(refused)).toContain('Who may: administrators, whoever created or manages the channel.');
  });
});
