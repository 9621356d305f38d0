import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../src/analysis/briefing/changes-since.ts';
import { type StoryState, toldBy } from '../../../src/analysis/briefing/told.ts';
import type { Article } from '../../../src/domain/article.ts';
import { nothingChanged } from '../../../src/domain/changes.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Corroboration, Disagreement } from '../../../src/domain/disagreement.ts';
import { disagreementId } from '../../../src/domain/ids.ts';
import { articleOf, claimOf } from '../make.ts';

const tide = articleOf('Tide');
const coast = articleOf('Coast');

const state = (
  articles: readonly Article[],
  claims: readonly Claim[],
  {
    disagreements = [],
    corroborations = [],
    texts = [],
    corrections = [],
  }: {
    disagreements?: readonly Disagreement[];
    corroborations?: readonly Corroboration[];
    texts?: readonly (readonly [Article, string])[];
    corrections?: readonly (readonly [Article, string])[];
  } = {},
): StoryState => ({
  articles,
  claims,
  findings: { timeline: [], disagreements, corroborations },
  texts: new Map(texts.map(([{ id }, text]) => [id, text])),
  corrections: new Map(corrections.map(([{ id }, note]) => [id, note])),
});

const revised = (before: StoryState, after: StoryState) =>
  changesSince(after, toldBy(before)).revisions.map(({ kind, before: { words }, now, articleGone }) => ({
    kind,
    was: words,
    is: now?.evidence.text ?? null,
    articleGone,
  }));

const edited = (article: Article): Article => ({ ...article, version: article.version + 1 });
const dispute = (question: string, ...sides: readonly (readonly Claim[])[]): Disagreement => ({
  id: disagreementId.from('d_point1'),
  type: 'denial',
  question,
  sides: sides.map((claims) => ({ position: question, claimIds: claims.map(({ id }) => id), origins: 1 })),
  why: 'so',
  score: 0.5,
});

const boats = claimOf(tide, 'The storm sank 31 fishing boats in Lindholm harbour.');
const hint = claimOf(tide, 'Mayor Ek hinted that the Lindholm dam would close.', { speaker: 'Ek', stance: 'hints' });

describe('what was told and stands otherwise now', () => {
  it('is withdrawn when an edit took its passage away', () => {
    const after = state([edited(tide)], [hint], { texts: [[tide, hint.evidence.text]] });
    expect(revised(state([tide], [boats, hint]), after)).toEqual([
      { kind: 'withdrawn', was: boats.evidence.text, is: null, articleGone: false },
    ]);
  });

  it('is withdrawn when its article is gone', () => {
    expect(revised(state([tide, coast], [boats]), state([coast], []))).toEqual([
      { kind: 'withdrawn', was: boats.evidence.text, is: null, articleGone: true },
    ]);
  });

  it('is not withdrawn when the words still stand and are only read another way', () => {
    const before = state([tide], [boats, hint]);
    expect(nothingChanged(changesSince(state([tide], [hint]), toldBy(before)))).toBe(true);
    const after = state([edited(tide)], [hint], { texts: [[tide, `${boats.evidence.text}\n\nMore.`]] });
    expect(nothingChanged(changesSince(after, toldBy(before)))).toBe(true);
  });

  it('is corrected when other words stand in its place, and those are not told as news', () => {
    const now = claimOf(tide, 'The storm sank 13 fishing boats in Lindholm harbour.');
    const after = state([edited(tide)], [now], { texts: [[tide, now.evidence.text]] });
    expect(revised(state([tide], [boats]), after)).toEqual([
      { kind: 'corrected', was: boats.evidence.text, is: now.evidence.text, articleGone: false },
    ]);
  });

  it('is firmer when what a speaker hinted at is confirmed, by the speaker or by another', () => {
    const own = claimOf(coast, 'Mayor Ek confirmed that the Lindholm dam would close.', {
      speaker: 'Ek',
      stance: 'confirms',
    });
    const other = claimOf(coast, 'The ministry confirmed it.', { speaker: 'ministry', stance: 'confirms' });
    const before = state([tide], [hint]);
    expect(revised(before, state([tide, coast], [hint, own])).map(({ kind }) => kind)).toEqual(['firmer']);
    const group = { fact: 'The dam closes', claimIds: [hint.id, other.id], origins: 2 };
    const after = state([tide, coast], [hint, other], { corroborations: [group] });
    expect(revised(before, after)).toEqual([
      { kind: 'firmer', was: hint.evidence.text, is: other.evidence.text, articleGone: false },
    ]);
  });

  it('is weaker when what was confirmed is only hinted at', () => {
    const firm = claimOf(tide, 'Mayor Ek confirmed the Lindholm dam would close.', {
      speaker: 'Ek',
      stance: 'confirms',
    });
    const after = state([edited(tide)], [hint], { texts: [[tide, hint.evidence.text]] });
    expect(revised(state([tide], [firm]), after).map(({ kind }) => kind)).toEqual(['weaker']);
  });

  it('is noted when an article carries a correction note it did not carry before, once', () => {
    const before = state([tide], [boats]);
    const after = state([tide], [boats], { corrections: [[tide, 'Correction: it was 13.']] });
    expect(changesSince(after, toldBy(before)).notes).toEqual([{ article: tide, note: 'Correction: it was 13.' }]);
    expect(nothingChanged(changesSince(after, toldBy(after)))).toBe(true);
  });
});

