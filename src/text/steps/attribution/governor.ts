/** The verb whose subject does what an infinitive says: "appeared to confirm", "is likely to say", "took to the air to deny". */
import type { ParsedLine } from './phrase.ts';

/** Verbs whose infinitive is done by their own subject: "appeared to confirm", "went on to say". */
const RAISING = new Set(
  ['appear', 'seem', 'continue', 'begin', 'start', 'proceed', 'hasten', 'rush', 'want', 'try', 'seek', 'come', 'use']
    .flatMap((verb) => [
      verb,
      `${verb}s`,
      verb.endsWith('e') ? `${verb}d` : `${verb}ed`,
      verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`,
    ])
    .concat(['began', 'came', 'sought', 'tried', 'tries', 'trying', 'on', 'went']),
);

/** Verbs of going and of means: what stands behind them with "to" is what their subject does by it. */
const MEANS = new Set(
  'go come take use visit appear return turn rise stand step write issue release call travel fly gather post meet pivot'.split(
    ' ',
  ),
);
const DISPOSED = new Set(['likely', 'unlikely', 'quick', 'eager', 'keen', 'happy', 'right', 'correct']);
const REACH = 8;

/** The finite verb left of phrase `from` that only objects and adjuncts part from it; -1 when there is none. */
const verbBefore = ({ phrases }: ParsedLine, from: number): number => {
  for (let i = from; i >= 0 && i > from - REACH; i -= 1) {
    const { kind, verb } = phrases[i] ?? {};
    if (verb !== undefined && verb !== null) return verb.form === 'finite' && !verb.passive ? i : -1;
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb' && kind !== 'other') return -1;
  }
  return -1;
};

/** Index of that verb's phrase for the infinitive right behind phrase `left`; null when somebody else may be meant. */
export const governorOf = (line: ParsedLine, left: number): number | null => {
  const before = line.phrases[left];
  const word = line.words[before?.head ?? -1];
  if (before === undefined || word === undefined) return null;
  if (before.kind === 'verb') return RAISING.has(word.lower) ? left : null;
  const at = verbBefore(line, left);
  if (at === -1) return null;
  const verb = line.words[line.phrases[at]?.head ?? -1];
  if (DISPOSED.has(word.lower)) return verb?.tag === 'AUX' ? at : null;
  // "It took a week to confirm": nobody in particular does
  const impersonal = line.words[line.phrases[at - 1]?.head ?? -1]?.lower === 'it';
  return MEANS.has(verb?.lemma ?? '') && !impersonal ? at : null;
};
