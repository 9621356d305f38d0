/** Same articles, same dossier, in whatever order they came. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { ClaimId } from '../../src/domain/ids.ts';
import { dossierOf } from '../score/dossier-of.ts';
import { readStory, storySlugs } from '../score/read-story.ts';

test.each(storySlugs())('the order in which %s is read leaves no trace', (slug) => {
  const { gold, texts } = readStory(slug);
  const sources = gold.articles.map(({ file, outlet, published }) => ({
    file,
    outlet,
    published,
    text: texts.get(file) ?? '',
  }));
  const expected = dossierOf(slug, sources);

  const permutation = fc.shuffledSubarray(sources, { minLength: sources.length });
  fc.assert(
    fc.property(permutation, (shuffled) => {
      expect(dossierOf(slug, shuffled)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});

/** What a dossier says, by the words it rests on. */
const saysIn = ({ claims, disagreements, corroborations, timeline }: Dossier) => {
  const words = new Map(claims.map(({ id, evidence }) => [id, evidence.text]));
  const told = (ids: readonly ClaimId[]) => ids.map((id) => words.get(id)).sort();
  return {
    timeline: timeline.map(({ claimIds }) => JSON.stringify(told(claimIds))).sort(),
    disagreements: disagreements
      .map(({ question, sides }) => JSON.stringify([question, sides.map(({ claimIds }) => told(claimIds)).sort()]))
      .sort(),
    corroborations: corroborations.map(({ claimIds }) => JSON.stringify(told(claimIds))).sort(),
  };
};

test.each(storySlugs())('the addresses at which %s is read leave no trace', (slug) => {
  const { gold, texts } = readStory(slug);
  const at = '2026-03-02T08:00:00Z';
  const sources = gold.articles.map(({ file, outlet }) => ({
    file,
    outlet,
    published: at,
    text: texts.get(file) ?? '',
  }));

  const [here, ...elsewhere] = ['one', 'two', 'three', 'four'].map((folder) => saysIn(dossierOf(folder, sources)));

  for (const other of elsewhere) expect(other).toEqual(here);
});
