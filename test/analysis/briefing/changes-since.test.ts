import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../src/analysis/briefing/changes-since.ts';
import { printOf, type StoryState, toldBefore, toldBy } from '../../../src/analysis/briefing/told.ts';
import { nothingChanged } from '../../../src/domain/changes.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Disagreement, DisagreementKind } from '../../../src/domain/disagreement.ts';
import { claimId, disagreementId, entryId } from '../../../src/domain/ids.ts';
import type { TimelineEntry } from '../../../src/domain/timeline.ts';
import { articleOf, claimOf } from '../make.ts';

const tide = articleOf('Tide', { publishedAt: '2026-03-01T12:00:00Z' });
const coast = articleOf('Coast', { publishedAt: '2026-03-03T12:00:00Z' });
const wire = articleOf('Wire', { publishedAt: '2026-03-04T12:00:00Z', copyOf: coast.id });

const struck = claimOf(tide, 'A dock was struck on Sunday.', { on: '2026-03-01' });
const denial = claimOf(tide, 'Minister Roy denied it.', { speaker: 'Roy', stance: 'denies' });
const silence = claimOf(tide, 'The navy declined to comment.', { speaker: 'navy', type: 'office', stance: 'declines' });
const struckToo = claimOf(coast, 'The dock was hit on Monday.', { on: '2026-03-02' });
const ferry = claimOf(coast, 'A ferry sank on Tuesday.', { on: '2026-03-03' });
const warning = claimOf(coast, 'Captain Lund warned of mines.', { speaker: 'Lund', said: 'of mines' });
const copied = claimOf(wire, 'A ferry sank on Tuesday.', { on: '2026-03-03' });

const event = (id: string, from: string, ...claims: readonly Claim[]): TimelineEntry => ({
  id: entryId.from(`t_${id}`),
  date: { from, to: from },
  summary: id,
  claimIds: claims.map((claim) => claim.id),
  disputed: false,
  rivals: [],
});
const dispute = (id: string, type: DisagreementKind, ...sides: readonly (readonly Claim[])[]): Disagreement => ({
  id: disagreementId.from(`d_${id}`),
  type,
  question: id,
  sides: sides.map((claims) => ({ position: id, claimIds: claims.map((claim) => claim.id), origins: 1 })),
  why: 'so',
  score: 0.5,
});

const NO_MORE = { texts: new Map(), corrections: new Map() };
const first: StoryState = {
  ...NO_MORE,
  articles: [tide],
  claims: [struck, denial, silence],
  findings: {
    timeline: [event('struck', '2026-03-01', struck)],
    disagreements: [dispute('whether', 'denial', [struck], [denial])],
    corroborations: [],
  },
};
const second: StoryState = {
  ...NO_MORE,
  articles: [tide, coast, wire],
  claims: [struck, denial, silence, struckToo, ferry, warning, copied],
  findings: {
    timeline: [event('struck', '2026-03-01', struck, struckToo), event('ferry', '2026-03-03', ferry, copied)],
    disagreements: [
      dispute('when', 'date', [struck], [struckToo]),
      dispute('whether2', 'denial', [struck, struckToo], [denial]),
    ],
    corroborations: [],
  },
};

