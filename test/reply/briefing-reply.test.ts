import { describe, expect, it, test } from 'vitest';
import { changesSince } from '../../src/analysis/briefing/changes-since.ts';
import { type StoryState, toldBy } from '../../src/analysis/briefing/told.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import { disagreementId, entryId, storyId } from '../../src/domain/ids.ts';
import type { Story } from '../../src/domain/story.ts';
import { briefingLines } from '../../src/reply/briefing-lines.ts';
import { readRecord, wholeBriefing, writeRecord } from '../../src/reply/briefing-record.ts';
import { briefingReply } from '../../src/reply/briefing-reply.ts';
import { BRIEFING_WORDS, countWords, fitBriefing } from '../../src/reply/fit-briefing.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { articleOf, claimOf } from '../analysis/make.ts';

const story: Story = { id: storyId.from('s_harbour'), slug: 'harbour', title: 'The harbour', closed: false };
const LONG = 'and so on and on about boats, ferries, docks and everything that swims or floats';

/** A story with more of everything than a briefing shows. */
const crowded = (articles: number): StoryState => {
  const all = Array.from({ length: articles }, (_, n) => articleOf(`Outlet ${n}`));
  const events = all.map((article, n) =>
    claimOf(article, `Event ${n} happened ${LONG} ${LONG}`, { on: `2026-03-${String(n + 1).padStart(2, '0')}` }),
  );
  const said = all.map((article, n) =>
    claimOf(article, `Speaker ${n} said it was ${LONG}`, { speaker: `Speaker ${n}`, said: `it was ${LONG}` }),
  );
  const silent = all.map((article, n) =>
    claimOf(article, `Office ${n} declined to comment ${LONG}`, {
      speaker: `Office ${n}`,
      type: 'office',
      stance: 'declines',
    }),
  );
  return {
    texts: new Map(),
    corrections: new Map(),
    articles: all,
    claims: [...events, ...said, ...silent],
    findings: {
      timeline: events.map((claim, n) => ({
        id: entryId.from(`t_event${n}`),
        date: { from: claim.eventDate?.from ?? '', to: claim.eventDate?.to ?? '' },
        summary: claim.evidence.text,
        claimIds: [claim.id],
        disputed: n === 0,
        rivals: [],
      })),
      disagreements: said.map((claim, n) => ({
        id: disagreementId.from(`d_point${n}`),
        type: 'cause',
        question: `Why did event ${n} happen?`,
        sides: [claim, events[n] ?? claim].map((one) => ({
          position: one.evidence.text,
          claimIds: [one.id],
          origins: 1,
        })),
        why: 'They name different causes.',
        score: 0.5,
      })),
      corroborations: [],
    },
  };
};

const shown = (state: StoryState, told: StoryState | null, since: string | null) =>
  briefingReply(story, changesSince(state, told === null ? null : toldBy(told)), { since, notes: [] });

