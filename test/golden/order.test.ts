/** Same articles, same dossier, in whatever order they came. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
