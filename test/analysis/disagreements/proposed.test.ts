import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../src/analysis/compare-story.ts';
import { emptyMemory } from '../../../src/analysis/memory.ts';
import { passageKey } from '../../../src/analysis/rulings/passage-key.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { DISAGREEMENT_KINDS, isProposed } from '../../../src/domain/disagreement.ts';
import { claimId } from '../../../src/domain/ids.ts';
import type { Proposal } from '../../../src/domain/proposal.ts';
import type { Verdict } from '../../../src/domain/ruling.ts';
import { articleOf, claimOf } from '../make.ts';

const [wire, paper, radio] = [articleOf('Wire'), articleOf('Paper'), articleOf('Radio')];
const articles = [wire, paper, radio];
/** At a place of its own in its article. */
const told = (article: typeof wire, start: number, text: string, many?: number): Claim =>
  claimOf(article, text, {
    evidence: { start, end: start + text.length, text },
    quantities:
      many === undefined
        ? []
        : [{ min: many, max: many, unit: 'deaths', approximate: false, span: { start, end: start + 6 } }],
  });
/** The rules find this one. */
const eleven = told(wire, 0, 'Eleven people died when the ferry sank off the northern cape', 11);
const sixteen = told(paper, 0, 'Sixteen people died when the ferry sank off the northern cape', 16);
/** And not this one. */
const inspected = told(wire, 100, 'The hull had been looked over in dry dock that spring');
const neglected = told(paper, 100, 'It had not been looked at below the waterline for two years');
const later = told(radio, 0, 'The owner keeps a second vessel in the southern harbour');
const claims = [eleven, sixteen, inspected, neglected, later];

const proposal = (kind: Proposal['kind'], ...sides: readonly (readonly Claim[])[]): Proposal => ({
  kind,
  sides: sides.map((side) => side.map(({ id }) => id)),
  model: 'tide-7b',
});
const compared = (...proposals: readonly Proposal[]) =>
  compareStory(articles, claims, [], emptyMemory(false), proposals);
const byRules = compared();

describe('what a language model proposed', () => {
  test('stands after what the rules found, in words of the passages, and says where it comes from', () => {
    const { disagreements, ...rest } = compared(proposal('denial', [inspected], [neglected]));

    expect(rest).toEqual({ timeline: byRules.timeline, corroborations: byRules.corroborations });
    expect(disagreements.slice(0, -1)).toEqual(byRules.disagreements);
    expect(byRules.disagreements.map(({ type }) => type)).toEqual(['number']);
    expect(disagreements.at(-1)).toEqual({
      id: expect.stringMatching(/^d_/),
      type: 'denial',
      question: 'Is it so: “The hull had been looked over in dry dock that spring”?',
      sides: [
        { position: inspected.evidence.text, claimIds: [inspected.id], origins: 1 },
        { position: neglected.evidence.text, claimIds: [neglected.id], origins: 1 },
      ],
      why: expect.stringMatching(
        /^Proposed by the language model tide-7b, which set these passages against each other; no rule says that they differ\. Ranked at .* Halved, for no rule found it\.$/,
      ),
      score: expect.closeTo(0.26, 1),
      model: 'tide-7b',
    });
  });

  test('adds nothing where a rule found it, whatever kind it calls it', () => {
    expect(compared(proposal('number', [sixteen], [eleven]))).toEqual(byRules);
    expect(compared(proposal('scope', [eleven], [sixteen], [later]))).toEqual(byRules);
  });

  test('is one where it was proposed twice, with the passages of both', () => {
    const whole = compared(
      proposal('denial', [inspected], [neglected]),
      proposal('denial', [neglected], [inspected, later]),
      proposal('modality', [neglected], [inspected]),
    );

    const proposed = whole.disagreements.filter(isProposed);
    expect(proposed.map(({ type, sides }) => [type, sides.map(({ claimIds }) => new Set(claimIds))])).toEqual([
      ['denial', [new Set([inspected.id, later.id]), new Set([neglected.id])]],
    ]);
  });

  test('has no passage on two sides, whatever was proposed of it', () => {
    const whole = compared(
      proposal('denial', [inspected], [neglected]),
      proposal('denial', [inspected], [neglected, later]),
      proposal('denial', [inspected, later], [neglected]),
    );

    const sides = whole.disagreements.filter(isProposed).map(({ sides }) => sides);
    expect(sides.map((all) => all.filter(({ claimIds }) => claimIds.includes(later.id)).length)).toEqual([1]);
  });

  test('is left out while one of its claims is not there', () => {
    const gone = { kind: 'denial', sides: [[inspected.id], [claimId.from('c_gone')]], model: 'tide-7b' } as const;
    expect(compared(gone)).toEqual(byRules);
  });

  test('is dropped where our rules refute it', () => {
    expect(compared(proposal('number', [inspected], [later]))).toEqual(byRules);
    expect(compared(proposal('comment', [inspected], [later]))).toEqual(byRules);
  });

  test('is none where editors said so', () => {
    const verdict: Verdict = {
      kind: 'not-a-disagreement',
      type: 'denial',
      about: '',
      groups: [[passageKey(wire.uri, inspected)], [passageKey(paper.uri, neglected)]],
    };
    const proposals = [proposal('denial', [inspected], [neglected])];

    const ruled = compareStory(articles, claims, [verdict], emptyMemory(false), proposals);

    expect(ruled.disagreements).toEqual(compareStory(articles, claims, [verdict]).disagreements);
  });

  test('names a model by no more than the beginning of a long name', () => {
    const long = { ...proposal('denial', [inspected], [neglected]), model: `tide ${'x'.repeat(100_000)}` };
    const [found] = compared(long).disagreements.filter(isProposed);
    expect([found?.model?.length, (found?.why.length ?? 0) < 400]).toEqual([60, true]);
  });

  test('changes nothing else, whatever it is and in whatever order it came', () => {
    const memory = emptyMemory();
    const side = fc.subarray(claims, { minLength: 1 });
    const some = fc.array(
      fc
        .tuple(fc.constantFrom(...DISAGREEMENT_KINDS), fc.array(side, { minLength: 2, maxLength: 4 }))
        .map(([kind, sides]) => proposal(kind, ...sides)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (proposals) => {
        const { disagreements, ...rest } = compared(...proposals);
        expect(rest).toEqual({ timeline: byRules.timeline, corroborations: byRules.corroborations });
        expect(disagreements.filter((one) => !isProposed(one))).toEqual(byRules.disagreements);
        const [first] = disagreements.filter(isProposed);
        const least = byRules.disagreements.at(-1)?.score ?? 0;
        expect(first?.score ?? 0).toBeLessThan(least);
        expect(compared(...proposals.toReversed()).disagreements).toEqual(disagreements);
        // What was worked out before shows nowhere.
        expect(compareStory(articles, claims, [], memory, proposals)).toEqual({ ...rest, disagreements });
      }),
      { numRuns: 60 },
    );
  });
});
