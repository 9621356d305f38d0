import { describe, expect, it } from 'vitest';
import { isAbout } from '../../../src/analysis/alerts/is-about.ts';
import { know, type Watched } from '../../../src/analysis/alerts/know.ts';
import { occurrences } from '../../../src/analysis/alerts/occurrences.ts';
import { type AlertKind, NO_HOUR, type Occurrence } from '../../../src/domain/alert.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Disagreement } from '../../../src/domain/disagreement.ts';
import { disagreementId } from '../../../src/domain/ids.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { articleOf, claimOf } from '../make.ts';

const tide = articleOf('The Tide');
const coast = articleOf('The Coast');
const wire = articleOf('The Wire');

const story = (articles: readonly Article[], claims: readonly Claim[], disagreements: readonly Disagreement[] = []) =>
  ({ articles, claims, findings: { disagreements } }) satisfies Watched;

const told = (one: Occurrence): string =>
  one.kind === 'number'
    ? `${one.before.words} → ${one.words}`
    : one.kind === 'denial'
      ? one.claim.words
      : one.found.question;

const newsOf = (kind: AlertKind, before: Watched, now: Watched, about: string | null = null): readonly string[] =>
  occurrences({ kind, about }, now, know(kind, before, NO_HOUR)).map(told);

const denied = (article: Article, text: string, speaker = 'Mara Olsen') =>
  claimOf(article, text, { speaker, stance: 'denies' });

const counted = (article: Article, text: string, words: string, figure: number, unit = 'deaths', more = {}): Claim => {
  const start = text.indexOf(words);
  const quantity: Quantity = {
    ...{ min: figure, max: figure, unit, approximate: false },
    span: { start, end: start + words.length },
  };
  return claimOf(article, text, { quantities: [quantity], ...more });
};

const differ = (question: string, type: Disagreement['type'], ...claims: readonly Claim[]): Disagreement => ({
  id: disagreementId.from('d_test1'),
  type,
  question,
  sides: claims.map(({ id, evidence }) => ({ position: evidence.text, claimIds: [id], origins: 1 })),
  why: '',
  score: 0.5,
});

describe('a new denial', () => {
  const first = denied(tide, 'Mara Olsen denied that the depot had been warned of the fire.');
  const known = story([tide], [first, claimOf(tide, 'The depot burned.')]);

  it('is one that the alert did not know, by a speaker, in an article that is new', () => {
    const second = denied(coast, 'The ministry denied any payment to the owners of the depot.', 'the ministry');
    const now = story([tide, coast], [first, second, claimOf(coast, 'Nobody was hurt.')]);
    expect(newsOf('denial', known, now)).toEqual([second.evidence.text]);
    expect(newsOf('denial', now, now)).toEqual([]);
  });

  it('is not the same denial in another paper, nor in a copy of the text, nor a second time in the same look', () => {
    const again = denied(coast, 'Olsen denied the depot had been warned about the fire.');
    const short = denied(coast, 'She denied it.');
    const copied = denied({ ...wire, copyOf: tide.id }, 'Mara Olsen denied that a guard had left the gate open.');
    const [fresh, twin] = [coast, wire].map((paper) => denied(paper, 'Olsen denied that a guard left the gate open.'));
    if (!fresh || !twin) throw new Error('no claims');
    const now = story([tide, coast, { ...wire, copyOf: tide.id }], [first, again, short, copied]);
    expect(newsOf('denial', known, now)).toEqual([]);
    expect(newsOf('denial', known, story([tide, coast, wire], [first, fresh, twin]))).toEqual([fresh.evidence.text]);
  });

  it('is none when an article that was known is only read otherwise, and one when it was edited', () => {
    const more = denied(tide, 'Olsen denied that a guard had left the gate open that evening.');
    expect(newsOf('denial', known, story([tide], [first, more]))).toEqual([]);
    expect(newsOf('denial', known, story([{ ...tide, version: 2 }], [first, more]))).toEqual([more.evidence.text]);
  });

  it('is told only where it is about what was asked for, in other words too', () => {
    const paid = denied(coast, 'The ministry denied any payment to the owners.', 'the ministry');
    const fire = denied(coast, 'Jon Berg denied having lit the blaze in the northern hall.', 'Jon Berg');
    const now = story([tide, coast], [first, paid, fire]);
    expect(newsOf('denial', known, now, 'the fire')).toEqual([fire.evidence.text]);
    expect(newsOf('denial', known, now, 'ministry')).toEqual([paid.evidence.text]);
    expect(newsOf('denial', known, now, 'aircraft')).toEqual([]);
  });
});

