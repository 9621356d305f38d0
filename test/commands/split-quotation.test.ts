import { expect, onTestFinished, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { emptyDesk } from './desk.ts';

const ARTICLE = `The mill will close in May, the owners said on Monday.

"We were told nothing," said Rosa Lind, who runs the union. "Nobody asked us. It came by post."`;

test('a quotation that is split round its cue stands once among what was said, without the cue in its words', async () => {
  const desk = emptyDesk();
  onTestFinished(() => desk.close());
  await desk.ask('story', { action: 'new', name: 'Mill' });
  const files = [{ name: 'mill.txt', bytes: new TextEncoder().encode(ARTICLE) }];
  await desk.ask('add', { story: 'mill', outlet: 'Tarn Post', published: '2026-03-17' }, { files });
  const said = plainText(await desk.ask('who-said', { story: 'mill' }, { room: 10 }));
  expect(said.match(/^\d+\. .*/gm)).toEqual([
    '1. the owners assert:',
    '2. Rosa Lind asserts: “We were told nothing … Nobody asked us. It came by post.”',
  ]);
});
