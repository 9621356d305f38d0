import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../score/dossier-of.ts';

const rowsOf = (...told: readonly (readonly [published: string, text: string])[]) =>
  dossierOf(
    'tarn',
    told.map(([published, text], at) => ({
      ...{ file: `${at}.txt`, outlet: `Outlet ${at}`, published },
      text: `Roof gives way in Tarn\n\n${text}\n`,
    })),
  ).timeline.map(({ date: { from, to }, disputed, summary }) => ({ when: `${from}..${to}`, disputed, summary }));

describe('an hour told without a day', () => {
  test('is of the day of what is told, not of the day on which it was said', () => {
    expect(
      rowsOf([
        '2026-09-16',
        'The warehouse in Tarn gave way on Tuesday, a clinic said on Wednesday. Two drivers fled at 18:10.',
      ]).map(({ when, summary }) => [when, summary.includes('drivers')]),
    ).toContainEqual(['2026-09-15..2026-09-15', true]);
  });

  test('rivals no day that another source names, and is told with it', () => {
    expect(
      rowsOf(
        ['2026-09-16', 'The roof of the warehouse collapsed on Tuesday, engineers on duty said.'],
        ['2026-09-18', 'The roof of the warehouse collapsed at 18:10, engineers on duty said.'],
      ).map(({ when, disputed }) => ({ when, disputed })),
    ).toEqual([{ when: '2026-09-15..2026-09-15', disputed: false }]);
  });

  test('makes no rival day of another hour without one', () => {
    expect(
      rowsOf(
        ['2026-09-16', 'The roof of the warehouse collapsed at 18:10, engineers on duty said.'],
        ['2026-09-18', 'The roof of the warehouse collapsed at 19:45, engineers on duty said.'],
      ).map(({ when, disputed }) => ({ when, disputed })),
    ).toEqual([
      { when: '2026-09-16..2026-09-16', disputed: false },
      { when: '2026-09-18..2026-09-18', disputed: false },
    ]);
  });

  test('rivals another day where its own sentence names one', () => {
    expect(
      rowsOf(
        ['2026-09-16', 'On Tuesday the roof of the warehouse collapsed at 18:10.'],
        ['2026-09-16', 'On Monday the roof of the warehouse collapsed at 18:10.'],
      ).map(({ when, disputed }) => ({ when, disputed })),
    ).toEqual([{ when: '2026-09-14..2026-09-15', disputed: true }]);
  });
});
