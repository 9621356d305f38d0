import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { slowCommand } from '../slow-command.ts';
import { openSlack } from './open-slack.ts';
import { slash } from './payloads.ts';

const MANY = 300;

const unfinished = async ({ inbox }: Store): Promise<number> => (await inbox.unfinished('slack:', new Date(0))).length;

it('of more commands than can be answered, each is answered once or told at once to try again, and nothing is lost', {
  timeout: 120_000,
}, async () => {
  // Nothing is answered before all has come in, however slow the machine is at that.
  const all = Promise.withResolvers<void>();
  const { fake, store, close } = await openSlack({ extra: [slowCommand(() => all.promise)] });
  const names = Array.from({ length: MANY }, (_, n) => `flood${n}`);
  const envelopes = names.map((name) =>
    fake.push('slash_commands', slash('/rashomon', 'slow', { response_url: fake.responseUrl(name) }), name),
  );
  for (let waited = 0; waited < 20_000 && fake.acks.length < envelopes.length; waited += 50) await sleep(50);
  all.resolve();
  const busy = fake.acks.filter(({ payload }) => JSON.stringify(payload ?? '').includes('try again'));
  const refused = new Set(busy.map(({ envelope }) => envelope));
  expect([fake.acks.length, refused.size > 0]).toEqual([MANY, true]);
  const answered = (): readonly string[] => fake.sent.map(({ channel }) => channel);
  for (let waited = 0; waited < 60_000 && answered().length < MANY - refused.size; waited += 50) await sleep(50);
  expect(answered().toSorted()).toEqual(names.filter((name) => !refused.has(name)).toSorted());
  for (let waited = 0; waited < 5_000 && (await unfinished(store)) > 0; waited += 50) await sleep(50);
  expect(await unfinished(store)).toBe(0);
  await close();
});
