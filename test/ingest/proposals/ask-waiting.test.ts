import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { askWaiting } from '../../../src/ingest/proposals/ask-waiting.ts';
import { MOST_AN_HOUR } from '../../../src/ingest/proposals/asking.ts';
import { watchUnasked } from '../../../src/ingest/proposals/watch-unasked.ts';
import { HOME } from '../../commands/desk.ts';
import { type Asked, linesSent, numberOf, type Reaction } from '../../platforms/model-fake.ts';
import { BEGAN, COAST, MINUTE, openAskingDesk, RADIO, rightly, TIDE } from './asking-desk.ts';

const NONE = { says: '{"disagreements":[]}' };
const kinds = (found: readonly { readonly type: string; readonly model?: string }[]) =>
  found.map(({ type, model }) => `${type} by ${model === undefined ? 'rule' : 'model'}`);

describe('an article that came', () => {
  test('is asked about once, and what the model proposes is listed after what the rules found', async () => {
    const { pass, listed, server, logged } = await openAskingDesk(rightly);
    expect(kinds(await listed())).toEqual(['number by rule']);

    expect(await pass()).toEqual({ count: 2, answers: 2, failure: null });

    expect(kinds(await listed())).toEqual(['number by rule', 'denial by model']);
    expect(server.asked).toHaveLength(2);
    expect(await pass()).toEqual({ count: 0, answers: 0, failure: null });
    expect(server.asked).toHaveLength(2);
    expect(logged).toHaveLength(2);
  });

  test('brings one more question, and the others none', async () => {
    const { pass, add, server } = await openAskingDesk(() => NONE);
    await pass();
    await add('Cape Radio', RADIO);
    await pass();
    const own = server.asked.map((asked) => linesSent(asked).find(({ text }) => text !== undefined)?.text);
    expect(own.slice(2)).toEqual(['Second ferry tied up']);
  });

  test('is not asked about twice in the same words, though it waits again', async () => {
    const { pass, add, asking, server, listed } = await openAskingDesk(rightly);
    await pass();
    const before = await listed();
    await add('Coast Wire', `${COAST} The weather was calm, said the union.`);
    await add('Coast Wire', COAST);
    await pass();
    expect(await asking.unasked.lease(new Date(BEGAN), MINUTE, 5)).toEqual([]);
    expect([server.asked.length, kinds(await listed())]).toEqual([2, kinds(before)]);
  });

  test('sends passages and their sources’ letters, and no name of a workspace, a story or a channel', async () => {
    const { pass, server } = await openAskingDesk(() => NONE);
    await pass();
    const sent = server.asked.map(({ body }) => body.messages.map(({ content }) => content).join('\n')).join('\n');
    expect(sent).toContain('dry dock');
    for (const name of [HOME, 'The ferry', 'The Tide', 'Coast Wire', '.txt']) expect(sent).not.toContain(name);
  });

  test('is asked about when its story was compared, not while more is read into it', async () => {
    const { pass, asking, server, wait } = await openAskingDesk(() => NONE);
    const [article] = await asking.unasked.lease(new Date(BEGAN), MINUTE, 1);
    if (article === undefined) throw new Error('none waits');
    await asking.unasked.putOff(article, new Date(BEGAN), false);
    const { claims } = asking;
    const stored = await claims.article(HOME, article.articleId);
    if (stored === null) throw new Error('not there');
    await claims.putArticle(HOME, { ...stored, title: 'Corrected' }, await claims.claimsOfArticle(HOME, stored.id));
    await pass();
    expect(server.asked).toHaveLength(0);
    // Nobody compares it: the asking does.
    for (let looks = 0; looks < 5; looks += 1) {
      wait(1);
      await pass();
    }
    expect(server.asked).toHaveLength(2);
  });
});

