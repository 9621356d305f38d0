/**
 * Whether a day is that of a saying: "on Friday, officials said on Saturday", "On Saturday the mayor told reporters …". By light cues
 * and without a tagger. It must not know what was said.
 */
import type { Term } from '../numerals/scan.ts';
import { wordAt } from './expression.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const SAID = set(
  `said says say saying told tells tell telling added adds stated states reported reports confirmed confirms announced announces warned
  insisted claimed acknowledged admitted denied revealed disclosed explained according speaking interview statement`,
);
/** What may lead from the verb to its day: where it was said and by what way. */
const WAY = set('in at to on via from through during by late early shortly');
/** "A report published on Saturday". */
const PAPER = set('report statement bulletin post letter study');
const ISSUED = set('issued released published posted');
/** Said to somebody: "told reporters on Saturday". */
const TOLD = set('told tells tell telling');
/** With one of these between, the day is that of what was said: "said he was shot on Friday". */
const OTHER_CLAUSE = set(
  `that which who whom whose when where while after before if whether because as and but or he she it they we i you there
  was were is are had has have been be did do does would will could may might must should can`,
);
/** Terms between a day and its verb. */
const REACH = 7;

/** "said on Saturday", "told a news conference in Lund on Saturday". */
function behindVerb(terms: readonly Term[], at: number): boolean {
  for (let here = at - 1; here >= 0 && here >= at - REACH && terms[here + 1]?.opens !== true; here -= 1) {
    const word = wordAt(terms, here);
    if (ISSUED.has(word) && PAPER.has(wordAt(terms, here - 1))) return true;
    if (SAID.has(word)) return here === at - 1 || WAY.has(wordAt(terms, here + 1)) || TOLD.has(word);
    if (terms[here]?.kind === 'mark' || OTHER_CLAUSE.has(word)) return false;
  }
  return false;
}

/** "On Saturday, hospital officials said". */
function beforeVerb(terms: readonly Term[], at: number, end: number): boolean {
  const from = wordAt(terms, at - 1) === 'on' ? at - 1 : at;
  if (terms[from]?.opens !== true) return false;
  const first = wordAt(terms, end) === ',' ? end + 1 : end;
  for (let here = first; here < first + REACH && terms[here]?.opens === false; here += 1) {
    const word = wordAt(terms, here);
    if (SAID.has(word)) return here > first;
    if (terms[here]?.kind === 'mark' || OTHER_CLAUSE.has(word)) return false;
  }
  return false;
}

/** Of the time read from term `at` up to, not with, `end`. Looks at a bounded number of terms. */
export const isOfSaying = (terms: readonly Term[], at: number, end: number): boolean =>
  behindVerb(terms, at) || beforeVerb(terms, at, end);
