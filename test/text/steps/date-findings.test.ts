import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/text/pipeline.ts';
import { winkTagger } from '../../../src/text/wink-tagger.ts';

const tagger = winkTagger();

/** What each finding reports, with the days and the words that date it. Published on a Tuesday. */
const dated = (text: string): string[] =>
  extract({ text, title: null, publishedAt: '2025-12-30T18:00:00Z' }, tagger).findings.map(({ eventDate }) =>
    eventDate === null
      ? 'undated'
      : `${eventDate.from === eventDate.to ? eventDate.from : `${eventDate.from}..${eventDate.to}`} ${eventDate.basis}: ${eventDate.expression}`,
  );

const cases: readonly [string, readonly string[]][] = [
  ['The minister said on Monday that the strike took place last Wednesday.', ['2025-12-24 relative: last Wednesday']],
  ['Officials said on Monday that 12 people had died.', ['2025-12-29 relative: Monday']],
  ['“We struck them last night,” the general said on Monday.', ['2025-12-29 relative: last night']],
  [
    'The navy has carried out 30 strikes since early September 2025.',
    ['2025-09-01..2025-09-10 explicit: early September 2025'],
  ],
  ['The campaign has intensified throughout 2025.', ['2025-01-01..2025-12-31 explicit: 2025']],
  [
    'The gang was banned in February 2025, and in March 2025 the tariff took effect.',
    ['2025-02-01..2025-02-28 explicit: February 2025', '2025-03-01..2025-03-31 explicit: March 2025'],
  ],
  [
    'The police opened the road on Monday but closed it again on Tuesday.',
    ['2025-12-29 relative: Monday', '2025-12-30 relative: Tuesday'],
  ],
  ['The talks ran from 3 to 5 May in Geneva.', ['2025-05-03..2025-05-05 relative: 3 to 5 May']],
  ['The bridge was closed from Monday to Wednesday.', ['2025-12-22..2025-12-24 relative: Monday to Wednesday']],
  ['He led the bank between 1991 and 1997.', ['1991-01-01..1997-12-31 explicit: 1991 and 1997']],
  ['The road stays closed until Friday.', ['2026-01-02 inferred: Friday']],
  ['The road will not open before Friday.', ['2026-01-02 inferred: Friday']],
  ['The road was open before Friday.', ['undated']],
  ['PORT ORLA, Monday 29 December (Agency) — The harbour is open again, the mayor said.', ['undated']],
  ['It was the worst storm since May.', ['undated']],
  ['The truce has held since Monday.', ['2025-12-29 relative: Monday']],
  ['A crew would look in the morning.', ['undated']],
  ['Rebels burned Monday’s ballots.', ['undated']],
  ['Monday’s vote was called off.', ['2025-12-29 relative: Monday']],
  ['As of Monday evening, 12 people had died.', ['2025-12-29 inferred: Monday evening']],
  ['Buyers are to be found before the end of March.', ['2026-03-21..2026-03-31 inferred: the end of March']],
  [
    'The gang surfaced in 2022, when it emptied the accounts of a bank.',
    ['2022-01-01..2022-12-31 explicit: 2022', '2022-01-01..2022-12-31 explicit: 2022'],
  ],
  [
    'The ferry, which was first reported late on Monday near the quay, had left port by Tuesday morning, the harbour master said.',
    ['2025-12-30 inferred: Tuesday morning'],
  ],
  ['In the last 24 hours, five people died.', ['2025-12-29..2025-12-30 relative: the last 24 hours']],
  [
    'The court, which was founded in 1998, convicted the man on Tuesday.',
    ['2025-12-30 relative: Tuesday', '1998-01-01..1998-12-31 explicit: 1998'],
  ],
  ['Police arrested the man who robbed the bank in 2019.', ['2019-01-01..2019-12-31 inferred: 2019']],
  ['A court ruled in 2019 that the 2015 law was void.', ['2019-01-01..2019-12-31 explicit: 2019']],
  ['A nineteenth-century painter made them.', ['undated']],
];

describe('dating findings', () => {
  test.each(cases)('dates what is reported in: %s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test('a sentence without a date takes none from the sentence before it', () => {
    expect(dated('The army attacked on Friday. The truce had collapsed.')).toEqual([
      '2025-12-26 relative: Friday',
      'undated',
    ]);
  });
});
