import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyDossier } from '../../commands/story-dossier.ts';
import { changesSince } from '../../src/analysis/briefing/changes-since.ts';
import { readState } from '../../src/analysis/briefing/read-state.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { personId, type StoryId } from '../../src/domain/ids.ts';
import { wordsOfProposal } from '../../src/domain/proposal-words.ts';
import { parseDossier } from '../../src/ingest/dossier-schema.ts';
import { restoreDossier } from '../../src/ingest/restore-dossier.ts';
import { briefingReply } from '../../src/reply/briefing-reply.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { type Desk, emptyDesk, HOME } from './desk.ts';

const MARK = 'proposed by a language model';
const page = { limit: 50, offset: 0, after: null };
const publishedAt = '2026-03-03T10:00:00Z';
const TIDE =
  'Ferry sinks off the cape\n\nEleven people died when the ferry Aurora sank off the northern cape on Monday. The hull had been looked over in dry dock that spring, the yard said.';
const COAST =
  'Ferry lost at sea\n\nSixteen people died when the ferry Aurora sank off the northern cape on Monday. The vessel had gone two years without anyone going below the waterline, said the union.';

let desk: Desk;
let story: StoryId;
let claims: readonly Claim[];
const claimOn = (words: string): Claim => {
  const found = claims.find(({ evidence }) => evidence.text.includes(words));
  if (found === undefined) throw new Error(`no claim holds "${words}"`);
  return found;
};
const listed = async (): Promise<readonly Disagreement[]> =>
  (await desk.ports.claims.disagreements(HOME, story, {}, page)).rows;

beforeAll(async () => {
  desk = emptyDesk();
  ({
    story: { id: story },
  } = await desk.ports.stories.create(HOME, 'ferry', 'The ferry'));
  const articles = [
    { content: TIDE, outlet: 'The Tide' },
    { content: COAST, outlet: 'Coast Wire' },
  ];
  await desk.ports.library.add(
    HOME,
    story,
    articles.map(({ content, outlet }) => ({ content, outlet, uri: `${outlet}.txt`, title: null, publishedAt })),
  );
  claims = await desk.ports.claims.claimsOf(HOME, story);
  const sides = [[claimOn('dry dock').id], [claimOn('waterline').id]];
  const words = wordsOfProposal({ sides }, new Map(claims.map((claim) => [claim.id, claim]))) ?? '';
  await desk.ports.proposals.put(HOME, {
    ...{ storyId: story, articleId: claimOn('waterline').articleId, prompt: 'q_one', model: 'tide-7b' },
    ...{ at: publishedAt, proposals: [{ kind: 'denial', sides, words }] },
  });
  await desk.ports.library.compare(HOME, story);
});
afterAll(() => desk.close());

describe('what a language model proposed', () => {
  test('is marked at its row, and the model named below, where disagreements are listed', async () => {
    const text = plainText(await desk.ask('disagreements', { story: 'ferry' }));
    const [first = '', second = ''] = text.split(/\n(?=\d+\. )/).slice(1);
    expect(first).not.toContain('language model');
    expect(second).toContain(`(asserted and denied; ${MARK})`);
    expect(second).toContain('Why: Proposed by the language model tide-7b');
    expect(text).toContain('Line 2 was proposed by the language model tide-7b and found by no rule.');
  });

  test('is marked so in the answer to a question', async () => {
    const text = plainText(await desk.ask('ask', { question: 'Was the hull looked over below the waterline?' }));
    expect(text).toContain('By a language model’s reading, the sources differ here:');
    expect(text).toContain(MARK);
    expect(text).toMatch(/Line \d+ was proposed by the language model tide-7b/);
  });

  test('is marked so in a briefing, and told after all else', async () => {
    const changes = changesSince(await readState(desk.ports.claims, HOME, story, null), null);
    const frame = { since: null, notes: [] };
    const { reply: post, details } = briefingReply(
      { id: story, slug: 'ferry', title: 'The ferry', closed: false },
      { ...changes, disputes: changes.disputes.toReversed() },
      frame,
    );
    const [first, rest] = [plainText(post), details === null ? '' : plainText(details)];
    expect(first).toContain('2 disagreements (1 proposed by a language model).');
    expect(first).toContain('1. How many: ');
    expect(first).not.toContain(`; ${MARK})`);
    expect(rest).toMatch(/^\d+\. Is it so.*\(asserted and denied; proposed by a language model\)$/m);
    expect(rest).toMatch(/Line \d+ was proposed by the language model tide-7b/);
  });

  test('is marked on the evidence card of a passage it rests on, and on no other', async () => {
    const card = plainText(await desk.ask('claim', { claim: claimOn('dry dock').id }));
    expect(card).toContain(MARK);
    expect(card).toContain('Line 1 was proposed by the language model tide-7b');
    expect(plainText(await desk.ask('claim', { claim: claimOn('Eleven').id }))).not.toContain('language model');
  });

  test('makes no event of the timeline a disputed one, and calls nobody', async () => {
    const text = plainText(await desk.ask('timeline', { story: 'ferry' }));
    expect(text).not.toContain('asserted and denied');
    expect(text).not.toContain('language model');
  });

  test('goes into a dossier and comes back from it, marked, also when the story is compared anew', async () => {
    const dossier = await storyDossier(
      desk.ports,
      HOME,
      { id: story, slug: 'ferry', title: 'The ferry', closed: false },
      true,
    );
    const before = await listed();
    expect(before.map(({ model }) => model)).toEqual([undefined, 'tide-7b']);
    expect(dossier.proposals).toEqual([
      { kind: 'denial', sides: before[1]?.sides.map(({ claimIds }) => claimIds), model: 'tide-7b' },
    ]);
    const read = parseDossier(JSON.stringify(dossier));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.disagreements).toEqual(before);

    const other = openSqlite(':memory:');
    const by = { by: personId.from('p:1'), at: publishedAt };
    const restored = await restoreDossier(other, HOME, read.value, by);
    if (!restored.ok) throw new Error(restored.problem);
    expect(restored.value.stale).toBe(false);
    const again: Dossier = await storyDossier(other, HOME, restored.value.story, true);
    expect(again.proposals).toEqual(dossier.proposals);
    await other.close();
  });

  test('is set aside by editors like any other, and comes back when they take it back', async () => {
    const [first, second] = (await listed()).map(({ id }) => id);
    await desk.ask('disagreements', { story: 'ferry' });
    await desk.ask('decide', { action: 'not-a-disagreement', what: second ?? '' });
    expect((await listed()).map(({ id }) => id)).toEqual([first]);
    await desk.ask('decide', { action: 'undo', what: '1' });
    expect((await listed()).map(({ id }) => id)).toEqual([first, second]);
  });
});
