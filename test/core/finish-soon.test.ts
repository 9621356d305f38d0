import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createFinishing } from '../../src/core/finish-soon.ts';
import type { DeliveryId } from '../../src/core/ports/inbox.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';

const north = workspaceId.from('north');
const delivery = (n: number): DeliveryId => ({ workspace: north, deliveryKey: `chat:${n}` });

const open = async () => {
  const { inbox, close } = openSqlite(':memory:');
  for (const n of [1, 2, 3]) await inbox.record(north, `chat:${n}`, new Date(0), 'payload');
  const writes: number[] = [];
  const failures: unknown[] = [];
  const counted = {
    ...inbox,
    finish: (answered: readonly DeliveryId[]) => {
      writes.push(answered.length);
      return inbox.finish(answered);
    },
  };
  const left = async () => (await inbox.unfinished('chat:', new Date(0))).map(({ deliveryKey }) => deliveryKey);
  return { finishing: createFinishing(counted, (cause) => failures.push(cause)), writes, failures, left, close };
};

test('deliveries that are answered within a moment are marked in one write, later ones in another', async () => {
  const { finishing, writes, left } = await open();
  finishing.finish(delivery(1));
  finishing.finish(delivery(2));
  expect(await left()).toEqual(['chat:1', 'chat:2', 'chat:3']);
  while ((await left()).length > 1) await sleep(5);
  finishing.finish(delivery(3));
  while ((await left()).length > 0) await sleep(5);
  expect(writes).toEqual([2, 1]);
});

test('what is left is marked at once when the process is to end', async () => {
  const { finishing, left } = await open();
  for (const n of [1, 2, 3]) finishing.finish(delivery(n));
  await finishing.settled();
  expect(await left()).toEqual([]);
});

test('what cannot be marked is told, and the next ones are marked all the same', async () => {
  const { finishing, failures, close } = await open();
  await close();
  finishing.finish(delivery(1));
  await finishing.settled();
  finishing.finish(delivery(2));
  await finishing.settled();
  expect(failures).toHaveLength(2);
});
