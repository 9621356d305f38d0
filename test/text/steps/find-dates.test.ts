import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/text/steps/find-dates.ts';

/** Tuesday. */
const PUBLISHED = '2025-12-30T18:00:00Z';

/** Each mention as "words = value from..to". */
const read = (text: string, publishedAt: string | null = PUBLISHED): string[] =>
  findDates({ text, publishedAt }).map(({ text: words, timex, mod, from, to }) => {
    const days = from === null ? '' : from === to ? ` ${from}` : ` ${from}..${to}`;
    return `${words} = ${timex}${mod === null ? '' : ` ${mod}`}${days === ` ${timex}` ? '' : days}`;
  });

const cases: readonly [string, readonly string[]][] = [
  ['The bridge fell last Wednesday.', ['last Wednesday = 2025-12-24']],
  ['The mayor spoke on Monday.', ['Monday = 2025-12-29']],
  ['The court ruled Tuesday.', ['Tuesday = 2025-12-30']],
  ['The panel will meet on Friday.', ['Friday = 2026-01-02']],
  ['The ferry sank last week.', ['last week = 2025-W52 2025-12-22..2025-12-28']],
  ['It opened earlier this month.', ['earlier this month = 2025-12 START 2025-12-01..2025-12-30']],
  ['The site was shelled in mid-December 2025.', ['mid-December 2025 = 2025-12 MID 2025-12-11..2025-12-20']],
  ['A letter of December 29 said so.', ['December 29 = 2025-12-29']],
  ['The gang formed in the early 2010s.', ['the early 2010s = 201 START 2010-01-01..2013-12-31']],
  ['Harbours were mined during the 1980s.', ['the 1980s = 198 1980-01-01..1989-12-31']],
  ['They struck in late December.', ['late December = 2025-12 END 2025-12-21..2025-12-31']],
  ['The law passed in 1998.', ['1998 = 1998 1998-01-01..1998-12-31']],
  ['Talks ran from 3 to 5 May.', ['3 = 2025-05-03', '5 May = 2025-05-05']],
  ['Talks ran on April 24 and 25.', ['April 24 = 2025-04-24', '25 = 2025-04-25']],
  ['He served between 1991 and 1997.', ['1991 = 1991 1991-01-01..1991-12-31', '1997 = 1997 1997-01-01..1997-12-31']],
  ['Profit fell in the third quarter.', ['the third quarter = 2025-Q3 2025-07-01..2025-09-30']],
  ['Sales in Q3 2024 were flat.', ['Q3 2024 = 2024-Q3 2024-07-01..2024-09-30']],
  ['The drought began last summer.', ['last summer = 2025-SU 2025-06-01..2025-08-31']],
  ['It was passed in October last year.', ['October last year = 2024-10 2024-10-01..2024-10-31']],
  ['The blast came three days ago.', ['three days ago = 2025-12-27']],
  ['The first alarm was 24 hours ago.', ['24 hours ago = 2025-12-29']],
  [
    'He died on 3 March 2020. Three days later she resigned.',
    ['3 March 2020 = 2020-03-03', 'Three days later = 2020-03-06'],
  ],
  ['The storm hit on May 4, 2019. That day the port closed.', ['May 4, 2019 = 2019-05-04', 'That day = 2019-05-04']],
  ['It sank at 10:30 p.m. on Monday.', ['10:30 p.m. on Monday = 2025-12-29T22:30 2025-12-29']],
  ['Fire broke out on Friday night.', ['Friday night = 2025-12-26TNI 2025-12-26']],
  ['Found on Christmas Day.', ['Christmas Day = 2025-12-25']],
  ['Votes are due by the end of June.', ['the end of June = 2026-06 END 2026-06-21..2026-06-30']],
  ['The towers fell on 9/11.', ['9/11 = 2001-09-11']],
  ['It lasted for three weeks.', ['three weeks = P3W']],
  ['Buses run every day.', ['every day = P1D']],
  ['She said he would be travelling to the United States Friday.', ['Friday = 2026-01-02']],
  ['The court adjourned the case until Thursday.', ['Thursday = 2026-01-01']],
  ['He waited until Monday to reply.', ['Monday = 2025-12-29']],
  ['The two sides agreed to meet again on Friday.', ['Friday = 2026-01-02']],
  ['Polls close on Sunday.', ['Sunday = 2026-01-04']],
  ['Ministers said they would cut output in May.', ['May = 2026-05 2026-05-01..2026-05-31']],
  ['The trial will last six weeks.', ['six weeks = P6W']],
  [
    'A fire broke out at the plant on Saturday. The day after the fire the owner fled.',
    ['Saturday = 2025-12-27', 'The day after the fire = 2025-12-28'],
  ],
  [
    'Three weeks before the collapse, cracks were seen. The bridge collapsed on Monday.',
    ['Three weeks before the collapse = 2025-W50 2025-12-08..2025-12-14', 'Monday = 2025-12-29'],
  ],
  [
    'One was arrested on 3 May, one was arrested on 5 May. Two days after the arrest he died.',
    ['3 May = 2025-05-03', '5 May = 2025-05-05', 'Two days after = XXXX-XX-XX'],
  ],
  [
    'Polls close at 20:00 local time (1700 GMT) on Sunday.',
    ['20:00 local time (1700 GMT) on Sunday = 2026-01-04T20:00 2026-01-04'],
  ],
  [
    'The study appeared on 15 June 2026. He was in Canada that autumn.',
    ['15 June 2026 = 2026-06-15', 'that autumn = XXXX-FA'],
  ],
  ['The count ended the day after the election.', ['the day after = XXXX-XX-XX']],
  ['The director, who signed the order, would not discuss it on Thursday.', ['Thursday = 2025-12-25']],
  ['The minister could not be reached on Sunday.', ['Sunday = 2025-12-28']],
  ['The firm said it would not open the mine on Thursday.', ['Thursday = 2026-01-01']],
  ['Residents say they heard cracks as early as Saturday night.', ['Saturday night = 2025-12-27TNI 2025-12-27']],
  ['A verdict could come as early as Friday.', ['Friday = 2026-01-02']],
  ['She was among the last three to be freed on Saturday.', ['Saturday = 2025-12-27']],
  ['The final, to be played on Saturday, is sold out.', ['Saturday = 2026-01-03']],
  ['The river burst its banks overnight Saturday.', ['overnight Saturday = 2025-12-27TNI 2025-12-27']],
  [
    'The vote is in the first week of April 2026.',
    ['the first week of April 2026 = 2026-04 START 2026-04-01..2026-04-07'],
  ],
  ['He left in the last days of October.', ['the last days of October = 2025-10 END 2025-10-25..2025-10-31']],
  ['It opened in the second half of November.', ['the second half of November = 2025-11 END 2025-11-16..2025-11-30']],
  ['In the first week of the trial nobody spoke.', []],
  ['A fortnight ago the pump failed.', ['A fortnight ago = 2025-W51 2025-12-15..2025-12-21']],
  ['The bank failed on Dec. 18, a Thursday.', ['Dec. 18, a Thursday = 2025-12-18']],
  [
    'In the summer of 2019 she found it. He came in the autumn.',
    ['the summer of 2019 = 2019-SU 2019-06-01..2019-08-31', 'the autumn = 2019-FA 2019-09-01..2019-11-30'],
  ],
  [
    'The tower collapsed at 11:50 p.m. on Saturday. Two hours after the collapse nobody had come.',
    [
      '11:50 p.m. on Saturday = 2025-12-27T23:50 2025-12-27',
      'Two hours after the collapse = 2025-12-28T01:50 2025-12-28',
    ],
  ],
  [
    'Minutes before the blast a van left. The blast came on Sunday.',
    ['Minutes before the blast = 2025-12-28', 'Sunday = 2025-12-28'],
  ],
  [
    'On the night of the fire he was away. The fire broke out on 3 November.',
    ['the night of the fire = 2025-11-03TNI 2025-11-03', '3 November = 2025-11-03'],
  ],
  ['Neighbours described the night of the fire, hours after the vote.', []],
  [
    'The kiln blew up on Friday, the works said on Sunday. It was lit at 5 a.m., a guard says.',
    ['Friday = 2025-12-26', 'Sunday = 2025-12-28', '5 a.m. = 2025-12-26T05:00 2025-12-26'],
  ],
  [
    'The kiln blew up on Friday. On Sunday, the works told a paper of it. The kiln was lit at 5 a.m., it was said.',
    ['Friday = 2025-12-26', 'Sunday = 2025-12-28', '5 a.m. = 2025-12-26T05:00 2025-12-26'],
  ],
  [
    'The kiln blew up on Friday. In an interview on Sunday, the owner said it was lit at 5 a.m. and left alone.',
    ['Friday = 2025-12-26', 'Sunday = 2025-12-28', '5 a.m. = 2025-12-26T05:00 2025-12-26'],
  ],
  [
    'The kiln blew up on Friday. A report published on Sunday says that it was lit at 5 a.m. and left alone.',
    ['Friday = 2025-12-26', 'Sunday = 2025-12-28', '5 a.m. = 2025-12-26T05:00 2025-12-26'],
  ],
  [
    'The kiln blew up on Friday. The suspects were released on Sunday. They left at 5 a.m., a guard says.',
    ['Friday = 2025-12-26', 'Sunday = 2025-12-28', '5 a.m. = 2025-12-28T05:00 2025-12-28'],
  ],
  [
    'The works said on Friday it was searched on Sunday. Police came at 5 a.m., neighbours said.',
    ['Friday = 2025-12-26', 'Sunday = 2025-12-28', '5 a.m. = 2025-12-28T05:00 2025-12-28'],
  ],
  [
    'The kiln blew up on Friday, and the works said he was freed on Sunday. Police came at 5 a.m., neighbours said.',
    ['Friday = 2025-12-26', 'Sunday = 2025-12-28', '5 a.m. = 2025-12-28T05:00 2025-12-28'],
  ],
  [
    'The train left at 11:50 p.m. on Saturday. Half an hour later it derailed.',
    ['11:50 p.m. on Saturday = 2025-12-27T23:50 2025-12-27', 'Half an hour later = 2025-12-28T00:20 2025-12-28'],
  ],
  [
    'Ames was shot in May 2024. A jury declined to charge the guard the following October. He left the previous Friday.',
    [
      'May 2024 = 2024-05 2024-05-01..2024-05-31',
      'the following October = 2024-10 2024-10-01..2024-10-31',
      'the previous Friday = 2024-09-27',
    ],
  ],
  ['The family would have more to say on Thursday.', ['Thursday = 2026-01-01']],
  ['It would have ended on Thursday.', ['Thursday = 2025-12-25']],
  [
    'A leak was reported on 4 November. At the plant the pumps were stopped at 5 a.m., workers said.',
    ['4 November = 2025-11-04', '5 a.m. = 2025-12-30T05:00 2025-12-30'],
  ],
  [
    'The fort fell on 3 November. Nothing was heard the night before. A picture was taken later that day.',
    ['3 November = 2025-11-03', 'the night before = 2025-11-02TNI 2025-11-02', 'later that day = 2025-11-03 END'],
  ],
  ['They lack for nothing, the governor told Ilmer Today.', []],
  ['On the eve of the vote, 13 December, he spoke.', ['13 December = 2025-12-13']],
];

