import { expect, test } from 'vitest';
import { buildDossier } from '../../src/analysis/build-dossier.ts';
import { rulingIdOf, type Verdict, verdictOf } from '../../src/domain/ruling.ts';
import { parseDossier } from '../../src/ingest/dossier-schema.ts';
import { restoreDossier } from '../../src/ingest/restore-dossier.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, narrated, north, person, south } from '../contracts/store/samples.ts';

const VERDICT: Verdict = { kind: 'same-person', type: null, groups: [['Ana'], ['Ana Lindqvist']], about: 'names' };
const at = '2026-03-02T08:00:00.000Z';

test('what editors decided travels in a dossier, without who and when', async () => {
  const store = openSqlite(':memory:');
  const { story } = await store.stories.create(north, 'harbour', 'The harbour');
  const article = articleIn(story.id, 'tide.example/1');
  const claims = [narrated(article, 'The harbour')];
  const ruling = { ...verdictOf(VERDICT), id: rulingIdOf(VERDICT), storyId: story.id, by: person, at };
  const findings = { timeline: [], disagreements: [], corroborations: [] };
  const json = JSON.stringify(buildDossier(story, [article], claims, findings, [ruling]));
  expect(json).not.toContain(person);

  const dossier = parseDossier(json);
  if (!dossier.ok) throw new Error(dossier.problem);
  const restored = await restoreDossier(store, south, dossier.value, { by: person, at });
  if (!restored.ok) throw new Error(restored.problem);

  expect(restored.value.stale).toBe(false);
  expect(await store.rulings.ofStory(south, restored.value.story.id)).toEqual([
    { ...ruling, storyId: restored.value.story.id },
  ]);
  await store.close();
});
