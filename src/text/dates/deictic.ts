/** "today", "yesterday", "tomorrow night", "tonight", and the words that point without a day: "now", "recently", "soon". */
import type { Term } from '../numerals/scan.ts';
import { afterPossessive, type Reading, type Rule, wordAt } from './expression.ts';
import { DAY_PARTS } from './lexicon.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
  ['overnight', 0],
]);
const VAGUE: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);
/** "today's world", "tomorrow's leaders": the age we live in, not a day. */
const EPOCH = new Set(
  'world society generation youth children economy leaders technology standards money language climate world culture'.split(
    ' ',
  ),
);
const WINDOW = 40;

/** Both words in one sentence ("today … tomorrow"), or a today under "if": a figure of speech, not a day. */
function rhetorical(terms: readonly Term[], at: number): boolean {
  const other = wordAt(terms, at) === 'today' ? 'tomorrow' : 'today';
  for (let here = at + 1; here < terms.length && here < at + WINDOW && !terms[here]?.opens; here += 1) {
    if (wordAt(terms, here) === other) return true;
  }
  let here = at;
  while (here > 0 && here > at - WINDOW && !terms[here]?.opens) {
    here -= 1;
    if (wordAt(terms, here) === other) return true;
  }
  return wordAt(terms, here) === 'if';
}

const NOBODY = new Set('nobody one anyone anybody'.split(' '));
const LIVES = new Set(['live', 'lives', 'living']);

/** "The world today", "the youth of today", "today more than ever", "today we are all farmers", "no one today": the age again. */
function ofTheAge(terms: readonly Term[], at: number): boolean {
  const before = wordAt(terms, at - 1);
  if (EPOCH.has(before) || (before === 'of' && EPOCH.has(wordAt(terms, at - 2))) || LIVES.has(before)) return true;
  if (NOBODY.has(before) && (before !== 'one' || wordAt(terms, at - 2) === 'no')) return true;
  const from = wordAt(terms, at + 1) === ',' ? at + 2 : at + 1;
  const behind = [0, 1, 2].map((step) => wordAt(terms, from + step)).join(' ');
  return /^(?:more than ever|(?:we|they) are all)$/.test(behind);
}

const day = (by: number, end: number, clock?: string): Reading => ({
  end,
  expression: { kind: 'shift', unit: 'day', by, from: 'publication', exact: true },
  ...(clock === undefined ? {} : { clock }),
});

export const deicticRule: Rule = (terms, at) => {
  const word = wordAt(terms, at);
  const by = DAYS.get(word);
  if (by === undefined) return null;
  if (word === 'today' || word === 'tomorrow') {
    // "Ilmer Today", "USA Today": a paper's name.
    const capital = /^[TM]/.test(terms[at]?.text ?? '') && terms[at]?.opens === false;
    if (capital && /^\p{Lu}\p{L}+$/u.test(terms[at - 1]?.text ?? '')) return null;
    const owned = afterPossessive(terms, at + 1);
    const epoch = owned > at + 1 && EPOCH.has(wordAt(terms, owned));
    if (epoch || rhetorical(terms, at) || (word === 'today' && owned === at + 1 && ofTheAge(terms, at))) {
      return { end: at + 1, expression: { kind: 'vague', timex: word === 'today' ? 'PRESENT_REF' : 'FUTURE_REF' } };
    }
  }
  if (word === 'tonight' || word === 'overnight') return day(by, at + 1, 'TNI');
  const part = DAY_PARTS.get(wordAt(terms, at + 1));
  return part === undefined || part.length > 3 ? day(by, at + 1) : day(by, at + 2, part);
};

export const vagueRule: Rule = (terms, at) => {
  const word = wordAt(terms, at);
  const timex = VAGUE.get(word);
  const compared = word === 'soon' && wordAt(terms, at - 1) === 'as';
  if (timex !== undefined && !compared) return { end: at + 1, expression: { kind: 'vague', timex } };
  if (
    /^(?:recent|coming|future|past)$/.test(word) &&
    /^(?:days|weeks|months|years|decades|hours)$/.test(wordAt(terms, at + 1))
  ) {
    const past = word === 'recent' || word === 'past';
    return { end: at + 2, expression: { kind: 'vague', timex: past ? 'PAST_REF' : 'FUTURE_REF' } };
  }
  if (word === 'the' && wordAt(terms, at + 1) === 'future' && wordAt(terms, at - 1) === 'in') {
    return { end: at + 2, expression: { kind: 'vague', timex: 'FUTURE_REF' } };
  }
  return null;
};