describe('a model that lies', () => {
  const lies: readonly (readonly [string, string])[] = [
    ['with numbers that were not shown', '{"disagreements":[{"kind":"denial","sides":[[1],[999]],"sure":5}]}'],
    ['with a kind of its own', '{"disagreements":[{"kind":"vibes","sides":[[2],[5]],"sure":5}]}'],
    ['with one side', '{"disagreements":[{"kind":"denial","sides":[[1,2,3]],"sure":5}]}'],
    ['with words', '{"disagreements":[{"kind":"denial","sides":[["the hull"],["the union"]],"why":"x","sure":5}]}'],
  ];
  test.each(lies)('%s adds nothing, and is not asked the same again', async (_, says) => {
    const { pass, listed, server, wait } = await openAskingDesk(() => ({ says }));
    const before = await listed();
    await pass();
    await pass();
    wait(2);
    await pass();
    expect(await listed()).toEqual(before);
    expect(server.asked).toHaveLength(2);
  });

  test('about what agrees adds nothing', async () => {
    const agrees = (asked: Asked) => ({
      says: JSON.stringify({
        disagreements: [
          { kind: 'date', sides: [[numberOf(asked, 'Eleven people')], [numberOf(asked, 'Sixteen people')]], sure: 5 },
        ],
      }),
    });
    const { pass, listed, logged } = await openAskingDesk(agrees);
    const before = await listed();
    await pass();
    // The reader takes it; what our rules say of it keeps it out.
    expect(logged.map((line) => /"count":1\b/.test(line))).toEqual([true, true]);
    expect(await listed()).toEqual(before);
  });
});

describe('a model that does not answer', () => {
  const failures: readonly (readonly [string, Reaction])[] = [
    ['refuses the key', { status: 401, words: 'bad key-of-the-desk' }],
    ['is in trouble', { status: 500 }],
    ['cuts off', { says: '{"disag', finish: 'length' }],
    ['hangs', 'hangs'],
    ['writes prose', { says: 'The two articles disagree about the hull, I am sure of it.' }],
    ['thinks and says nothing', { says: '<think>{"disagreements":[]}</think>' }],
    ['writes brackets alone', { says: '{['.repeat(90_000) }],
    ['takes no such question', { status: 400 }],
  ];
  test.each(failures)(
    'and %s costs a line in the log, and is asked again later',
    { timeout: 60_000 },
    async (_, bad) => {
      const { pass, listed, logged, server, wait } = await openAskingDesk(() => bad, 300);
      const before = await listed();

      const { failure } = await pass();

      expect(failure).not.toBeNull();
      expect(await listed()).toEqual(before);
      expect(logged.join('\n')).toContain('gave no answer');
      expect(logged.join('\n')).not.toContain('key-of-the-desk');
      server.react = rightly;
      wait(2);
      await pass();
      expect(kinds(await listed())).toEqual(['number by rule', 'denial by model']);
    },
  );

  test.each<[string, Reaction]>([
    ['takes no such question', { status: 422 }],
    ['cannot be understood', { says: 'I would rather not.' }],
  ])('because it %s is asked so for a while, not for ever, and asked about the others at once', async (_, bad) => {
    const { pass, server, wait, logged } = await openAskingDesk((asked) =>
      linesSent(asked).find(({ text }) => text !== undefined)?.text === 'Ferry sinks off the cape' ? bad : NONE,
    );
    expect(await pass()).toMatchObject({ count: 2, answers: 1 });
    for (let hours = 0; hours < 20; hours += 1) {
      wait(61);
      await pass();
    }
    expect(logged.filter((line) => line.includes('gave no answer'))).toHaveLength(8);
    const requests = server.asked.length;
    wait(1_000);
    expect([(await pass()).count, server.asked.length]).toEqual([0, requests]);
  });

  test('because of its key, is asked on, however often it refused', async () => {
    const { pass, server, wait, listed } = await openAskingDesk(() => ({ status: 401 }));
    for (let hours = 0; hours < 20; hours += 1) {
      wait(61);
      await pass();
    }
    server.react = rightly;
    wait(61);
    await pass();
    expect(kinds(await listed())).toEqual(['number by rule', 'denial by model']);
  });

  test('is left in peace for a minute, then for longer', { timeout: 60_000 }, async () => {
    const { asking, server, logged, wait } = await openAskingDesk(() => ({ status: 401 }));
    const watch = watchUnasked(asking, 5);
    const failed = async (times: number): Promise<void> => {
      while (logged.length < times) await sleep(5);
      // Many looks later it was not asked again.
      await sleep(300);
      expect([logged.length, server.asked.length]).toEqual([times, times]);
    };
    watch.start();
    await failed(1);
    wait(1.1);
    await failed(2);
    wait(1.1);
    await failed(2);
    wait(1);
    await failed(3);
    await watch.stop();
  });

  test('that asks to be left for seconds is, and after another failure for longer', { timeout: 60_000 }, async () => {
    const { asking, logged, wait } = await openAskingDesk(() => ({ status: 429, retryAfter: 1 }), 20_000);
    const watch = watchUnasked(asking, 5);
    const failed = async (times: number): Promise<void> => {
      while (logged.length < times) await sleep(5);
      await sleep(300);
      expect(logged).toHaveLength(times);
    };
    watch.start();
    await failed(1);
    // What failed itself waits a minute; the other article does not.
    wait(0.1);
    await failed(2);
    wait(0.5);
    await failed(2);
    wait(0.6);
    await failed(3);
    await watch.stop();
  });

  test('is left in peace ever longer, though it was not asked between two failures', { timeout: 60_000 }, async () => {
    const { asking, add, server, wait } = await openAskingDesk(() => ({ status: 401 }));
    let known = false;
    const isKnown = async (...asked: Parameters<typeof asking.proposals.isKnown>) =>
      known || asking.proposals.isKnown(...asked);
    const watch = watchUnasked({ ...asking, proposals: { ...asking.proposals, isKnown } }, 5);
    const askedBy = async (times: number): Promise<void> => {
      while (server.asked.length < times) await sleep(5);
      await sleep(200);
      expect(server.asked).toHaveLength(times);
    };
    watch.start();
    await askedBy(1);
    wait(1.1);
    await askedBy(2);
    known = true;
    wait(2.1);
    await askedBy(2);
    known = false;
    await add('The Tide', `${TIDE} The sea was calm.`);
    await sleep(200);
    // It settles meanwhile.
    wait(0.5);
    await askedBy(3);
    wait(1.1);
    await askedBy(3);
    wait(3);
    await askedBy(4);
    await watch.stop();
  });

  test('is not waited for when the process ends, and asked again after it', { timeout: 60_000 }, async () => {
    const desk = await openAskingDesk(() => 'hangs', 60_000);
    const watch = watchUnasked(desk.asking, 20);
    watch.start();
    while (desk.server.asked.length === 0) await sleep(10);
    const began = performance.now();
    await watch.stop();
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(desk.logged).toEqual([]);
    desk.server.react = rightly;
    await desk.pass();
    expect(kinds(await desk.listed())).toEqual(['number by rule', 'denial by model']);
  });
});

