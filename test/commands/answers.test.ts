import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GROUPS } from '../../commands/help-list.ts';
import type { Block } from '../../src/reply/block.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type Desk, HOME, openDesk, STORY } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const blockOf = <Kind extends Block['kind']>({ blocks }: Reply, kind: Kind): Extract<Block, { kind: Kind }> => {
  const found = blocks.find((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} in the answer`);
  return found;
};

describe('/timeline', () => {
  test('tells the events in order, numbered, each with its passages', async () => {
    const { lines } = blockOf(await desk.ask('timeline', {}, { room: 10 }), 'timeline');
    const days = lines.map(({ date }) => date.from);
    expect(days).toEqual(days.toSorted());
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
    expect(lines.every(({ citations, rivals }) => citations.length + rivals.length > 0)).toBe(true);
  });

  test('sums no event up by words that break off in the middle', async () => {
    const { lines } = blockOf(await desk.ask('timeline', {}, { room: 10 }), 'timeline');
    expect(lines.find(({ date }) => date.label === '2020')?.summary).toContain('Operation Gideon failed');
  });

  test('shows the rival dates of the strike on one row', async () => {
    const { lines } = blockOf(await desk.ask('timeline', {}, { room: 10 }), 'timeline');
    const disputed = lines.filter((line) => line.disputed);
    expect(disputed.length).toBeGreaterThan(0);
    for (const { rivals } of disputed) {
      expect(new Set(rivals.map(({ date }) => date.label)).size).toBeGreaterThan(1);
      expect(rivals.every(({ citations }) => citations.length > 0)).toBe(true);
    }
  });

  test('keeps to the days asked for, and says so when nothing is left', async () => {
    const since = blockOf(await desk.ask('timeline', { since: '2025-12-01' }, { room: 10 }), 'timeline');
    expect(since.lines.every(({ date }) => date.to >= '2025-12-01')).toBe(true);
    expect(plainText(await desk.ask('timeline', { since: '2031' }))).toContain('fits what you asked for');
    const swapped = await desk.ask('timeline', { since: '2025-12-05', until: '2025-12-01' });
    expect([swapped.outcome, plainText(swapped)]).toEqual([
      'usage',
      'Nothing can be since 2025-12-05 and until 2025-12-01: the first day is after the last. Swap them.',
    ]);
    const mistyped = await desk.ask('timeline', { story: 'storry:foo' });
    expect([mistyped.outcome, plainText(mistyped)]).toEqual([
      'usage',
      'There is no argument "storry". Did you mean story:foo? /timeline takes story, since, until, about.',
    ]);
  });

  test('turns pages with buttons that run the same question', async () => {
    const first = await desk.ask('timeline', { story: STORY });
    const next = first.actions.find((action) => action.label === 'Next');
    const page = expect.stringMatching(/^2@/);
    expect(next).toMatchObject({ kind: 'run', run: { command: 'timeline', args: { story: STORY, page } } });
    const second = await desk.ask('timeline', next?.run.args);
    const last = blockOf(first, 'timeline').lines.at(-1)?.number ?? 0;
    expect(blockOf(second, 'timeline').lines[0]?.number).toBe(last + 1);
    expect(blockOf(second, 'timeline')).toEqual(
      blockOf(await desk.ask('timeline', { story: STORY, page: '2' }), 'timeline'),
    );
    expect(second.actions.some((action) => action.label === 'Previous')).toBe(true);
  });
});

describe('/who-said', () => {
  test('finds a speaker by surname and never takes the administration for the man', async () => {
    const { lines } = blockOf(await desk.ask('who-said', { speaker: 'trump' }, { room: 10 }), 'statements');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every(({ speaker }) => /trump$/i.test(speaker))).toBe(true);
  });

  test('keeps to a stance', async () => {
    const { lines } = blockOf(await desk.ask('who-said', { stance: 'declines' }, { room: 10 }), 'statements');
    expect(new Set(lines.map(({ stance }) => stance))).toEqual(new Set(['declines']));
  });

  test('shows the relay of what was told to somebody else', async () => {
    const { lines } = blockOf(await desk.ask('who-said', { about: 'intelligence' }, { room: 10 }), 'statements');
    expect(lines.some(({ citation }) => citation.relay.includes('CNN'))).toBe(true);
  });

  test('offers the nearest names for a mistyped one', async () => {
    const reply = await desk.ask('who-said', { speaker: 'Cabelo' });
    expect(reply.actions.map(({ run }) => run.args.speaker)).toContain('Diosdado Cabello');
  });
});

describe('/disagreements', () => {
  test('sets at least two sides against each other, each with its passages, and says why', async () => {
    const { lines } = blockOf(await desk.ask('disagreements', {}, { room: 10 }), 'disagreements');
    expect(lines.length).toBeGreaterThan(3);
    for (const { sides, why } of lines) {
      expect(sides.length).toBeGreaterThan(1);
      expect(sides.every(({ citations }) => citations.length > 0)).toBe(true);
      expect(why).not.toBe('');
    }
  });

  test('keeps to a kind and to words', async () => {
    const { lines } = blockOf(await desk.ask('disagreements', { kind: 'date' }), 'disagreements');
    expect(new Set(lines.map(({ label }) => label)).size).toBe(1);
    expect(plainText(await desk.ask('disagreements', { about: 'zebra' }))).toContain('fits what you asked for');
  });
});

describe('/sources', () => {
  test('lists every source with its share, and the shares add up', async () => {
    const { lines } = blockOf(await desk.ask('sources'), 'sources');
    expect(lines).toHaveLength(5);
    expect(lines.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('/claim', () => {
  test('shows the passage in its paragraph, with its rivals', async () => {
    const { claimIds } = await desk.ask('disagreements');
    const reply = await desk.ask('claim', { claim: claimIds[0] ?? '' });
    const { before, passage, after } = blockOf(reply, 'passage');
    const article = await desk.ports.claims.claimsById(HOME, claimIds.slice(0, 1));
    expect(passage).toBe(article[0]?.evidence.text);
    expect(`${before}${passage}${after}`).not.toContain('\n');
    expect(reply.blocks.some(({ kind }) => kind === 'disagreements')).toBe(true);
  });
});

describe('every answer', () => {
  test.each(['timeline', 'who-said', 'disagreements'])(
    '%s cites claims that are in the store, each once',
    async (command) => {
      const { claimIds } = await desk.ask(command);
      expect(claimIds.length).toBeGreaterThan(0);
      expect(new Set(claimIds).size).toBe(claimIds.length);
      expect((await desk.ports.claims.claimsById(HOME, claimIds)).length).toBe(claimIds.length);
    },
  );
});

describe('/help', () => {
  test('names every command on one screen: some twenty lines, none of them long', async () => {
    const text = plainText(await desk.ask('help'));
    for (const { name } of desk.ports.commands) expect(text).toContain(`/${name}`);
    const [, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(16);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(110);
  });

  test('every command that it groups is one there is', () => {
    const grouped = GROUPS.flatMap(({ lines }) => lines.flat()).map(([line]) => line.split(' ')[0] ?? '');
    expect(new Set(grouped).size).toBe(grouped.length);
    expect([...grouped, 'help'].toSorted()).toEqual(desk.ports.commands.map(({ name }) => name).toSorted());
  });

  test('explains one command with its arguments, hidden ones left out', async () => {
    const text = plainText(await desk.ask('help', { command: '/timeline' }));
    expect(text).toContain('since: Only from this day on');
    expect(text).not.toContain('page');
  });
});

describe('/brief since:last-seen', () => {
  test('tells each person what is new since they looked, in private', async () => {
    const first = await desk.ask('brief', { since: 'last-seen' });
    expect(plainText(first)).toContain('The story so far');
    const second = await desk.ask('brief', { since: 'Last seen' });
    expect(plainText(second)).toContain('Nothing new since 2026-01-05 12:00 UTC');
    expect(second.actions.filter(({ kind }) => kind === 'share')).toEqual([]);
  });
});

describe('/brief', () => {
  test('tells the whole story to a channel that was never told of it, and nothing twice', async () => {
    const reply = await desk.ask('brief');
    expect(plainText(reply)).toMatch(/^Briefing: .*\n.*\n\nThe story so far: 5 articles, /);
    expect(reply.claimIds.length).toBeGreaterThan(3);
    expect(new Set(reply.claimIds).size).toBe(reply.claimIds.length);
  });

  test('tells nothing new since a day after every article', async () => {
    expect(plainText(await desk.ask('brief', { since: '2026-01-02' }))).toContain('Nothing new since 2026-01-02');
  });
});