describe('what changed since a channel was told', () => {
  it('is everything, when it never was', () => {
    const changes = changesSince(first, null);
    expect(changes).toMatchObject({ first: true, newArticles: 1, newClaims: 3, allDisputes: 1 });
    expect(changes.events).toEqual(first.findings.timeline);
    expect(changes.statements).toEqual([denial]);
    expect(changes.disputes).toEqual(first.findings.disagreements);
    expect(changes.silences).toEqual([silence]);
    expect(nothingChanged(changes)).toBe(false);
  });

  it('is nothing, when it was told all of it', () => {
    const changes = changesSince(second, toldBy(second));
    expect(changes).toMatchObject({
      first: false,
      newClaims: 0,
      newArticles: 0,
      events: [],
      statements: [],
      disputes: [],
    });
    expect(nothingChanged(changes)).toBe(true);
  });

  it('is what later articles brought; more claims on a side make no new disagreement', () => {
    const changes = changesSince(second, toldBy(first));
    expect(changes).toMatchObject({ first: false, newArticles: 2, newClaims: 4, allDisputes: 2 });
    expect(changes.events.map(({ summary }) => summary)).toEqual(['ferry']);
    expect(changes.statements).toEqual([warning]);
    expect(changes.disputes.map(({ question }) => question)).toEqual(['when']);
    expect(changes.silences).toEqual([silence]);
  });

  it('counts copies of one text as one source', () => {
    expect(changesSince(second, toldBy(first)).unconfirmed.map(({ summary }) => summary)).toEqual(['ferry']);
    const apart = { ...second, articles: [tide, coast, { ...wire, copyOf: null }] };
    expect(changesSince(apart, toldBy(first)).unconfirmed).toEqual([]);
    expect(changesSince(first, null).unconfirmed).toEqual([]);
  });

  it('knows the claims of an edited article by their words, wherever they stand now', () => {
    const moved = (claim: Claim): Claim => ({
      ...claim,
      id: claimId.from(`${claim.id}moved`),
      evidence: { ...claim.evidence, start: 99, end: 99 + claim.evidence.text.length },
    });
    const [struckNow, denialNow] = [moved(struck), moved(denial)];
    const edited: StoryState = {
      ...first,
      claims: [struckNow, denialNow, moved(silence)],
      findings: {
        ...first.findings,
        timeline: [event('struck', '2026-03-01', struckNow)],
        disagreements: [dispute('anew', 'denial', [struckNow], [denialNow])],
      },
    };
    expect(nothingChanged(changesSince(edited, toldBy(first)))).toBe(true);
    expect(printOf(struckNow)).toBe(printOf(struck));
  });

  it('since a day is what articles published on it or later brought', () => {
    expect(toldBefore('2026-03-02', second)).toEqual({
      ...toldBy(first),
      disagreements: [
        { id: 'd_whether2', type: 'denial', question: 'whether2', sides: [[printOf(struck)], [printOf(denial)]] },
      ],
    });
    expect(changesSince(second, toldBefore('2026-03-01', second)).newClaims).toBe(7);
    expect(changesSince(second, toldBefore('2026-03-04', second)).newClaims).toBe(1);
  });

  it('puts firm statements of named people first, one a speaker', () => {
    const said = (speaker: string, text: string, more: Parameters<typeof claimOf>[2] = {}) =>
      claimOf(tide, text, { speaker, ...more });
    const unnamed = said('two sources', 'Two sources confirmed it.', { type: 'unnamed', stance: 'confirms' });
    const plainly = said('Ek', 'Ek said so.', { kind: 'indirect' });
    const confirms = said('Ek', 'Ek confirmed it.', { stance: 'confirms', kind: 'indirect' });
    const condemns = said('Roy', 'Roy condemned it.', { stance: 'condemns' });
    const headline = said('Lund', 'Lund: all is well', { place: 'headline' });
    const state = { ...first, claims: [unnamed, plainly, confirms, condemns, headline] };
    expect(changesSince(state, null).statements).toEqual([confirms, condemns, unnamed]);
  });

  it('is safe to say whatever a language model proposed against it, and not what a rule found disputed', () => {
    const safeBeside = (...disagreements: readonly Disagreement[]) =>
      changesSince(
        {
          ...second,
          findings: {
            ...second.findings,
            disagreements,
            corroborations: [{ fact: 'a ferry sank', claimIds: [ferry.id, copied.id], origins: 2 }],
          },
        },
        null,
      ).safe.map(({ fact }) => fact);
    const found = dispute('whether', 'denial', [ferry], [denial]);
    expect(safeBeside({ ...found, model: 'tide-7b' })).toEqual(['a ferry sank']);
    expect(safeBeside(found)).toEqual([]);
  });

  it('is the same for any order of claims', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...second.claims], { minLength: second.claims.length }), (claims) => {
        const { claims: _, ...changes } = changesSince({ ...second, claims }, toldBy(first));
        const { claims: __, ...expected } = changesSince(second, toldBy(first));
        expect(changes).toEqual(expected);
      }),
    );
  });
});
