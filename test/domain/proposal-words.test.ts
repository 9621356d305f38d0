import { expect, test } from 'vitest';
import { claimId } from '../../src/domain/ids.ts';
import { stillStanding, wordsOfProposal } from '../../src/domain/proposal-words.ts';
import { articleOf, claimOf } from '../analysis/make.ts';

const claim = claimOf(articleOf('Wire'), 'The hull had been looked over in dry dock');
const other = claimOf(articleOf('Paper'), 'Nobody had gone below the waterline');
const byId = new Map([claim, other].map((one) => [one.id, one]));
const sides = [[claim.id], [other.id]];
const words = wordsOfProposal({ sides }, byId) ?? '';
const kept = { kind: 'denial', sides, model: 'tide-7b', words } as const;

test('a proposal stands while its passages say what was asked about', () => {
  expect(stillStanding([kept], byId)).toEqual([{ kind: 'denial', sides, model: 'tide-7b' }]);
});

test('a proposal falls when a passage is gone, or a claim keeps its id and says something else', () => {
  const gone = new Map([[claim.id, claim]]);
  const changed = new Map(byId).set(other.id, { ...other, evidence: { start: 0, end: 4, text: 'Some had' } });
  expect([stillStanding([kept], gone), stillStanding([kept], changed)]).toEqual([[], []]);
  expect(wordsOfProposal({ sides: [[claimId.from('c_none')]] }, byId)).toBeNull();
});

test('characters that nobody sees change nothing', () => {
  const unseen = new Map(byId).set(other.id, {
    ...other,
    evidence: { ...other.evidence, text: 'Nobody\u200b had  gone be\u00adlow the waterline.'.replace('\u00ad', '') },
  });
  expect(stillStanding([kept], unseen)).toHaveLength(1);
});
