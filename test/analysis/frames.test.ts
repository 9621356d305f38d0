import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../src/analysis/features/attribute-of.ts';
import { frameCosine, sharedFrames } from '../../src/analysis/features/frames-of.ts';
import type { Statement } from '../../src/analysis/features/statement.ts';
import { storyFeatures } from '../../src/analysis/features/story-features.ts';
import { deedKeys, likeDeed } from '../../src/analysis/words/deed-classes.ts';
import { allFrames, evokedBy, familyOf } from '../../src/analysis/words/frame-lexicon.ts';
import { attributes } from '../../src/analysis/words/measured-attributes.ts';
import { conceptOf } from '../../src/analysis/words/synonyms.ts';
import { wordsOf } from '../../src/analysis/words/words-of.ts';
import { readSources } from '../score/dossier-of.ts';
import { articleOf, claimOf } from './make.ts';

const evoked = (text: string): readonly string[] => [...evokedBy(wordsOf(text)).keys()].sort();

const told = (text: string): Statement => {
  const article = articleOf('gazette');
  const [only] = storyFeatures([article], [claimOf(article, text)], []).statements;
  if (only === undefined) throw new Error(`no statement in ${text}`);
  return only;
};

/** Attributes of the first figure of a sentence as an article has it. */
const measured = (text: string): readonly string[] => {
  const read = readSources('s', [{ file: '1.txt', outlet: 'Gazette', published: '2026-03-13T12:00:00Z', text }]);
  const articles = read.map(({ article }) => article);
  const claims = read.flatMap((one) => one.claims);
  const { statements } = storyFeatures(articles, claims, []);
  const one = statements.find(({ quantities }) => quantities.length > 0);
  const figure = one?.quantities[0];
  return one === undefined || figure === undefined ? [] : [...attributesOf(one, figure)].sort();
};

describe('the frames that a clause evokes', () => {
  test.each([
    ['Three climbers lost their lives on the north face', 'fate.death'],
    ['Nurses have been out since dawn', 'strike.strike'],
    ['Most of the typists stayed away from their desks', 'strike.strike'],
    ['The envoys went home empty-handed', 'talks.break_down'],
    ['The treasurer cleared her desk', 'work.resign'],
    ['Somebody turned the key in the door', 'access.key'],
    ['The roof gave way', 'accident.collapse'],
    ['The minister would not comment', 'say.silence'],
    ['She never woke', 'fate.death'],
  ])('%s: %s', (text, frame) => {
    expect(evoked(text)).toContain(frame);
  });

  test('a phrase hides what its words evoke by themselves', () => {
    expect(evoked('They lost their lives')).toEqual(['fate.death']);
  });

  test('a name evokes nothing', () => {
    expect(evoked('we sat behind Amos Fire')).toEqual(['place.position']);
  });

  test('every frame is one of a family, and every frame that tells of an attribute is in the lexicon', () => {
    const all = new Set(allFrames());
    expect([...all].filter((frame) => familyOf(frame) === '' || familyOf(frame) === frame)).toEqual([]);
    expect(attributes().flatMap(({ frames }) => [...frames].filter((frame) => !all.has(frame)))).toEqual([]);
  });
});

describe('what two statements share without a word in common', () => {
  const dead = told('Four anglers drowned in the bay.');

  test('is the frames that both evoke', () => {
    const lost = told('The wreck cost seven lives.');
    expect(sharedFrames(dead, lost)).toEqual(['fate.death']);
    expect(frameCosine(dead, lost)).toBeGreaterThan(0);
    expect(frameCosine(dead, told('The council went to the polls.'))).toBe(0);
    expect(frameCosine(dead, dead)).toBeCloseTo(1);
  });
});

test.each([
  ['quit', 'resign', true],
  ['arrest', 'detain', true],
  ['founder', 'capsize', true],
  ['resign', 'appoint', false],
  ['acquit', 'sing', false],
])('whether to %s and to %s answer one question of one thing: %s', (one, other, like) => {
  const [a, b] = [conceptOf(one), conceptOf(other)];
  expect(likeDeed(a, b)).toBe(like);
  expect(deedKeys(a).some((key) => deedKeys(b).includes(key))).toBe(like);
});

describe('the attribute that a figure gives', () => {
  test.each([
    ['The blast killed 14 people in the market.', 'dead'],
    ['Fewer than 20 people sought medical care after the concert.', 'injured'],
    ['Doctors treated 31 people for burns.', 'injured'],
    ['About 11,400 employees have been out since Monday, the union said.', 'strikers'],
    ['Some 900 workers downed tools on Friday.', 'strikers'],
    ['At auction the vase would bring $900,000, a dealer said.', 'value'],
    ['Police arrested 45 people after the match.', 'arrested'],
    ['The bridge stands 60 metres high.', 'height'],
    ['The storm left 8,000 homes without power.', 'without_power'],
    ['The company will cut 300 jobs.', 'jobs_cut'],
    ['Winds reached 140 km an hour as the storm made landfall.', 'wind'],
    ['The judge sentenced him to 12 years in prison.', 'prison_term'],
  ])('%s: %s', (text, attribute) => {
    expect(measured(text)).toContain(attribute);
  });

  test('nothing is guessed where no word tells it', () => {
    expect(measured('He waved at 30 people.')).toEqual([]);
  });
});
