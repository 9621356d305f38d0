/** For which hour or day a count is stated, as its words or its own mark tell. It must not know what is counted. */
import type { Quantity } from '../../domain/quantity.ts';

/** The hour that a count is stated for, where the words give one: "by noon", "at 6 p.m.", "as of six this evening". */
const WHEN =
  "\\s(?:about\\s)?(noon|midday|midnight|dawn|dusk|daybreak|nightfall|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})\\b(?:[:.]\\d{2})?(?=\\s?(?:a\\.?m|p\\.?m|o[’']clock|this|on|in|yesterday|last|the next|local|,|;|\\.|$)|$)";
/** A count goes on until then; "at dawn" may be the hour of the deed, and gives way. */
const PREFERRED = [new RegExp(`\\b(?:by|as of|until)${WHEN}`, 'iu'), new RegExp(`\\bat${WHEN}`, 'iu')];
const FIGURES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A key that is equal for equal hours, or null. */
export const hourStated = (text: string): string | null => {
  for (const pattern of PREFERRED) {
    const hour = pattern.exec(text)?.[1]?.toLowerCase();
    if (hour === undefined) continue;
    const figure = FIGURES.indexOf(hour);
    return figure >= 0 ? String(figure) : hour === 'midday' ? 'noon' : hour;
  }
  return null;
};

/** Hours at which a part of the day begins and ends, past midnight counted on. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  TMO: [0, 12],
  TMI: [11, 14],
  TAF: [12, 18],
  TEV: [17, 24],
  TNI: [18, 30],
};

const hoursOf = (clock: string): readonly [number, number] | null => {
  const [, hour, minute] = /^T(\d\d):(\d\d)/.exec(clock) ?? [];
  if (hour === undefined || minute === undefined) return PARTS[clock] ?? null;
  const at = Number(hour) + Number(minute) / 60;
  return [at, at];
};

/** Whether two counts were stated for one time; null when the words leave it open. */
export const oneAsOf = (a: Quantity, b: Quantity): boolean | null => {
  const [x, y] = [a.asOf, b.asOf];
  if (x === undefined || y === undefined || x.from === null || y.from === null || x.to === null || y.to === null)
    return null;
  if (x.to < y.from || y.to < x.from) return false;
  const [p, q] = [x.clock, y.clock].map((clock) => (clock === null ? null : hoursOf(clock)));
  if (p == null || q == null) return null;
  return p[0] <= q[1] && q[0] <= p[1];
};