describe('finding dates', () => {
  test.each(cases)('reads the times of: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'He won a third term at Mar-a-Lago.',
    'She may march on the capital; April Ryan may follow.',
    'The March on Washington was led by Dr May.',
    'The Sun and the Sunday Times agreed.',
    'Some 2000 people and 1500 troops took part in 30 strikes.',
    'See section 1998.2, version 2.0.1, Boeing 2025 or $1999.',
    'He is 54 years old, a 54-year-old driver.',
    'They fall in the spring of a trap.',
    'The 1990s-style hall stood empty.',
  ])('finds no date in: %s', (text) => {
    expect(read(text).filter((found) => /\d{4}/.test(found))).toEqual([]);
  });

  test.each([
    'Today we are all farmers.',
    'Today, more than ever, we need peace.',
    'The world today is a harder place.',
    'The youth of today deserve it.',
    'We live today in a divided country.',
    'No one today doubts it.',
  ])('today is the age, and no day: %s', (text) => {
    expect(read(text)).toEqual([expect.stringMatching(/^today = PRESENT_REF/iu)]);
  });

  test.each([
    'Today I signed the order.',
    'One man died today.',
    'As of today the mill is shut.',
    'We are ahead of today.',
  ])('today is the day: %s', (text) => {
    expect(read(text)).toEqual([expect.stringMatching(/^(?:as of )?today = 2025-12-30/iu)]);
  });

  test('a rhetorical today and tomorrow are no days', () => {
    expect(read('If a dock justifies strikes today, what prevents one elsewhere tomorrow?')).toEqual([
      'today = PRESENT_REF',
      'tomorrow = FUTURE_REF',
    ]);
  });

  test('without a publication date what is relative stays open and says so', () => {
    expect(read('It fell last Wednesday, two weeks ago, on May 3, in 2019.', null)).toEqual([
      'last Wednesday = XXXX-WXX-3',
      'two weeks ago = XXXX-WXX',
      'May 3 = XXXX-05-03',
      '2019 = 2019 2019-01-01..2019-12-31',
    ]);
  });

  test('relative days count in the zone of the publication', () => {
    expect(read('It fell yesterday.', '2026-01-01T00:30:00+09:00')).toEqual(['yesterday = 2025-12-31']);
  });
});
