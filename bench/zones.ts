/**
 * Every IANA zone over five years: one run for each local day, each later than the last, at an hour in the night where
 * clocks change and at one in the morning.
 *
 *   node bench/zones.ts
 */
import { nextDue } from '../src/analysis/next-due.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const FROM = Date.UTC(2024, 0, 1);
const UNTIL = Date.UTC(2029, 0, 1);
const HOURS = ['00:00', '02:30', '08:30'];

const zones = Intl.supportedValuesOf('timeZone');
let [runs, wrong] = [0, 0];
const began = performance.now();
for (const zone of zones) {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  const dayBefore = (at: number): string => day.format(at - 60_000);
  for (const at of HOURS) {
    const seen = new Set<string>();
    let last = new Date(FROM);
    let first = '';
    while (last.getTime() < UNTIL) {
      const next = nextDue({ at, zone, days: DAYS }, last);
      if (next <= last) throw new Error(`${zone} ${at}: stands still at ${last.toISOString()}`);
      // What a gap over midnight swallowed comes with the next day's first minute, and stands for the day before.
      const own = day.format(next);
      const name =
        seen.has(own) || (at !== '00:00' && dayBefore(next.getTime()) !== own) ? dayBefore(next.getTime()) : own;
      if (seen.has(name)) wrong++;
      seen.add(name);
      first ||= name;
      last = next;
      runs++;
    }
    // A zone may have skipped a whole day; none may have one twice.
    const local = Math.round((Date.parse(day.format(last)) - Date.parse(first)) / 86_400_000) + 1;
    if (Math.abs(local - seen.size) > 1) {
      wrong++;
      console.log(`${zone} ${at}: ${seen.size} runs for ${local} days`);
    }
  }
}
const seconds = ((performance.now() - began) / 1_000).toFixed(0);
console.log(`${zones.length} zones × ${HOURS.length} hours × 5 years: ${runs} runs, ${wrong} wrong, ${seconds} s`);
process.exit(wrong === 0 ? 0 : 1);
