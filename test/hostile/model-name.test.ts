import { expect, onTestFinished, test } from 'vitest';
import { wordsOfProposal } from '../../src/domain/proposal-words.ts';
import { emptyDesk, HOME } from '../commands/desk.ts';
import { COAST, TIDE } from '../ingest/proposals/asking-desk.ts';
import { answersOn, effectsOn, store } from './shown.ts';

const NAME = '<!channel> @everyone *x* <https://evil.example|a> [b](https://evil.example) \u202e';

test('a language model that is called by markup pings nobody and leads nowhere', async () => {
  const desk = emptyDesk();
  onTestFinished(() => desk.close());
  await store(desk, { slug: 'ferry', text: TIDE, uri: 'https://tide.example/1', outlet: 'The Tide' });
  await store(desk, { slug: 'ferry', text: COAST, uri: 'https://coast.example/1', outlet: 'Coast Wire' });
  const story = await desk.ports.stories.bySlug(HOME, 'ferry');
  if (story === null) throw new Error('no story');
  const claims = await desk.ports.claims.claimsOf(HOME, story.id);
  const sides = ['dry dock', 'waterline'].map((words) =>
    claims.filter(({ evidence }) => evidence.text.includes(words)).map(({ id }) => id),
  );
  const words = wordsOfProposal({ sides }, new Map(claims.map((claim) => [claim.id, claim]))) ?? '';
  const articleId = claims[0]?.articleId;
  if (articleId === undefined) throw new Error('no claim');
  await desk.ports.proposals.put(HOME, {
    ...{ storyId: story.id, articleId, prompt: 'q_one', model: NAME, at: '2026-03-04T08:00:00Z' },
    proposals: [{ kind: 'denial', sides, words }],
  });
  await desk.ports.library.compare(HOME, story.id);

  const { pings, links, refused, raw } = effectsOn(await answersOn(desk, 'ferry'));

  expect(raw).toContain('proposed by a language model');
  expect(pings).toEqual([]);
  expect(links.filter((link) => link.includes('evil'))).toEqual([]);
  expect(refused).toEqual([]);
});
