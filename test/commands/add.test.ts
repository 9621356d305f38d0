import { afterEach, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Desk, emptyDesk, HOME } from './desk.ts';

const FIRST = 'Depot fire leaves two hurt\n\n"The alarm was never tested," said the foreman, Ann Olsen.';
const SECOND = 'Mayor visits the depot\n\nThe mayor, Ilya Petrov, said the depot would stay closed until Friday.';

const open: Desk[] = [];
const desk = (): Desk => {
  const made = emptyDesk();
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

test('the first article opens a story that is called as it is, and becomes the channel’s own', async () => {
  const { ask, ports } = desk();
  const added = plainText(await ask('add', { what: FIRST }));
  expect(added).toMatch(/Added to depot-fire-leaves-two-hurt/);
  expect(added).toMatch(/There was no story yet, so I opened depot-fire-leaves-two-hurt/);
  const second = plainText(await ask('add', { what: SECOND }));
  expect(second).toMatch(/Added to depot-fire-leaves-two-hurt/);
  expect(second).not.toMatch(/opened/);
  expect((await ports.stories.list(HOME)).map(({ title }) => title)).toEqual(['Depot fire leaves two hurt']);
});

test('what cannot be read opens nothing', async () => {
  const { ask, ports } = desk();
  expect(plainText(await ask('add', { what: '…' }))).toMatch(/Not added\. There is no text in it/);
  expect(await ports.stories.list(HOME)).toEqual([]);
});

test('a story that was named and is not there is not opened', async () => {
  const { ask, ports } = desk();
  expect(plainText(await ask('add', { what: FIRST, story: 'harbour' }))).toMatch(/There is no story "harbour"/);
  expect(await ports.stories.list(HOME)).toEqual([]);
});

test('a dry run shows what would be read, of several each, and stores nothing', async () => {
  const { ask, ports } = desk();
  const files = [
    { name: 'a.txt', bytes: Buffer.from(FIRST) },
    { name: 'b.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    { name: 'c.txt', bytes: Buffer.from(SECOND) },
  ];
  const shown = plainText(await ask('add', { 'dry-run': 'yes' }, { files }));
  expect(shown).toMatch(/a\.txt[\s\S]*Depot fire[\s\S]*b\.png[\s\S]*PNG picture[\s\S]*c\.txt[\s\S]*Mayor visits/);
  expect(await ports.stories.list(HOME)).toEqual([]);
});
