import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/text/pipeline.ts';
import { winkTagger } from '../../../src/text/wink-tagger.ts';

const tagger = winkTagger();
/** Tuesday. */
const PUBLISHED = '2025-12-30T18:00:00Z';

/** Each figure with the time it is stated for. */
const stated = (text: string, publishedAt: string | null = PUBLISHED): string[] =>
  extract({ text, title: null, publishedAt }, tagger).findings.flatMap(({ quantities }) =>
    quantities.map(({ min, unit, asOf }) =>
      asOf === undefined
        ? `${min} ${unit}`
        : `${min} ${unit} ${asOf.from ?? 'open'} ${asOf.clock ?? ''}: ${asOf.expression}`,
    ),
  );

describe('the time for which a count is stated', () => {
  test.each([
    ['By midday the death toll had risen to 12.', ['12 deaths 2025-12-30 T12:00: midday']],
    ['As of Monday evening, 12 people had died.', ['12 deaths 2025-12-29 TEV: Monday evening']],
    ['Some 37 buses had been turned back by 4 p.m.', ['37 buses 2025-12-30 T16:00: 4 p.m.']],
    [
      'In all, 96 calls came in between Friday’s attack and 8 a.m. today.',
      ['96 calls 2025-12-30 T08:00: 8 a.m. today'],
    ],
    ['At 6 p.m. on Monday the toll stood at 12.', ['12 deaths 2025-12-29 T18:00: 6 p.m. on Monday']],
    [
      'By Monday night 40 homes had burned; by Tuesday morning 60 homes had burned.',
      ['40 homes 2025-12-29 TNI: Monday night', '60 homes 2025-12-30 TMO: Tuesday morning'],
    ],
    ['The blast on Monday killed 12 people.', ['12 deaths']],
    ['The toll climbed to 12, up from nine deaths on Monday.', ['12 deaths', '9 deaths 2025-12-29 : Monday']],
  ])('is kept with the figure: %s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  test('stays open where nobody knows when the text was written', () => {
    expect(stated('As of Monday evening, 12 people had died.', null)).toEqual(['12 deaths open TEV: Monday evening']);
  });
});
