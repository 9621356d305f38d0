/** Whether a word that the tagger takes for a noun is a reporting verb, or the other way round, by its neighbours. */
import { POSSESSIVES } from '../../lexicon/subordinators.ts';
import { isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import { CUE_FORMS, type CueForm, PARTICLE_FORMS } from '../../lexicon/verb-forms.ts';
import type { Word } from './line.ts';

const NOUN_LEFT = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const COLLECTIVE = new Set([
  'people',
  'police',
  'men',
  'women',
  'children',
  'media',
  'data',
  'many',
  'some',
  'others',
  'most',
  'percent',
]);
export const isPluralWord = (lower: string): boolean =>
  (/s$/.test(lower) && !/(?:ss|us)$/.test(lower)) || COLLECTIVE.has(lower);

const isNounRight = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'DET' || word.tag === 'PRON' || word.tag === 'QUOTE' || word.lower === 'that' || word.tag === 'PROPN');

export const phrasalForm = (words: readonly Word[], at: number): CueForm | null =>
  PARTICLE_FORMS.get(words[at]?.lower ?? '')?.get(words[at + 1]?.lower ?? '') ?? null;

/** “…,” Viguerie notes. */
const closesQuote = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (next !== undefined && next.tag !== 'PUNCT' && next.lower !== 'out' && next.lower !== 'back') return false;
  for (let i = at - 1; i >= 0 && i > at - 7; i -= 1) if (words[i]?.quotation != null) return true;
  return false;
};

/** Whether a clause stands there: in a list no verb does. */
const holdsVerb = (words: readonly Word[]): boolean => words.some(({ tag }) => tag === 'AUX' || tag === 'VERB');

/** "The count stood at 212, the board reports." */
const closesLine = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (next !== undefined && !['.', ';', ','].includes(next.text)) return false;
  for (let i = at - 1; i > 2 && i > at - 8; i -= 1) {
    if (words[i]?.text === ',') return next?.text !== ',' || holdsVerb(words.slice(0, i));
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(words[i]?.tag ?? '')) return false;
  }
  return false;
};

/** "Papers seen by this weekly show that": the verb of the plural that a participle describes. */
const describesPlural = (words: readonly Word[], at: number): boolean => {
  for (let i = at - 1; i > 0 && i > at - 9 && words[i]?.tag !== 'PUNCT'; i -= 1)
    if (words[i]?.tag === 'VERB') return words[i - 1]?.tag !== 'AUX' && isPluralWord(words[i - 1]?.lower ?? '');
  return false;
};

const PLURAL_SUBJECT = new Set(['who', 'which', 'both', 'many', 'others', 'most', 'some', 'several']);

/** "pundits who claim to know", "both think …", "polls show two-thirds": no noun stands there with such words behind it. */
const cannotBeNoun = (words: readonly Word[], at: number, form: CueForm): boolean => {
  const left = words[at - 1];
  const next = words[at + 1];
  if (left === undefined || next === undefined || form.verb.lemma === 'state') return false;
  if (PLURAL_SUBJECT.has(left.lower)) return ['NUM', 'ADJ', 'NOUN', 'PROPN', 'PART', 'ADV'].includes(next.tag);
  if (!isPluralWord(left.lower)) return false;
  return next.tag === 'NUM' || next.lower === 'to' || (next.tag === 'PRON' && POSSESSIVES.has(next.lower));
};

/** "critics claim the plan", but not "the claim that" or "his claims". */
export const isVerbAfterAll = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const left = words[at - 1];
  if (word === undefined || left === undefined || POSSESSIVES.has(left.lower)) return false;
  // "Walt Dooley, disputes that": behind an insert, with a clause of its own
  if (left.text === ',' && words[at + 1]?.lower === 'that' && CUE_FORMS.get(word.lower)?.form === 'present')
    return words[at - 2]?.tag === 'PROPN';
  if (!NOUN_LEFT.has(left.tag) && !PLURAL_SUBJECT.has(left.lower)) return false;
  // "sources in the city say": hardly ever a noun without "a", "no" or "their"
  if (word.lower === 'say') return true;
  const form = CUE_FORMS.get(word.lower) ?? phrasalForm(words, at);
  if (form === null || form.form === 'gerund') return false;
  // "many promises", "most reports": only a bare form is a verb behind these
  if (PLURAL_SUBJECT.has(left.lower) && form.form !== 'base' && !/^wh/.test(left.lower)) return false;
  const plural =
    isPluralWord(left.lower) ||
    left.tag === 'NUM' ||
    (words[at + 1]?.lower === 'that' && describesPlural(words, at)) ||
    PLURAL_SUBJECT.has(left.lower) ||
    ['they', 'we', 'i', 'you'].includes(left.lower);
  if (form.form === 'base' && !plural) return false;
  if (form.form === 'present' && plural && left.tag === 'NOUN') return false;
  if (form.form === 'base' && isPersonNoun(left.lower) && form.verb.frames.has(`p:${words[at + 1]?.lower}`))
    return true;
  return isNounRight(words[at + 1]) || cannotBeNoun(words, at, form) || closesQuote(words, at) || closesLine(words, at);
};

/** A bare verb cannot follow a determiner, an adjective or a singular noun: "no comment", "a formal address". */
export const isNounAfterAll = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const left = words[at - 1];
  const second = words[at - 2];
  if (word === undefined || left === undefined || word.tag !== 'VERB') return false;
  if (left.lower === 'to' && second?.lower === 'according') return true;
  if (word.lower !== word.lemma || CUE_FORMS.get(word.lower)?.form === 'past') return false;
  if (left.tag === 'PART') return left.lower === "'s" || left.lower === "'";
  if (left.tag === 'DET' || POSSESSIVES.has(left.lower)) return true;
  if (left.tag === 'ADJ') return second?.tag !== 'AUX' && second?.lower !== 'to';
  if (left.tag === 'ADV' || left.tag === 'VERB')
    return second?.tag === 'DET' && (left.tag === 'ADV' || /(?:ed|ing|en)$/.test(left.lower));
  return left.tag === 'NOUN' && word.lower !== 'say' && !isPluralWord(left.lower) && second?.tag !== 'PRON';
};
