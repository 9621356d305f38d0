/** What became of those counted: killed, injured, missing, arrested … so that "107 people killed", "killing 107" and "107 deaths" are one unit. */
import type { Term } from '../numerals/scan.ts';
import { readBound } from './bound.ts';
import { readCounted } from './counted.ts';
import { readFigure } from './figure.ts';

export type Role =
  | 'deaths'
  | 'injured'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'evacuated'
  | 'rescued'
  | 'infected'
  | 'abducted';

const roles = (rows: readonly (readonly [Role, string])[]): ReadonlyMap<string, Role> =>
  new Map(rows.flatMap(([role, words]) => words.split(' ').map((word): [string, Role] => [word, role])));

/** After the people: "107 people were killed". */
const AFTER = roles([
  ['deaths', 'killed dead died slain perished drowned dying'],
  ['injured', 'injured wounded hurt maimed'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrested detained jailed custody'],
  ['displaced', 'displaced homeless'],
  ['evacuated', 'evacuated'],
  ['rescued', 'rescued'],
  ['infected', 'infected sickened'],
  ['abducted', 'kidnapped abducted'],
]);
/** Before them: "killing at least 107". */
const BEFORE = roles([
  ['deaths', 'killed killing kills kill claimed claiming'],
  ['injured', 'injured injuring injures wounded wounding wounds hurt hurting maiming'],
  ['arrested', 'arrested arresting arrests detained detaining detain'],
  ['displaced', 'displaced displacing displaces'],
  ['evacuated', 'evacuated evacuating'],
  ['rescued', 'rescued rescuing rescue rescues'],
  ['infected', 'infected infecting sickened sickening'],
  ['abducted', 'kidnapped abducted kidnapping abducting'],
]);
/** Nouns that name the role themselves: "107 deaths". */
const NOUNS = roles([
  ['deaths', 'deaths fatalities dead'],
  ['injured', 'injuries'],
  ['arrested', 'arrests detentions'],
  ['infected', 'infections'],
  ['abducted', 'kidnappings abductions'],
]);
const BETWEEN = new Set(
  'were was are is have has had been be being reported reportedly confirmed feared left as already also so far people of them whom who others either or presumed believed listed remain remained reported now still counted taken into'.split(
    ' ',
  ),
);
/** Anybody: the role alone is the unit. Other nouns keep their name, for a toll of children is not the toll. */
const ANYBODY = new Set([
  'people',
  'victims',
  'lives',
  'others',
  'dead',
  'casualties',
  'bodies',
  'souls',
  'individuals',
  'civilians',
  'residents',
]);
const REACH = 6;

const word = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? '';

/** "20 rebels killed 3 officers": they did it, it was not done to them. */
function hasObject(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term === undefined || term.opens || term.kind === 'mark') return false;
  return (
    term.kind === 'number' || readFigure(terms, at) !== null || readBound(terms, at) !== null || OBJECT.test(term.lower)
  );
}
const OBJECT = /^(?:the|a|an|its|his|her|their|another|several|many|dozens|him|them)$/;

/** "Nine soldiers and three civilians were killed", "twelve people, including four children, died": they share their role. */
const ASIDE = 8;
function pastJoined(terms: readonly Term[], end: number): number {
  const mark = word(terms, end);
  if (mark === ',' && word(terms, end + 1) === 'including') {
    for (let here = end + 2; here < end + ASIDE && terms[here]?.opens === false; here += 1)
      if (word(terms, here) === ',') return here + 1;
    return end;
  }
  const figure = mark === 'and' ? readFigure(terms, end + 1) : null;
  if (figure === null) return end;
  const { noun, end: after } = readCounted(terms, figure.end, figure.max === 1);
  return noun === null ? end : after;
}

function roleAfter(terms: readonly Term[], from: number): Role | null {
  const end = pastJoined(terms, from);
  for (let here = end; here < terms.length && here < end + REACH && !terms[here]?.opens; here += 1) {
    const role = AFTER.get(word(terms, here));
    if (role !== undefined) return here === end && hasObject(terms, here + 1) ? null : role;
    if (!BETWEEN.has(word(terms, here))) return null;
  }
  return null;
}

/** "Two missing residents": what became of them stands between the figure and the noun. */
function roleWithin(terms: readonly Term[], at: number, end: number): Role | null {
  for (let here = end - 2; here > at && here >= end - REACH; here -= 1) {
    const role = AFTER.get(word(terms, here));
    if (role !== undefined) return role;
  }
  return null;
}

/** "the death toll rose to 107", "a toll of 107", "lost 12 lives". */
function roleBefore(terms: readonly Term[], at: number): Role | null {
  const near = BEFORE.get(word(terms, at - 1));
  if (near !== undefined) return near;
  for (let here = at - 1; here >= 0 && here > at - REACH; here -= 1) {
    const term = terms[here];
    if (term === undefined || term.kind === 'mark') return null;
    if (term.lower === 'toll') return 'deaths';
    if (term.opens) return null;
  }
  return null;
}

/** "Nine military dead": whose dead they are stands before them. */
const WHOSE: ReadonlyMap<string, string> = new Map([
  ['military', 'soldiers'],
  ['army', 'soldiers'],
  ['civilian', 'civilians'],
]);

/** The unit for a noun at a place, its role worked in; null when neither noun nor role is known. */
export function unitWithRole(terms: readonly Term[], at: number, end: number, noun: string | null): string | null {
  const named = noun === null ? undefined : NOUNS.get(noun);
  if (named !== undefined) return named;
  const whose = noun === null ? WHOSE.get(word(terms, end)) : undefined;
  if (whose !== undefined && AFTER.has(word(terms, end + 1))) return unitWithRole(terms, at, end + 1, whose);
  const lives = noun === 'lives' && /^(?:claimed|claiming|lost|cost|taken|took)$/.test(`${word(terms, at - 1)}`);
  const role = lives ? 'deaths' : (roleWithin(terms, at, end) ?? roleAfter(terms, end) ?? roleBefore(terms, at));
  if (role === null) return noun;
  return noun === null || ANYBODY.has(noun) ? role : `${noun}-${role === 'deaths' ? 'killed' : role}`;
}

/** "Nobody was hurt": what became of none; null when the words say nothing of it. `at`: after "nobody". */
export const roleOfNone = (terms: readonly Term[], at: number): Role | null => roleAfter(terms, at);

/** "no casualties", "no deaths": a count of none. */
export const NONE_OF: ReadonlySet<string> = new Set([
  'casualties',
  'deaths',
  'fatalities',
  'injuries',
  'survivors',
  'arrests',
]);
export const roleNoun = (noun: string): string => NOUNS.get(noun) ?? noun;
