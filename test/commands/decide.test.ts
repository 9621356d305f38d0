import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type Desk, HOME, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const ask = async (command: string, args: Readonly<Record<string, string>> = {}) => {
  const answered = await desk.ask(command, args, { room: 20 });
  return { ...answered, text: plainText(answered) };
};
const disputes = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === 'disagreements' ? block.lines.map(({ question }) => question) : []));
const findings = async () => {
  const [story] = await desk.ports.stories.list(HOME);
  if (story === undefined) throw new Error('no story');
  return desk.ports.claims.findings(HOME, story.id);
};
const trail = async () =>
  (await desk.ports.audit.list(HOME, 50)).map(({ action, subject }) => `${action} ${subject.split(' ')[1]}`);

/** One more article, so that the story is compared anew. */
const another = async (): Promise<void> => {
  const [story] = await desk.ports.stories.list(HOME);
  if (story === undefined) throw new Error('no story');
  const content = 'Weather\n\nIt rained in Lindholm on Tuesday, the harbour master said.';
  await desk.ports.library.add(HOME, story.id, [
    { content, uri: 'rain.txt', title: null, outlet: 'The Tide', publishedAt: '2026-01-02' },
  ]);
};

describe('"not a disagreement"', () => {
  test('takes a disagreement away, for good, until it is undone; the trail tells both', async () => {
    const before = disputes(await ask('disagreements'));
    const decided = await ask('decide', { action: 'not-a-disagreement', what: '2' });
    expect(decided.text).toContain(`Decided: not a disagreement. ${before[1]}`);
    const after = disputes(await ask('disagreements'));
    expect(after).not.toContain(before[1]);
    expect(after).toContain(before[0]);

    await another();
    expect(disputes(await ask('disagreements'))).not.toContain(before[1]);
    expect((await ask('decide', { action: 'list' })).text).toContain(before[1]);

    expect((await ask('decide', { action: 'undo', what: '1' })).text).toContain('Undone.');
    // With the further article the order may be another.
    expect(disputes(await ask('disagreements')).sort()).toEqual([...before].sort());
    expect((await trail()).slice(0, 2)).toEqual(['ruling.undo not-a-disagreement', 'ruling.make not-a-disagreement']);
    expect((await ask('decide', { action: 'history' })).text).toContain('ruling.undo');
  });

  test('finds the disagreement by a passage of each side', async () => {
    const [block] = (await ask('disagreements')).blocks.flatMap((b) => (b.kind === 'disagreements' ? [b] : []));
    const line = block?.lines[0];
    const ids = line?.sides.flatMap(({ citations }) => citations.slice(0, 1).map(({ claimId }) => claimId)) ?? [];
    const decided = await ask('decide', { action: 'not-a-disagreement', what: ids.join(' ') });
    expect(decided.text).toContain(line?.question);
    await ask('decide', { action: 'undo', what: '1' });
  });

  test('is said where it leaves an answer without any, and undone without a number where it is the only one', async () => {
    const { disagreements } = await findings();
    const kinds = disagreements.map(({ type }) => type);
    const only = disagreements.find(({ type }) => kinds.indexOf(type) === kinds.lastIndexOf(type));
    await ask('decide', { action: 'not-a-disagreement', what: only?.id ?? '' });
    const { text } = await ask('disagreements', { kind: only?.type ?? '' });
    expect(text).toMatch(/^Nothing in .* fits what you asked for[\s\S]*1 was set aside by editors: \/decide list\.$/);
    expect((await ask('disagreements')).text).toContain('1 was set aside by editors');
    expect((await ask('disagreements', { about: 'zeppelin' })).text).not.toContain('set aside');
    expect((await ask('decide', { action: 'undo' })).text).toContain(
      `Undone. It was: not a disagreement. ${only?.question}`,
    );
    expect((await ask('decide', { action: 'undo' })).text).toContain('Nothing is decided');
    expect((await ask('disagreements')).text).not.toContain('set aside');
  });

  test('of several is undone by its number, and the latest is named with it', async () => {
    const first = disputes(await ask('disagreements'));
    await ask('decide', { action: 'not-a-disagreement', what: '1' });
    await ask('decide', { action: 'not-a-disagreement', what: '1' });
    const asked = await ask('decide', { action: 'undo' });
    expect(asked.outcome).toBe('usage');
    expect(asked.text).toMatch(/The latest: \/decide undo 1 \(not a disagreement: .*\)\. All 2: \/decide list\./);
    await ask('decide', { action: 'undo', what: '1' });
    await ask('decide', { action: 'undo' });
    expect(disputes(await ask('disagreements')).sort()).toEqual(first.sort());
  });

  test('said twice is decided once', async () => {
    const [first] = disputes(await ask('disagreements'));
    const what = (await findings()).disagreements[0]?.id;
    await ask('decide', { action: 'not-a-disagreement', what: what ?? '' });
    expect(disputes(await ask('disagreements'))).not.toContain(first);
    expect((await ask('decide', { action: 'list' })).text.match(/not a disagreement/g)).toHaveLength(1);
    await ask('decide', { action: 'undo', what: '1' });
  });
});

