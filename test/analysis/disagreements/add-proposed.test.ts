import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addProposed } from '../../../src/analysis/disagreements/add-proposed.ts';
import type { Draft } from '../../../src/analysis/disagreements/draft.ts';
import { clausesOf } from '../../../src/analysis/features/clauses-of.ts';
import type { Statement } from '../../../src/analysis/features/statement.ts';
import { storyFeatures } from '../../../src/analysis/features/story-features.ts';
import { articleOf, claimOf } from '../make.ts';

const ARTICLES = 60;
const EACH = 10;
const articles = Array.from({ length: ARTICLES }, (_, n) => articleOf(`Outlet ${n}`));
const claims = articles.flatMap((article, n) =>
  Array.from({ length: EACH }, (_, k) => {
    const text = `Boat ${n} lost mast ${k} off the cape`;
    return claimOf(article, text, { evidence: { start: k * 100, end: k * 100 + text.length, text } });
  }),
);
const story = storyFeatures(articles, claims, []);
const statements = claims.flatMap((claim) => clausesOf(story, claim));
const at = (place: number): readonly Statement[] =>
  statements.slice(place % claims.length, (place % claims.length) + 1);

const draft = (type: Draft['type'], ...sides: readonly (readonly Statement[])[]): Draft => ({
  ...{ type, question: '', why: '', certainty: 0.2 },
  positions: sides.map((side) => ({ statements: side })),
});

test('each of thousands that say something of their own is added, and soon', () => {
  // No two of them set the same two passages apart.
  const many = Array.from({ length: 6_000 }, (_, n) =>
    draft('denial', at(n), at(n + 11 + EACH * Math.floor(n / claims.length))),
  );
  const rules = [draft('number', at(0), at(11))];
  const started = performance.now();
  const all = addProposed(rules, many);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(all).toEqual([...rules, ...many.slice(1)]);
});

test('what is found where many stand is what is found where all are looked at', () => {
  const few = statements.slice(0, 6);
  const side = fc.subarray(few, { minLength: 1, maxLength: 2 });
  const some = fc.array(
    fc.tuple(fc.constantFrom('denial' as const, 'cause' as const), side, side).map(([type, a, b]) => draft(type, a, b)),
    { maxLength: 8 },
  );
  const far = [draft('denial', at(400), at(500)), draft('cause', at(410), at(510))];
  fc.assert(
    fc.property(some, some, (rules, proposed) => {
      const near = addProposed(rules, proposed);
      expect(addProposed([...far, ...rules], proposed)).toEqual([...far, ...near]);
    }),
  );
});
