import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { claimId, disagreementId, entryId } from '../../src/domain/ids.ts';
import type { Gold } from './gold.ts';
import { idealDossier } from './ideal-dossier.ts';
import { scoreStory } from './score-story.ts';

const A = 'Fire at the mill\n\nThe mill burned on Monday. “We lost it all,” said Ada Holt. About 60 people fled.\n';
const B = 'Mill fire\n\nThe mill burned on Tuesday. Holt would not speak. Sixty people fled.\n';
const texts = new Map([
  ['a.txt', A],
  ['b.txt', B],
]);

const gold: Gold = {
  story: 'mill-fire',
  title: 'A mill burns',
  articles: [
    { file: 'a.txt', outlet: 'A', published: '2026-01-07T12:00:00Z' },
    { file: 'b.txt', outlet: 'B', published: '2026-01-07T12:00:00Z' },
  ],
  said: [
    {
      id: 's1',
      article: 'a.txt',
      speaker: ['Ada Holt', 'Holt'],
      text: 'We lost it all,',
      kind: 'direct',
      stance: 'asserts',
    },
    {
      id: 's2',
      article: 'b.txt',
      speaker: ['Ada Holt', 'Holt'],
      text: 'would not speak',
      kind: 'indirect',
      stance: 'declines',
    },
  ],
  timeline: [
    {
      id: 't1',
      event: 'the mill burns',
      from: '2026-01-05',
      to: '2026-01-06',
      evidence: [
        { article: 'a.txt', text: 'The mill burned on Monday' },
        { article: 'b.txt', text: 'The mill burned on Tuesday' },
      ],
      disputed: true,
    },
  ],
  disagreements: [
    {
      id: 'd1',
      type: 'date',
      question: 'When did the mill burn?',
      sides: [
        { position: 'Monday', evidence: [{ article: 'a.txt', text: 'The mill burned on Monday' }] },
        { position: 'Tuesday', evidence: [{ article: 'b.txt', text: 'The mill burned on Tuesday' }] },
      ],
    },
  ],
  acceptable: [
    {
      id: 'k1',
      question: 'Did Holt speak?',
      sides: [
        { position: 'yes', evidence: [{ article: 'a.txt', text: 'We lost it all,' }] },
        { position: 'no', evidence: [{ article: 'b.txt', text: 'would not speak' }] },
      ],
    },
  ],
  agreements: [
    {
      id: 'a1',
      fact: 'sixty fled',
      evidence: [
        { article: 'a.txt', text: 'About 60 people fled' },
        { article: 'b.txt', text: 'Sixty people fled' },
      ],
    },
  ],
  traps: [
    {
      id: 'x1',
      why: 'rounded',
      evidence: [
        { article: 'a.txt', text: 'About 60 people fled' },
        { article: 'b.txt', text: 'Sixty people fled' },
      ],
    },
  ],
};

const ideal = idealDossier(gold, texts);
const score = (changed: Partial<Dossier>) => scoreStory(gold, texts, { ...ideal, ...changed });
const claimOn = (words: string): Claim => {
  const found = ideal.claims.findLast(({ evidence }) => evidence.text === words);
  if (found === undefined) throw new Error(`no claim on ${words}`);
  return found;
};
const between = (one: string, other: string, type: Disagreement['type'] = 'number'): Disagreement => ({
  id: disagreementId.from('d_between'),
  type,
  question: `${one} / ${other}`,
  sides: [one, other].map((words) => ({ position: words, claimIds: [claimOn(words).id], origins: 1 })),
  why: '',
  score: 1,
});
const spoken = (changed: (claim: Claim) => Claim) => ({
  claims: ideal.claims.map((claim) => (claim.content?.text === 'We lost it all,' ? changed(claim) : claim)),
});

test('the ideal dossier finds everything and nothing else', () => {
  const { said, timeline, disagreements, agreements, traps, broken } = score({});
  expect([said.f1, said.stance, timeline.f1, disagreements.f1, agreements.recall]).toEqual([1, 1, 1, 1, 1]);
  expect([said.wrongSpeaker, disagreements.kindRight, disagreements.firstFiveRight]).toEqual([[], 1, 1]);
  expect([traps, broken]).toEqual([{ hit: [], count: 1 }, []]);
});

test('an empty dossier finds nothing', () => {
  const { said, timeline, disagreements, agreements } = score({
    claims: [],
    timeline: [],
    disagreements: [],
    corroborations: [],
  });
  for (const figures of [said, timeline, disagreements])
    expect(figures).toMatchObject({ recall: 0, precision: 0, f1: 0 });
  expect(agreements.missed).toEqual(['a1 sixty fled']);
});

