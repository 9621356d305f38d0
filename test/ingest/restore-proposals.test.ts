import { expect, test } from 'vitest';
import { buildDossier } from '../../src/analysis/build-dossier.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import type { Proposal } from '../../src/domain/proposal.ts';
import { restoreDossier } from '../../src/ingest/restore-dossier.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, narrated, north, person } from '../contracts/store/samples.ts';

const at = '2026-03-02T08:00:00.000Z';
const NONE: readonly Disagreement[] = [];

test('what was proposed since is taken in with a later dossier of the same story, and the same only once', async () => {
  const store = openSqlite(':memory:');
  const { story } = await store.stories.create(north, 'harbour', 'The harbour');
  const articles = [articleIn(story.id, 'tide.example/1'), articleIn(story.id, 'coast.example/1')];
  const claims = articles.map((article) => narrated(article, 'The harbour'));
  const sides = claims.map(({ id }) => [id]);
  const [date, cause] = (['date', 'cause'] as const).map((kind): Proposal => ({ kind, sides, model: 'tide-7b' }));
  if (date === undefined || cause === undefined) throw new Error('two');
  const take = async (...proposals: readonly Proposal[]) => {
    const findings = { timeline: [], disagreements: NONE, corroborations: [] };
    const dossier = { ...buildDossier(story, articles, claims, findings), proposals };
    const restored = await restoreDossier(store, north, dossier, { by: person, at });
    if (!restored.ok) throw new Error(restored.problem);
    return (await store.proposals.ofStory(north, story.id)).map(({ kind }) => kind).sort();
  };

  expect(await take(date)).toEqual(['date']);
  expect(await take(date)).toEqual(['date']);
  expect(await take(cause, date, cause)).toEqual(['cause', 'date']);
  expect(await take(date)).toEqual(['cause', 'date']);
  await store.close();
});
