import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../score/dossier-of.ts';

const rowsOf = (text: string) =>
  dossierOf('clinic', [
    { file: 'a.txt', outlet: 'Tide', published: '2026-03-18T09:00:00Z', text: `Clinic hacked\n\n${text}\n` },
  ]).timeline.map(({ date: { from, to }, claimIds }) => ({ from, to, claims: claimIds.length }));

describe('what was said on one day of another', () => {
  test('stands on the timeline on both', () => {
    expect(
      rowsOf('Petra Lind, head of the agency, told a committee on Monday that her warning had gone out on 4 March.'),
    ).toEqual([
      { from: '2026-03-04', to: '2026-03-04', claims: 1 },
      { from: '2026-03-16', to: '2026-03-16', claims: 1 },
    ]);
  });

  test('stands there once where only the saying is dated', () => {
    expect(rowsOf('Petra Lind, head of the agency, told a committee on Monday that her warning had gone out.')).toEqual(
      [{ from: '2026-03-16', to: '2026-03-16', claims: 1 }],
    );
  });
});
