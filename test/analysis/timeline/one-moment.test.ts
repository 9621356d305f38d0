import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../score/dossier-of.ts';

const told = (...texts: readonly string[]) => {
  const sources = texts.map((text, at) => ({
    ...{ file: `${at}.txt`, outlet: `Outlet ${at}`, published: '2026-03-18T09:00:00Z' },
    text: `Freighter sinks\n\n${text}\n`,
  }));
  const { timeline, disagreements } = dossierOf('freighter', sources);
  return {
    rows: timeline.map(({ date, disputed }) => ({ ...date, disputed })),
    dates: disagreements.filter(({ type }) => type === 'date').length,
  };
};

describe('one hour on two clocks', () => {
  test('is one event and no dispute, though the days differ', () => {
    const there = 'The freighter Orla sank off the cape at 11:40 p.m. ET on Monday with nine sailors aboard.';
    const here = 'At 03:40 GMT on Tuesday the Orla, a freighter, sank near the cape; nine sailors were aboard.';

    expect(told(there, here)).toEqual({ rows: [{ from: '2026-03-16', to: '2026-03-16', disputed: false }], dates: 0 });
  });

  test('that is another hour is a dispute, and stands on the row', () => {
    const there = 'The freighter Orla sank off the cape at 11:40 p.m. ET on Monday with nine sailors aboard.';
    const here = 'At 09:15 GMT on Tuesday the Orla, a freighter, sank near the cape; nine sailors were aboard.';

    expect(told(there, here)).toEqual({ rows: [{ from: '2026-03-16', to: '2026-03-17', disputed: true }], dates: 1 });
  });
});