test('words given to somebody else are a wrong speaker, a fault and a miss', () => {
  const { said } = score(
    spoken((claim) => ({ ...claim, speaker: { name: 'Bo Ray', role: null, type: 'person', mention: null } })),
  );
  expect(said).toMatchObject({ found: 1, gold: 2, right: 1, judged: 2, missed: ['s1 Ada Holt: We lost it all,'] });
  expect(said.wrongSpeaker).toEqual(['s1 Ada Holt: We lost it all, (given to Bo Ray)']);
});

test('a second claim by the right speaker on words already found counts neither way', () => {
  const again = { ...claimOn('We lost it all,'), id: claimId.from('c_again') };
  const twice = ideal.claims.flatMap((claim) =>
    claim.content?.text === 'We lost it all,' ? [claim, { ...claim, id: again.id }] : [claim],
  );
  expect(score({ claims: twice }).said).toMatchObject({ found: 2, judged: 2, precision: 1 });
});

test('less than 60 % of the words does not find them', () => {
  const cut = score(
    spoken((claim) => {
      const { start } = claim.evidence;
      return { ...claim, content: { start, end: start + 8, text: 'We lost ', parts: [] } };
    }),
  );
  expect(cut.said).toMatchObject({ found: 1, gold: 2 });
});

test('a claim whose words do not stand where it says is broken and finds nothing', () => {
  const { said, broken } = score(
    spoken((claim) => ({ ...claim, evidence: { ...claim.evidence, text: 'We won it all,,' } })),
  );
  expect([said.found, broken.length]).toEqual([1, 1]);
});

test('a timeline entry on the right words with the wrong date, or far too wide, is a fault', () => {
  const at = (from: string, to: string) =>
    score({ timeline: ideal.timeline.map((entry) => ({ ...entry, id: entryId.from('t_moved'), date: { from, to } })) })
      .timeline;
  expect(at('2026-01-06', '2026-01-06').found).toBe(1);
  expect(at('2026-01-05', '2026-02-06').found).toBe(1);
  expect(at('2026-01-07', '2026-01-07')).toMatchObject({ found: 0, judged: 1 });
  expect(at('2026-01-01', '2026-12-31').found).toBe(0);
});

test('a finding that sets a trap’s passages against each other steps into it', () => {
  const { disagreements, traps } = score({ disagreements: [between('About 60 people fled', 'Sixty people fled')] });
  expect(traps.hit).toEqual(['x1 rounded']);
  expect(disagreements).toMatchObject({ found: 0, right: 0, judged: 1 });
});

test('a defensible finding counts neither way', () => {
  const extra = between('We lost it all,', 'would not speak', 'comment');
  const { disagreements } = score({ disagreements: [extra, ...ideal.disagreements] });
  expect(disagreements).toMatchObject({ found: 1, right: 1, judged: 1, precision: 1, extra: [] });
});

test('the same disagreement told twice is found once and judged twice', () => {
  const twice = [...ideal.disagreements, between('The mill burned on Monday', 'The mill burned on Tuesday', 'wording')];
  expect(score({ disagreements: twice }).disagreements).toMatchObject({ found: 1, right: 1, judged: 2, kindRight: 1 });
});

test('both passages on one side find nothing', () => {
  const heap = between('The mill burned on Monday', 'The mill burned on Tuesday').sides.flatMap(
    ({ claimIds }) => claimIds,
  );
  const oneSided = {
    ...between('About 60 people fled', 'would not speak'),
    sides: [{ position: '', claimIds: heap, origins: 2 }],
  };
  expect(score({ disagreements: [oneSided] }).disagreements.found).toBe(0);
});

test('a side that lists too many claims proves nothing', () => {
  const many = between('The mill burned on Monday', 'The mill burned on Tuesday', 'date');
  const padded = many.sides.map((side) => ({
    ...side,
    claimIds: Array.from({ length: 13 }, () => side.claimIds[0] ?? claimId.from('c_none')),
  }));
  expect(score({ disagreements: [{ ...many, sides: padded }] }).disagreements.found).toBe(0);
});

test('an agreement needs two of its passages in one group', () => {
  const alone = { fact: 'sixty', claimIds: [claimOn('Sixty people fled').id], origins: 1 };
  expect(score({ corroborations: [alone, alone] }).agreements).toMatchObject({ found: 0, gold: 1, recall: 0 });
});
