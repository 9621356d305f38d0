/**
 * Patterns that are asked of many texts, most of which they do not match: one walk over a text tells, for all of them at once, which can
 * match it at all. It gives what the pattern itself gives, whatever the pattern and the text.
 */
import { literalMarks } from './literal-marks.ts';
import { neededLiterals } from './needed-literals.ts';
import type { Need } from './needs.ts';

/** Of more texts than this what was told is forgotten. */
const MOST_TEXTS = 2 ** 18;
const PAGE = 2 ** 12;

const needs: Need[] = [];
const places = new Map<string, number>();
/** By place; and which places were looked at after it. Readers go through a story in one order: mostly it is one of those again. */
const texts: string[] = [];
const following: number[] = [];
/** Of each place as many are known; NONE: fewer. */
const WAYS = 4;
const NONE = -1;
let turn = 0;
/** Marks of the texts, a page for so many of them. */
const pages: Uint32Array[] = [];
let marksOf: ((text: string) => Uint32Array) | null = null;
let width = 0;
let last: string | null = null;
let page: Uint32Array = new Uint32Array(0);
let start = 0;
let lastPlace = 0;

/** What is told of the texts of one comparison serves the next no more. */
export const forgetTexts = (): void => {
  places.clear();
  texts.length = 0;
  following.length = 0;
  lastPlace = 0;
  pages.length = 0;
  last = null;
};

/** The place of a text that may be new; and whether it is. */
const placeOf = (text: string): readonly [place: number, isNew: boolean] => {
  const known = places.get(text);
  if (known !== undefined) return [known, false];
  if (places.size >= MOST_TEXTS) forgetTexts();
  const place = texts.push(text) - 1;
  places.set(text, place);
  for (let way = 0; way < WAYS; way += 1) following.push(NONE);
  return [place, true];
};

const lookAt = (text: string): void => {
  if (marksOf === null) {
    forgetTexts();
    marksOf = literalMarks(needs);
    width = Math.ceil(needs.length / 32);
  }
  const first = WAYS * lastPlace;
  let [place, isNew] = [NONE, false];
  for (let way = first; way < first + WAYS && place === NONE; way += 1) {
    const expected = following[way] ?? NONE;
    if (expected !== NONE && texts[expected] === text) place = expected;
  }
  if (place === NONE) {
    [place, isNew] = placeOf(text);
    turn = (turn + 1) % WAYS;
    if (first + turn < following.length) following[first + turn] = place;
  }
  lastPlace = place;
  const known = pages[Math.floor(place / PAGE)];
  page = known ?? new Uint32Array(PAGE * width);
  if (known === undefined) pages.push(page);
  start = (place % PAGE) * width;
  if (isNew) page.set(marksOf(text), start);
  last = text;
};

const mayMatch = (text: string, word: number, bit: number): boolean => {
  if (text !== last || marksOf === null) lookAt(text);
  return ((page[start + word] ?? 0) & bit) !== 0;
};

class Screened extends RegExp {
  readonly #plain: RegExp;
  readonly #word: number;
  readonly #bit: number;

  constructor(plain: RegExp, number: number) {
    super(plain);
    this.#plain = plain;
    this.#word = number >> 5;
    this.#bit = 1 << (number & 31);
  }

  override test(text: string): boolean {
    return mayMatch(text, this.#word, this.#bit) && this.#plain.test(text);
  }

  override exec(text: string): RegExpExecArray | null {
    return mayMatch(text, this.#word, this.#bit) ? this.#plain.exec(text) : null;
  }
}

/** The very pattern, only faster where it does not match. Without `g` or `y`; it stands at the head of its file, for all of them share one walk. */
export const screened = (pattern: RegExp): RegExp => {
  const need = pattern.global || pattern.sticky ? null : neededLiterals(pattern);
  if (need === null) return pattern;
  marksOf = null;
  return new Screened(pattern, needs.push(need) - 1);
};