describe('a disagreement that was told', () => {
  const denial = claimOf(coast, 'The ministry denied that boats sank.', { speaker: 'ministry', stance: 'denies' });
  const before = state([tide, coast], [boats, denial], {
    disagreements: [dispute('Did boats sink?', [boats], [denial])],
  });

  it('is settled when a side was withdrawn, and not because it is no longer found', () => {
    const gone = state([tide], [boats]);
    expect(changesSince(gone, toldBy(before)).settled).toEqual([
      { question: 'Did boats sink?', how: 'withdrawn', speaker: null, claims: [boats] },
    ]);
    expect(changesSince(state([tide, coast], [boats, denial]), toldBy(before)).settled).toEqual([]);
  });

  it('is settled when those who held a side now say what the other says', () => {
    const admits = claimOf(tide, 'The ministry admitted it.', { speaker: 'ministry', stance: 'confirms' });
    const after = state([tide, coast], [boats, denial, admits], {
      disagreements: [dispute('Did boats sink?', [boats, admits], [denial])],
    });
    expect(changesSince(after, toldBy(before)).settled).toEqual([
      { question: 'Did boats sink?', how: 'joined', speaker: 'ministry', claims: [admits] },
    ]);
    expect(changesSince(after, toldBy(after)).settled).toEqual([]);
  });

  it('is not settled by, nor as, what a language model proposed', () => {
    const admits = claimOf(tide, 'The ministry admitted it.', { speaker: 'ministry', stance: 'confirms' });
    const proposed = (one: StoryState): StoryState => ({
      ...one,
      findings: {
        ...one.findings,
        disagreements: one.findings.disagreements.map((found) => ({ ...found, model: 'tide-7b' })),
      },
    });
    const after = state([tide, coast], [boats, denial, admits], {
      disagreements: [dispute('Did boats sink?', [boats, admits], [denial])],
    });
    const settled = (then: StoryState, now: StoryState) => changesSince(now, toldBy(then)).settled;
    expect(settled(proposed(before), state([tide], [boats]))).toEqual([]);
    expect(settled(proposed(before), after)).toEqual([]);
    expect(settled(before, proposed(after))).toEqual([]);
  });
});

it('safe to say is what two origins report and nobody disputes', () => {
  const same = claimOf(coast, 'In Lindholm 31 boats sank.');
  const fact = { fact: 'Boats sank', claimIds: [boats.id, same.id], origins: 2 };
  const agreed = state([tide, coast], [boats, same], { corroborations: [fact] });
  expect(changesSince(agreed, null).safe).toEqual([fact]);
  expect(changesSince(agreed, toldBy(agreed)).safe).toEqual([]);
  const disputed = state([tide, coast], [boats, same], {
    corroborations: [fact],
    disagreements: [dispute('How many?', [boats], [same])],
  });
  expect(changesSince(disputed, null).safe).toEqual([]);
});
