import { describe, expect, test } from 'vitest';
import { DISAGREEMENT_KINDS } from '../../../src/domain/disagreement.ts';
import { STANCES } from '../../../src/domain/stance.ts';
import { type GoldWords, placeOf } from '../../score/gold.ts';
import { idealDossier } from '../../score/ideal-dossier.ts';
import { readBundledStory, readStory, storySlugs } from '../../score/read-story.ts';
import { scoreStory } from '../../score/score-story.ts';

const stories = storySlugs().map((slug) => ({ slug, ...readStory(slug) }));
const heldOut = storySlugs('held-out').map((slug) => ({ slug, ...readStory(slug, 'held-out') }));
const bundled = { slug: 'that a newcomer sees first', ...readBundledStory() };
const isDay = (day: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
const kindsOf = (story: (typeof stories)[number]) => new Set(story.gold.disagreements.map(({ type }) => type));

describe.each([...stories, ...heldOut])('the story $slug', ({ slug, gold, texts }) => {
  test('is told by four or five outlets in 250 to 500 words each', () => {
    expect(gold.story).toBe(slug);
    expect(gold.articles.length).toBeGreaterThanOrEqual(4);
    expect(gold.articles.length).toBeLessThanOrEqual(5);
    expect(new Set(gold.articles.map(({ outlet }) => outlet)).size).toBe(gold.articles.length);
    for (const { file, published } of gold.articles) {
      expect(Date.parse(published), file).not.toBeNaN();
      expect(texts.get(file)?.split('\n')[1], file).toBe('');
      const words = texts.get(file)?.split(/\s+/).length ?? 0;
      expect([file, words >= 250 && words <= 500]).toEqual([file, true]);
    }
  });
});

describe.each([...stories, ...heldOut, bundled])('the story $slug', ({ slug, gold, texts }) => {
  const questions = [...gold.disagreements, ...gold.acceptable];
  const evidence: readonly GoldWords[] = [
    ...gold.said,
    ...[...gold.timeline, ...gold.agreements, ...gold.traps].flatMap((item) => item.evidence),
    ...questions.flatMap(({ sides }) => sides.flatMap((side) => side.evidence)),
  ];

  test('has gold whose every passage stands exactly once in its article', () => {
    for (const words of evidence) expect(() => placeOf(texts, words)).not.toThrow();
  });

  test('has real dates, known kinds and stances, and two sides or more to every question', () => {
    for (const { from, to } of gold.timeline)
      expect([from, to, isDay(from) && isDay(to) && from <= to]).toEqual([from, to, true]);
    for (const { type } of gold.disagreements) expect(DISAGREEMENT_KINDS).toContain(type);
    for (const { stance } of gold.said) expect(STANCES).toContain(stance);
    for (const { sides } of questions) expect(sides.length).toBeGreaterThanOrEqual(2);
  });

  test('holds enough of each thing to measure by', () => {
    expect(gold.disagreements.length).toBeGreaterThanOrEqual(8);
    expect(kindsOf({ slug, gold, texts }).size).toBeGreaterThanOrEqual(5);
    expect(gold.agreements.length).toBeGreaterThanOrEqual(6);
    expect(gold.traps.length).toBeGreaterThanOrEqual(6);
    for (const { evidence: pair } of [...gold.agreements, ...gold.traps]) expect(pair.length).toBeGreaterThanOrEqual(2);
  });

  test('sets no trap that is also a disagreement', () => {
    for (const { why, evidence: pair } of gold.traps) {
      for (const { question, sides } of questions) {
        const onSides = pair.flatMap(({ article, text }) =>
          sides.flatMap((side, index) =>
            side.evidence.some((e) => e.article === article && e.text === text) ? [index] : [],
          ),
        );
        expect([why, question, new Set(onSides).size < 2]).toEqual([why, question, true]);
      }
    }
  });

  test('is found whole by the dossier that an engine without fault would make', () => {
    const { said, timeline, disagreements, agreements, traps, broken } = scoreStory(
      gold,
      texts,
      idealDossier(gold, texts),
    );
    expect([said.f1, timeline.f1, disagreements.f1, agreements.recall]).toEqual([1, 1, 1, 1]);
    expect([traps.hit, broken]).toEqual([[], []]);
  });
});

test('every kind of disagreement stands in at least three stories', () => {
  for (const kind of DISAGREEMENT_KINDS) {
    expect([kind, stories.filter((story) => kindsOf(story).has(kind)).length >= 3]).toEqual([kind, true]);
  }
});
