import { expect, onTestFinished, test } from 'vitest';
import { visibleText } from '../../platforms/discord-rules.ts';
import { slowCommand } from '../slow-command.ts';
import { openDiscord, until } from './open-discord.ts';
import { deliver, isPrivate, slash } from './payloads.ts';

const MANY = 250;
const LOADING = 128;

test('more than can be answered: those who would wait too long are told so at once and in private, nobody is forgotten', async () => {
  const gate = Promise.withResolvers<void>();
  const slow = slowCommand(() => gate.promise);
  const { fake, store, close } = await openDiscord({ extra: [slow] });
  onTestFinished(close);
  const asked: ReturnType<typeof slash>[] = [];
  const shown = () => asked.flatMap(({ id }) => fake.interactions.get(id)?.answer ?? []);
  const refused = () => shown().filter((one) => visibleText(one).includes('more to answer'));
  // Whatever takes longer than a second makes room, so that a slow machine takes more of them.
  while (refused().length === 0) {
    const more = Array.from({ length: MANY }, () => slash(fake, 'slow'));
    for (const one of more) deliver(fake, one);
    asked.push(...more);
    await until(() => shown().length === asked.length, 2_000);
  }
  expect(refused().every(isPrivate)).toBe(true);
  gate.resolve();
  await until(() => shown().every(({ flags }) => (flags & LOADING) === 0), 2_000);
  const done = shown().filter((one) => visibleText(one) === 'done');
  expect(done.length + refused().length).toBe(asked.length);
  expect(fake.problems).toEqual([]);
  await expect.poll(() => store.inbox.unfinished('discord:', new Date(0))).toEqual([]);
}, 30_000);