describe('a briefing', () => {
  it('is read in a minute however much is new, the rest stands in its thread; lines are numbered throughout, each with its passage', () => {
    const briefing = shown(crowded(12), null, null);
    expect(countWords(plainText(briefing.reply))).toBeLessThanOrEqual(BRIEFING_WORDS);
    const { claimIds, blocks } = wholeBriefing(briefing);
    const text = plainText({ ...briefing.reply, blocks });
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, n) => n + 1));
    expect(numbers.length).toBeGreaterThan(30);
    expect(text.split('\n').filter((line) => line.includes('“')).length).toBeGreaterThanOrEqual(numbers.length);
    const cited = [...text.matchAll(/\[(c_\w+)\]/g)].map(([, id]) => id);
    expect(new Set(cited)).toEqual(new Set(claimIds));
  });

  it('posts something of every section before more of any', () => {
    const { reply } = shown(crowded(12), null, null);
    const headings = reply.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'Briefing: The harbour',
      'Newly disputed',
      'Newly said',
      'Do not repeat yet',
      'Open questions',
    ]);
  });

  it('tells what a language model proposed after all else, and takes no place from it', () => {
    const all = crowded(40);
    const without: StoryState = {
      ...all,
      findings: { ...all.findings, disagreements: all.findings.disagreements.slice(0, 11) },
    };
    const proposed = all.findings.disagreements.slice(11).map((found) => ({ ...found, model: 'tide-7b' }));
    const fitted = (...more: readonly Disagreement[]) => {
      const disagreements = [...more, ...without.findings.disagreements];
      const findings = { ...without.findings, disagreements };
      return fitBriefing(briefingLines(changesSince({ ...without, findings }, null)), 20);
    };
    expect(fitted(...proposed)).toEqual(fitted());
  });

  it('shows what a language model proposed below what rules found, where there is room', () => {
    const [a, b] = [articleOf('Valley Times'), articleOf('Hill Herald')];
    const claims = [claimOf(a, 'It was wet.'), claimOf(b, 'It was dry.')];
    const on = (question: string, more: object = {}) => ({
      ...{ id: disagreementId.from('d_wetordry'), type: 'denial' as const, question, why: 'So.', score: 0.5, ...more },
      sides: claims.map(({ id, evidence }) => ({ position: evidence.text, claimIds: [id], origins: 1 })),
    });
    const disagreements = [on('Wet?', { model: 'tide-7b' }), on('Dry?')];
    const none = { texts: new Map(), corrections: new Map() };
    const findings = { timeline: [], disagreements, corroborations: [] };
    const text = plainText(shown({ ...none, articles: [a, b], claims, findings }, null, null).reply);
    expect([...text.matchAll(/^(\d\. .*)$/gm)].map(([line]) => line)).toEqual([
      '1. Dry? (asserted and denied)',
      '2. Wet? (asserted and denied; proposed by a language model)',
    ]);
  });

  it('shows of two passages of one beginning what they differ in', () => {
    const [a, b] = [articleOf('Valley Times'), articleOf('Hill Herald')];
    const beginning = 'Families of the three lower streets were taken out by bus late on Sunday evening,';
    const claims = [
      claimOf(a, `${beginning} about 70 of them, after the dam began to leak for the second time this year.`),
      claimOf(b, `${beginning} about 40 of them, after the dam began to leak for the second time this year.`),
    ];
    const state = crowded(0);
    const text = plainText(
      shown(
        {
          ...state,
          articles: [a, b],
          claims,
          findings: {
            ...state.findings,
            disagreements: [
              {
                id: disagreementId.from('d_dam1'),
                type: 'number',
                question: 'How many families were taken out?',
                sides: claims.map(({ id }, n) => ({
                  position: n === 0 ? 'about 70' : 'about 40',
                  claimIds: [id],
                  origins: 1,
                })),
                why: 'The figures differ.',
                score: 0.5,
              },
            ],
          },
        },
        null,
        null,
      ).reply,
    );
    expect(text).toMatch(/about 70 \(1 origin\)\n\s+“….*about 70 of.*…” — Valley Times/);
    expect(text).toMatch(/about 40 \(1 origin\)\n\s+“….*about 40 of.*…” — Hill Herald/);
  });

  it('says of an empty story how to begin', () => {
    const empty: StoryState = {
      texts: new Map(),
      corrections: new Map(),
      articles: [],
      claims: [],
      findings: { timeline: [], disagreements: [], corroborations: [] },
    };
    expect(plainText(shown(empty, null, null).reply)).toBe(
      'Briefing: The harbour\n─────────────────────\n\nThe story so far: 0 articles, 0 claims, no disagreement found.\n\nNo articles yet. Add one with /add.',
    );
  });

  it('says what is new since the last one, and when that was', () => {
    const text = plainText(wholeBriefing(shown(crowded(3), crowded(2), '2026-03-02T07:30:00.000Z')));
    expect(text).toContain('Since 2026-03-02 07:30 UTC: 3 new claims in 1 article, 1 new disagreement.');
    expect(text).toContain('Event 2 happened');
    expect(text).not.toContain('Event 1 happened');
  });

  it('says so when nothing is new, and repeats nothing', () => {
    const { reply, details } = shown(crowded(2), crowded(2), '2026-03-02');
    const text = plainText(reply);
    expect(text).toBe(
      'Briefing: The harbour\n─────────────────────\n\nNothing new since 2026-03-02. 2 disagreements stand.',
    );
    expect(reply.claimIds).toEqual([]);
    expect(details).toBeNull();
  });

  it('can be kept and shown again as it was', () => {
    const state = crowded(2);
    const briefing = shown(state, null, null);
    const record = { ...briefing, runKey: 'r_1', told: toldBy(state), original: null };
    expect(readRecord(writeRecord(record))).toEqual(record);
    expect(readRecord('{"version":1}')).toBeNull();
  });
});

test('an event whose claims stand on two sides is told in the words of both, with its mark, and never as safe', () => {
  const [sun, times] = [articleOf('Valley Sun'), articleOf('Lowland Times')];
  const kept = claimOf(sun, 'The mill heeded the warning in June.', { on: '2026-06-01..2026-06-30' });
  const missed = claimOf(times, 'The mill ignored the warning in June.', { on: '2026-06-01..2026-06-30' });
  const claimIds = [kept.id, missed.id];
  const briefing = shown(
    {
      ...{ texts: new Map(), corrections: new Map(), articles: [sun, times], claims: [kept, missed] },
      findings: {
        timeline: [
          {
            ...{ id: entryId.from('t_warning'), date: { from: '2026-06-01', to: '2026-06-30' } },
            ...{ summary: kept.evidence.text, claimIds, disputed: false, rivals: [] },
          },
        ],
        disagreements: [
          {
            ...{ id: disagreementId.from('d_warning'), type: 'denial', question: 'Was it?', why: 'So.', score: 0.9 },
            sides: claimIds.map((id) => ({ position: '', claimIds: [id], origins: 1 })),
          },
        ],
        corroborations: [{ fact: 'The mill was warned', claimIds, origins: 2 }],
      },
    },
    null,
    null,
  );
  const text = plainText({ ...briefing.reply, blocks: wholeBriefing(briefing).blocks });
  const [, mark = '', one = '', other = ''] = /^\d+\. (June 2026.*)\n(.*)\n(.*)$/m.exec(text) ?? [];
  expect(mark).toBe('June 2026 (disputed: asserted and denied)');
  expect([one, other].map((line) => line.trim().replace(/ \[.*/, ''))).toEqual([
    '“The mill heeded the warning in June.” — Valley Sun',
    '“The mill ignored the warning in June.” — Lowland Times',
  ]);
  expect(text).not.toContain('Safe to say');
});
