import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { createPace } from '../../src/core/pace.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { personId } from '../../src/domain/ids.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { CHANNEL, type Desk, HOME, openDesk, STORY } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('/export', () => {
  test('hands over the dossier as a file, without the articles’ texts', async () => {
    const reply = await desk.ask('export', { story: STORY });
    const dossier: Dossier = JSON.parse(reply.file?.text ?? '');
    expect(reply.file).toMatchObject({ name: `${STORY}.json`, mediaType: 'application/json' });
    expect([dossier.story.slug, dossier.articles.length]).toEqual([STORY, 5]);
    expect(dossier.articles.every((article) => !('text' in article))).toBe(true);
    expect(plainText(reply)).toContain(`5 articles, ${dossier.claims.length} claims`);
  });
});

describe('Copy as citation', () => {
  const citationOf = async (articleUri: string) => {
    const { story } = await desk.ports.stories.create(HOME, 'harbour', 'Harbour');
    await desk.ports.library.add(HOME, story.id, [
      {
        content:
          'Harbour closes\n\n“The port stays shut, full-stop,” the mayor, Anna Berg, said on Monday. Two ships were waiting outside the breakwater on Monday.',
        uri: articleUri,
        title: null,
        outlet: 'Harbour Post',
        publishedAt: '2026-03-03T23:30:00-05:00',
      },
    ]);
    const claims = await desk.ports.claims.claimsOf(HOME, story.id);
    const said = claims.find(({ speaker }) => speaker !== null);
    const card = await desk.ask('claim', { claim: said?.id ?? '' });
    const button = card.actions.find(({ label }) => label === 'Copy as citation');
    return { said, reply: await desk.ask('claim', button?.run.args) };
  };

  test('on an evidence card gives the words, speaker, source, the source’s own day, and a link to the passage', async () => {
    const { said, reply } = await citationOf('https://quay.example/port');
    const [copy] = reply.blocks;
    const text = copy?.kind === 'copy' ? copy.text : '';
    expect(text).toContain(`“${said?.evidence.text}” — Anna Berg`);
    expect(text).toContain('Harbour Post, “Harbour closes”, 3 March 2026. https://quay.example/port#:~:text=');
    expect(text).toContain('full%2Dstop');
    expect(reply.actions.map(({ label }) => label)).not.toContain('Copy as citation');
  });

  test('of a source without an address says so', async () => {
    const [claim] = (await desk.ask('who-said', { story: STORY })).claimIds;
    const text = plainText(await desk.ask('claim', { claim: claim ?? '', as: 'citation' }));
    expect(text).toContain('No address is kept of this source');
  });
});

test('whoever asks too much in a minute is told when to come again, and nothing is done', async () => {
  const ports = { ...desk.ports, pace: createPace(1, desk.ports.clock) };
  const request = {
    workspace: HOME,
    channel: CHANNEL,
    actor: { id: personId.from('p:9'), rights: new Set(['edit'] as const), zone: null },
    command: 'story',
    args: { action: 'new', name: 'Too much' },
    files: [],
    room: 1,
  };
  await dispatch({ ...request, command: 'help', args: {} }, ports);
  const refused = await dispatch(request, ports);
  expect([refused.outcome, plainText(refused)]).toEqual([
    'failed',
    'That was more in a minute than one person is answered; nothing was done. Please come again in 60 seconds.',
  ]);
  expect(await desk.ports.stories.bySlug(HOME, 'too-much')).toBeNull();
  expect(commands.length).toBeGreaterThan(10);
});