describe('a process that dies', () => {
  test('while it asks loses nothing: what was under way is asked about when its lease has ended', async () => {
    const { asking, pass, listed, wait } = await openAskingDesk(rightly);
    await asking.unasked.lease(asking.clock.now(), 20 * MINUTE, 5);
    expect((await pass()).count).toBe(0);
    wait(21);
    expect((await pass()).count).toBe(2);
    expect(kinds(await listed())).toEqual(['number by rule', 'denial by model']);
  });
});

test('no more is asked in an hour than the limit, whoever asked', async () => {
  const { asking, pass, server, wait } = await openAskingDesk(() => NONE);
  const [one] = await asking.unasked.lease(asking.clock.now(), 1, 1);
  if (one === undefined) throw new Error('none waits');
  for (let number = 0; number < MOST_AN_HOUR.workspace; number += 1)
    await asking.proposals.put(one.workspaceId, {
      ...{ storyId: one.storyId, articleId: one.articleId, prompt: `q_${number}`, model: 'tide-7b', proposals: [] },
      at: asking.clock.now().toISOString(),
    });
  wait(30);
  const { claims } = asking;
  let loaded = 0;
  const counted = {
    ...asking,
    claims: {
      ...claims,
      prints(...which: Parameters<typeof claims.prints>) {
        loaded += 1;
        return claims.prints(...which);
      },
    },
  };
  const watch = watchUnasked(counted, 5);
  watch.start();
  await sleep(100);
  await watch.stop();
  expect([server.asked.length, loaded]).toEqual([0, 0]);
  wait(31);
  await pass();
  expect(server.asked).toHaveLength(2);
});

test('a story that cannot be read is looked at ever less often, and the others as ever', async () => {
  const { asking, wait, logged } = await openAskingDesk(() => NONE);
  const broken = { ...asking, claims: { ...asking.claims, isStale: () => Promise.reject(new Error('torn')) } };
  for (let minutes = 0; minutes < 240; minutes += 1) {
    await askWaiting(broken, new AbortController().signal);
    wait(1);
  }
  // After 0, 1, 3, 7, 15, 31, 63 minutes, then each hour.
  expect(logged.map((line) => line.includes('torn'))).toHaveLength(9);
});

test('a store that cannot be read costs a line a minute', async () => {
  const { asking, logged, wait } = await openAskingDesk(() => NONE);
  const broken = { ...asking.proposals, countSince: () => Promise.reject(new Error('no store')) };
  const watch = watchUnasked({ ...asking, proposals: broken }, 5);
  watch.start();
  await sleep(300);
  expect(logged).toHaveLength(1);
  wait(1.1);
  await sleep(300);
  expect(logged).toHaveLength(2);
  await watch.stop();
});