describe('another figure', () => {
  const twelve = counted(tide, 'Twelve people died in the fire at the depot.', 'Twelve people', 12);
  const known = story([tide], [twelve]);

  it('is told beside the one that was known, once for however many sources', () => {
    const [fifteen, same] = [coast, wire].map((paper) =>
      counted(paper, 'The fire at the depot killed 15 people.', '15 people', 15),
    );
    if (!fifteen || !same) throw new Error('no claims');
    const now = story([tide, coast, wire], [twelve, fifteen, same]);
    expect(newsOf('number', known, now)).toEqual(['Twelve people → 15 people']);
    expect(newsOf('number', now, now)).toEqual([]);
  });

  it('is told when an edit changed it', () => {
    const now = counted(tide, 'Fourteen people died in the fire at the depot.', 'Fourteen people', 14);
    expect(newsOf('number', known, story([{ ...tide, version: 2 }], [now]))).toEqual([
      'Twelve people → Fourteen people',
    ]);
  });

  it('is none where the figure agrees, counts another thing, comes on top, or tells of long ago', () => {
    const text = 'About a dozen people died in the fire at the depot.';
    const round = counted(coast, text, 'a dozen', 12);
    const boats = counted(coast, 'Forty boats lay in the harbour by the depot.', 'Forty boats', 40, 'boats');
    const more = counted(coast, 'Three more people died in the fire.', 'Three more', 3);
    const added = { ...more, quantities: more.quantities.map((one) => ({ ...one, sense: 'added' as const })) };
    const old = counted(coast, 'In 1998 a fire at the depot killed 30 people.', '30 people', 30, 'deaths', {
      on: '1998-01-01..1998-12-31',
    });
    expect(newsOf('number', known, story([tide, coast], [twelve, round, boats, added, old]))).toEqual([]);
  });

  it('is told as the disagreement where the comparison found one', () => {
    const nine = counted(coast, 'The fire at the depot killed nine people.', 'nine people', 9);
    const found = differ('How many died?', 'number', twelve, nine);
    const other = differ('Who lit it?', 'cause', twelve, nine);
    expect(newsOf('number', known, story([tide, coast], [twelve, nine], [found, other]))).toEqual(['How many died?']);
  });
});

describe('a new disagreement', () => {
  const [warned, silent] = [claimOf(tide, 'The owners had been warned.'), claimOf(coast, 'Nobody had been warned.')];
  const found = differ('Had the owners been warned?', 'denial', warned, silent);

  it('is told when an article brought it, about what was asked for, and never again', () => {
    const [before, now] = [story([tide], [warned]), story([tide, coast], [warned, silent], [found])];
    expect(newsOf('disagreement', before, now)).toEqual([found.question]);
    expect(newsOf('disagreement', before, now, 'the warning')).toEqual([found.question]);
    expect(newsOf('disagreement', before, now, 'the cost')).toEqual([]);
    expect(newsOf('disagreement', now, now)).toEqual([]);
  });

  it('is no news when it comes back without an article: a decision was undone', () => {
    const without = story([tide, coast], [warned, silent]);
    expect(newsOf('disagreement', without, { ...without, findings: { disagreements: [found] } })).toEqual([]);
  });
});

describe('what a language model proposed', () => {
  const [warned, silent] = [claimOf(tide, 'The owners had been warned.'), claimOf(coast, 'Nobody had been warned.')];
  const found = differ('Had the owners been warned?', 'denial', warned, silent);
  const proposed: Disagreement = { ...found, model: 'tide-7b' };
  const claims = [warned, silent];

  it('calls nobody, and is news once a rule finds it', () => {
    const before = story([tide], [warned]);
    const then = story([tide, coast], claims, [proposed]);
    const now = story([tide, coast, wire], claims, [found]);
    expect(newsOf('disagreement', before, then)).toEqual([]);
    expect(newsOf('disagreement', then, now)).toEqual([found.question]);
    expect(newsOf('disagreement', now, { ...now, articles: [tide, coast, { ...wire, version: 2 }] })).toEqual([]);
  });
});

describe('what an alert is about', () => {
  it('is found in any order, by synonyms of news, or by the letters alone', () => {
    expect(isAbout('death toll')('Fifteen people were killed.')).toBe(true);
    expect(isAbout('cause of the fire')('What was the cause of the blaze?')).toBe(true);
    expect(isAbout('cause of the fire')('The cause of the delay')).toBe(false);
    expect(isAbout('MQ-9')('An mq-9 was seen.')).toBe(true);
    expect(isAbout('the')('A boat sank.')).toBe(false);
    expect(isAbout(null)('')).toBe(true);
  });
});
