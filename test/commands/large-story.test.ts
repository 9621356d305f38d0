import { expect, onTestFinished, test } from 'vitest';
import { dispatch } from '../../src/core/dispatch.ts';
import { personId } from '../../src/domain/ids.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { HOME, openDesk } from './desk.ts';

/** As if every article held a thousand times as many claims: filling a store with as many would take a minute. */
const THOUSANDS = 1_000;

test('of a story too large to be compared whole, the sources say which articles the other answers rest on', async () => {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  const small = await desk.ask('sources');
  expect(plainText(small)).not.toContain('too large');
  const { claims } = desk.ports;
  const countByArticle: typeof claims.countByArticle = async (workspace, story) => {
    const counts = await claims.countByArticle(workspace, story);
    return new Map([...counts].map(([id, count]) => [id, count * THOUSANDS]));
  };
  const actor = { id: personId.from('p:1'), rights: new Set<never>(), zone: 'UTC' };
  const request = { workspace: HOME, channel: null, actor, command: 'sources', args: {}, files: [], room: 1 };
  const large = await dispatch(request, { ...desk.ports, claims: { ...claims, countByArticle } });
  expect(plainText(large)).toMatch(
    /too large to be compared whole: the timeline and the disagreements rest on the \d articles published last\. The claims of the \d before them are kept, and found by \/?ask and \/?who-said\./,
  );
});
