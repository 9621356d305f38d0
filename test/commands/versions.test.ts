import { expect, test } from 'vitest';

import { plainText } from '../../src/reply/plain-text.ts';
import { emptyDesk, HOME } from './desk.ts';

const FIRST =
  'Depot fire\n\nTwo people were hurt in the fire on Monday, officials said. "The alarm failed," said Ann Olsen, the mayor.';
const SECOND =
  'Depot fire\n\nTwo people were hurt in the fire on Monday, officials said.\n\nCorrection: an earlier version of this article wrongly quoted the mayor on the alarm.';

test('an edited article is a new version: withdrawn claims say so, the change can be seen, the note is told', async () => {
  const { ports, ask } = emptyDesk();
  const { story } = await ports.stories.create(HOME, 'depot', 'Depot fire');
  const submit = (content: string) => [
    { content, uri: 'depot.txt', title: null, outlet: 'Post', publishedAt: '2026-03-03' },
  ];
  await ports.library.add(HOME, story.id, submit(FIRST));
  const before = await ports.claims.claimsOf(HOME, story.id);
  const quote = before.find(({ evidence }) => evidence.text.includes('alarm'));
  const [again] = await ports.library.add(HOME, story.id, submit(SECOND));
  expect(again).toMatchObject({ ok: true, value: { outcome: 'updated', withdrawn: 1, article: { version: 2 } } });
  const card = plainText(await ask('claim', { claim: quote?.id ?? '' }));
  expect(card).toContain('Withdrawn: these words stood in version 1');
  expect(card).toContain('Version 2: removed “"The alarm failed," said Ann Olsen, the mayor.”; added “Correction:');
  expect(plainText(await ask('sources', { story: 'depot' }))).toContain('carries a correction');
});

test('a text in another language is stored, named and not read', async () => {
  const { ports, ask } = emptyDesk();
  await ports.stories.create(HOME, 'depot', 'Depot fire');
  const what =
    'Brand im Lager\n\nBei dem Brand am Montag wurden zwei Menschen verletzt, sagten Beamte. Die Bürgermeisterin bestätigte, dass der Alarm nicht ausgelöst habe.';
  expect(plainText(await ask('add', { what, story: 'depot' }))).toContain(
    'It is in German: stored, but only English is read for claims.',
  );
  expect(plainText(await ask('sources', { story: 'depot' }))).toContain('in German (stored, not read)');
});