describe('people', () => {
  const speakers = async (speaker: string): Promise<ReadonlySet<string>> =>
    new Set(
      (await ask('who-said', { speaker })).blocks.flatMap((b) =>
        b.kind === 'statements' ? b.lines.map((line) => line.speaker) : [],
      ),
    );

  test('with one bearer of a surname stand under the full name', async () => {
    expect(await speakers('Trump')).toEqual(new Set(['Donald Trump']));
  });

  test('are kept apart when editors say so, and brought together again', async () => {
    await ask('decide', { action: 'not-same-person', what: 'Trump', other: 'Donald Trump' });
    expect(await speakers('Trump')).toEqual(new Set(['Trump', 'Donald Trump']));
    await ask('decide', { action: 'same-person', what: 'Donald Trump', other: 'Trump' });
    expect(await speakers('Trump')).toEqual(new Set(['Donald Trump']));
    expect((await trail()).slice(0, 3)).toEqual([
      'ruling.make same-person',
      'ruling.undo not-same-person',
      'ruling.make not-same-person',
    ]);
    await ask('decide', { action: 'undo', what: '1' });
  });
});

describe('"not the same event"', () => {
  test('puts rival dates on rows of their own, and takes the disagreement on the date away', async () => {
    const rows = (await findings()).timeline;
    const at = rows.findIndex(({ disputed }) => disputed);
    const claims = rows[at]?.rivals.map(({ claimIds }) => claimIds[0]) ?? [];
    await ask('decide', { action: 'not-same-event', what: String(at + 1) });
    const after = (await findings()).timeline;
    const holding = claims.map((id) => after.find(({ claimIds }) => claimIds.some((one) => one === id))?.id);
    expect(new Set(holding).size).toBe(claims.length);
    await ask('decide', { action: 'undo', what: '1' });
  });
});

test('whoever may not decide is told who can, and changes nothing', async () => {
  const refused = await desk.ask('decide', { action: 'not-a-disagreement', what: '1' }, { rights: ['add', 'edit'] });
  expect(refused.outcome).toBe('failed');
  expect(plainText(refused)).toContain('Who may: administrators');
});

test.each([
  [{ action: 'not-a-disagreement' }, 'Which disagreement?'],
  [{ action: 'not-a-disagreement', what: '999' }, 'Which disagreement?'],
  [{ action: 'same-person', what: 'Trump' }, 'Which two names?'],
  [{ action: 'same-person', what: 'Trump', other: 'Nobody Atall' }, 'Nobody called'],
  [{ action: 'not-same-event', what: 'c_1a2b' }, 'Which two passages?'],
  [{ action: 'wrong-speaker', what: '1' }, 'Which passage?'],
])('%j is answered with what is missing', async (args, words) => {
  const answered = await ask('decide', args as Readonly<Record<string, string>>);
  expect(answered.outcome).toBe('usage');
  expect(answered.text).toContain(words);
});
