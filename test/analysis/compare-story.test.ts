import { expect, test } from 'vitest';
import { compareStory } from '../../src/analysis/compare-story.ts';
import { articleOf, claimOf } from './make.ts';

const wire = articleOf('Wire');
const paper = articleOf('Paper');
const claims = [
  claimOf(wire, 'A ferry with nine people aboard ran aground off the northern cape', { on: '2026-03-09' }),
  claimOf(paper, 'The ferry ran aground off the cape with nine aboard', { on: '2026-03-08..2026-03-10' }),
];

test('a fact that two outlets report is one row and one corroboration, whatever the order of reading', () => {
  const findings = compareStory([wire, paper], claims);

  expect(
    findings.timeline.map(({ date, disputed, claimIds }) => ({ date, disputed, claims: claimIds.length })),
  ).toEqual([{ date: { from: '2026-03-09', to: '2026-03-09' }, disputed: false, claims: 2 }]);
  expect(findings.corroborations.map(({ origins }) => origins)).toEqual([2]);
  expect(findings.disagreements).toEqual([]);
  expect(compareStory([paper, wire], [...claims].reverse())).toEqual(findings);
});

test('copies of one text are one origin', () => {
  expect(compareStory([wire, { ...paper, copyOf: wire.id }], claims).corroborations).toEqual([]);
});

test('what somebody wants is compared with nothing', () => {
  const wish = claimOf(paper, 'The owner wants the ferry back at sea on 9 March', {
    speaker: 'owner',
    said: 'the ferry back at sea on 9 March',
    rule: 'attitude',
    on: '2026-03-09',
  });

  expect(compareStory([wire, paper], [...claims, wish])).toEqual(compareStory([wire, paper], claims));
});
