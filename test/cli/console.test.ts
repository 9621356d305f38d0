/** What `start` does where nothing, or only half of a platform, is set up. */
import { expect, test } from 'vitest';
import { openShell } from './run-cli.ts';

test('the lent story is looked at and never changed: it says so, and how to open one’s own', () => {
  const { out } = openShell().feed('follow at:08:30\nstory list\n', 'start');
  expect(out).toContain('The bundled story is only lent to look at, so nothing was changed.');
  expect(out).toContain('Drone strike on a Venezuelan port, December 2025: 5 articles');
});

test('a story of one’s own takes its place', () => {
  const { out } = openShell().feed('story new Quay three\nfollow at:08:30\n', 'start');
  expect(out).toContain('Opened Quay three.');
  expect(out).toContain('This channel follows Quay three');
});

test.each([
  [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is not set.'],
  [{ SLACK_SIGNING_SECRET: 'secret' }, 'SLACK_BOT_TOKEN is not set.'],
  [{ DISCORD_APP_ID: '1' }, 'DISCORD_TOKEN is not set.'],
  [{ DISCORD_TOKEN: 'token' }, 'DISCORD_APP_ID is not set.'],
])('a platform that is half set up ends it with words: %o', (environment, words) => {
  const { code, err, out } = openShell(environment).feed('', 'start');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(words);
});
