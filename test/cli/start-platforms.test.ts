import { expect, test } from 'vitest';
import { startPlatforms } from '../../src/cli/start-platforms.ts';

const platform = (name: string, log: string[], problem?: Error) => ({
  async start() {
    log.push(`start ${name}`);
    if (problem !== undefined) throw problem;
  },
  async stop() {
    log.push(`stop ${name}`);
  },
});

test('when one platform cannot start, none stays up', async () => {
  const log: string[] = [];
  const platforms = [platform('one', log), platform('two', log, new Error('wrong token')), platform('three', log)];
  await expect(startPlatforms(platforms)).rejects.toThrow('wrong token');
  expect(log).toEqual(['start one', 'start two', 'stop one', 'stop two']);
});

test('they start one after the other', async () => {
  const log: string[] = [];
  await startPlatforms([platform('one', log), platform('two', log)]);
  expect(log).toEqual(['start one', 'start two']);
});
