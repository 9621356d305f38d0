import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test.each(['timeline', 'who-said', 'disagreements', 'sources'])(
  'a page of %s past the end names the last',
  async (name) => {
    const past = await desk.ask(name, { page: '99' });
    expect(past.outcome).toBe('usage');
    expect(plainText(past)).toMatch(/There (?:is only one page|are only \d+ pages) here/);
    const [action] = past.actions;
    const last = await desk.ask(name, action?.run.args);
    expect(last.outcome).toBe('answered');
    expect(last.actions.map(({ label }) => label)).not.toContain('Next');
  },
);
