import { expect, onTestFinished, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { emptyDesk } from './desk.ts';

const SUN = `Blast at the Tolmar mill

Four workers were killed and 11 injured in an explosion at the Tolmar paper mill on Tuesday, the fire service said.

"The boiler was repaired in March," the mill's manager Ines Falk said. Falk denied that the mill had ignored a warning in June.`;

const TIMES = `Mill blast toll

Seven workers were killed and 19 injured in an explosion at the Tolmar paper mill on Tuesday, the district hospital said on Wednesday.

The mill ignored a warning in June, according to letters seen by the Lowland Times.`;

const told = async () => {
  const desk = emptyDesk();
  onTestFinished(() => desk.close());
  await desk.ask('story', { action: 'new', name: 'Mill' });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const sun = { story: 'mill', outlet: 'Valley Sun', published: '2026-09-15' };
  await desk.ask('add', sun, { files: [{ name: 'sun.txt', bytes: bytes(SUN) }] });
  const times = { story: 'mill', outlet: 'Lowland Times', published: '2026-09-16' };
  await desk.ask('add', times, { files: [{ name: 'times.txt', bytes: bytes(TIMES) }] });
  return desk;
};

const lines = (text: string): readonly string[] => text.match(/^\d+\. .*/gm) ?? [];

test('an event on which sources differ is headed by none of them, and what only dates the saying says so', async () => {
  const desk = await told();
  const timeline = plainText(await desk.ask('timeline', { story: 'mill' }, { room: 10 }));
  expect(lines(timeline)).toEqual([
    '1. March 2026',
    '2. June 2026 (disputed: asserted and denied)',
    '3. 15 September 2026 (figures differ)',
    '4. 16 September 2026 (when it was said)',
  ]);
});
