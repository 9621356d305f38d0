/** A story compared again and again with what was remembered of it, against the same story compared whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeStory } from '../../bench/compare/write-story.ts';
import { compareStory } from '../../src/analysis/compare-story.ts';
import { emptyMemory } from '../../src/analysis/memory.ts';
import { passageKey } from '../../src/analysis/rulings/passage-key.ts';
import type { Verdict } from '../../src/domain/ruling.ts';
import { type Read, readSources } from '../score/dossier-of.ts';
import { readStory, storySlugs } from '../score/read-story.ts';

const invented = readSources(
  'invented',
  writeStory(40).map(({ uri, outlet, publishedAt, text }) => ({ file: uri, outlet, published: publishedAt, text })),
);

/** All stories of the project as one: names and words of many matters meet in it. */
const mixed = storySlugs().flatMap((slug) => {
  const { gold, texts } = readStory(slug);
  return readSources(
    slug,
    gold.articles.map(({ file, outlet, published }) => ({ file, outlet, published, text: texts.get(file) ?? '' })),
  );
});

const compared = (held: readonly Read[], verdicts: readonly Verdict[], memory = emptyMemory()) =>
  compareStory(
    held.map(({ article }) => article),
    held.flatMap(({ claims }) => claims),
    verdicts,
    memory,
  );

/** Articles come in parts in any order; some of them leave again. */
const visits = (all: readonly Read[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: all.length }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 4 }),
      fc.shuffledSubarray([...all], { minLength: 1, maxLength: 3 }),
    )
    .map(([order, cuts, leaving]) => {
      const parts = [...cuts].sort().map((cut) => order.slice(0, Math.ceil(cut * order.length)));
      return [...parts, order, order.filter((one) => !leaving.includes(one)), order];
    });

test.each([
  ['an invented story', invented],
  ['the stories of the project in one', mixed],
])(
  '%s comes out the same whatever was remembered of it, in whatever order and parts it came',
  (_, all) => {
    fc.assert(
      fc.property(visits(all), (parts) => {
        const memory = emptyMemory();
        for (const part of parts) expect(compared(part, [], memory)).toEqual(compared(part, []));
      }),
      { numRuns: 1 },
    );
  },
  240_000,
);

test('articles that come one by one, as they are published, are compared as if they had come at once', () => {
  const memory = emptyMemory();
  for (const count of [33, 34, 36, 35]) {
    const held = invented.slice(0, count);
    expect(compared(held, [], memory)).toEqual(compared(held, []));
  }
}, 240_000);

test('a ruling is respected at once, and its undoing too', () => {
  const memory = emptyMemory();
  const before = compared(mixed, [], memory);
  const keyOf = new Map(
    mixed.flatMap(({ article, claims }) => claims.map((claim) => [claim.id, passageKey(article.uri, claim)] as const)),
  );
  const [first] = before.disagreements;
  const groups = (first?.sides ?? []).map(({ claimIds }) => claimIds.flatMap((id) => keyOf.get(id) ?? []));
  const verdicts: readonly Verdict[] = [
    { kind: 'not-same-event', type: null, groups, about: '' },
    { kind: 'wrong-speaker', type: null, groups: [groups[0]?.slice(0, 1) ?? []], about: '' },
  ];
  const ruled = compared(mixed, verdicts, memory);

  expect(ruled).toEqual(compared(mixed, verdicts));
  expect(ruled.disagreements.map(({ id }) => id)).not.toContain(first?.id);
  expect(compared(mixed, [], memory)).toEqual(before);
});
