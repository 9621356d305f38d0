import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/system/log.ts';

const SECRET = 'hunter2-very-secret';
const logging = () => {
  const lines: string[] = [];
  const log = createLog(
    'info',
    [SECRET],
    (line) => lines.push(line),
    () => new Date(0),
  );
  return { lines, log };
};

describe('the log', () => {
  test('writes one JSON line an event with the allowed fields', () => {
    const { lines, log } = logging();
    log.info('posted', { workspace: 'default', run: 'r1' });
    expect(lines).toEqual([
      '{"at":"1970-01-01T00:00:00.000Z","level":"info","event":"posted","workspace":"default","run":"r1"}\n',
    ]);
  });

  test('leaves out what is not allowed', () => {
    const { lines, log } = logging();
    log.warn('odd', { command: 'ask', ...{ text: 'article text' } });
    expect(lines.join('')).not.toContain('article text');
  });

  test.each([
    ['a known secret', SECRET],
    ['a bot token', 'xoxb-1234567890-abcdefghij'],
    ['an app token', 'xapp-1-A0000-1234567890-abcdef'],
    ['an authorization header', 'Bearer abcdefghijkl'],
    ['a password in an address', 'postgres://bot:s3cretpassword@db/rashomon'],
  ])('strikes %s from a cause at any depth', (_, secret) => {
    const { lines, log } = logging();
    log.error('failed', { cause: new Error('outer', { cause: new Error(`request with ${secret} refused`) }) });
    expect(lines.join('')).not.toContain(secret.replace(/^.*:\/\/[^:]*:|@.*$/g, ''));
    expect(lines.join('')).toContain('refused');
  });

  test('a secret never gets out, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { lines, log } = logging();
        log.error(`${before}${SECRET}${after}`, { story: `${SECRET}${after}`, cause: new Error(`${before}${SECRET}`) });
        expect(lines.join('')).not.toContain(SECRET);
      }),
    );
  });
});
