/**
 * What the comparison of a story costs, in CPU time on an invented story: one article into a story of 200 beside the first article of
 * an empty story (read, stored and compared), and 1,000 articles compared whole: `node bench/compare.ts [articles]`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const HELD = 200;
const whole = process.argv[2] ?? '1000';

const measure = (...args: readonly string[]): Record<string, number> =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'compare/measure.ts'), ...args], { encoding: 'utf8' }),
  ) as Record<string, number>;

const { first = 0, later = 0 } = measure('add', String(HELD));
console.log(`first article of an empty story    ${(first * 1000).toFixed(0)} ms`);
console.log(`one article into a story of ${HELD}    ${(later * 1000).toFixed(0)} ms`);
console.log(`ratio                              ${(later / first).toFixed(1)} (aim: at most 5)`);
const { seconds = 0, megabytes = 0, claims = 0 } = measure('whole', whole);
console.log(`${whole} articles, ${claims} claims, whole  ${seconds.toFixed(1)} s (aim for 1,000: at most 20)`);
console.log(`peak memory                        ${megabytes.toFixed(0)} MB (aim for 1,000: under 1,000)`);
