/**
 * Mends tags that news style defeats: "Analysts claim that" read as a noun, "refused official comment" as a verb.
 * Knows the forms of reporting verbs, nothing of speakers.
 */
import { isCapitalised } from '../../lexicon/capital.ts';
import { BE, HAVE, MODALS } from '../../lexicon/subordinators.ts';
import { TIME_WORDS } from '../../lexicon/time-words.ts';
import { isBodyNoun, isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import { CUE_FORMS, type CueForm } from '../../lexicon/verb-forms.ts';
import { isNounAfterAll, isPluralWord, isVerbAfterAll, phrasalForm } from './after-all.ts';
import { clauseForm } from './clause-verb.ts';
import { isTitleLine } from './is-title-line.ts';
import type { Word } from './line.ts';

export type TaggedWord = Word;

const isCapital = (word: Word | undefined): boolean => word !== undefined && isCapitalised(word.text);

/** "point" + "out": the verb with its particle, when this word is one and the next the other. */
const withParticle = (words: readonly Word[], at: number): CueForm | null => {
  // Asked first: hardly any word has such a form.
  const form = phrasalForm(words, at);
  return form !== null && (words[at]?.tag === 'VERB' || isVerbAfterAll(words, at)) ? form : null;
};

const isShouted = (word: Word): boolean => word.text.length > 3 && word.text === word.text.toUpperCase();

/** “…,” fumed union chief Rhee. */
const opensAttribution = (words: readonly Word[], at: number): boolean => {
  const form = CUE_FORMS.get(words[at]?.lower ?? '');
  const next = words[at + 1]?.tag;
  return (
    form !== undefined &&
    (form.form === 'past' || form.form === 'present') &&
    /[,?!]["”’]*$/.test(words[at - 1]?.text ?? '') &&
    (next === 'DET' || next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'PRON')
  );
};

/** "Venezuelan", "Republican", "British", "Nordic": before a name they are no part of it. */
const DEMONYM = /(?:an|ish|ese|ic|ch|al|ive|ern)$/;
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves', 'themself']);
const THERE_IS = /^(?:is|are|was|were|'s|has|have|had|will|would|could|may|might)$/;

/** "The 44-year-old said", "the father-of-three insisted". */
const EPITHET = /^(?:\d+-year-old|\p{L}+-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))$/u;
/** Behind these, and behind the particle of a verb, a verb may stand. */
const BEFORE_CLAUSE = new Set([
  'as',
  'than',
  'like',
  'before',
  'after',
  'since',
  'until',
  'out',
  'up',
  'off',
  'over',
  'down',
]);
const OF_A_POST = new Set([
  'managing',
  'acting',
  'presiding',
  'sitting',
  'visiting',
  'founding',
  'commanding',
  'ruling',
  'governing',
  'supervising',
]);

const saysClauses = (word: Word | undefined): boolean => {
  const form = word?.tag === 'VERB' ? CUE_FORMS.get(word.lower) : undefined;
  return form?.verb.frames.has('s') === true && !form.verb.frames.has('o');
};

/** Marks that no rule below is about. */
const PLAIN_MARKS = new Set([',', '.', '(', ')', '-', '–', '—', ':', ';', '?', '!']);

/** `phrasals`: for each word what it is with the particle behind it. */
const mend = (
  words: readonly Word[],
  at: number,
  titled: boolean,
  phrasals: readonly (CueForm | null)[],
): TaggedWord | null => {
  const word = words[at];
  if (word === undefined || word.quotation !== null) return null;
  if (word.tag === 'PUNCT' && PLAIN_MARKS.has(word.text)) return null;
  const left = words[at - 1];
  const next = words[at + 1];
  const as = (tag: string, cue: CueForm | null = null): TaggedWord =>
    tag === word.tag && cue === null ? word : { ...word, tag, cue };
  if (word.text === '|') return as('PUNCT');
  if (
    (word.text === '’' || word.text === "'") &&
    left?.end === word.start &&
    /s$/.test(left.lower) &&
    next !== undefined &&
    next.tag !== 'PUNCT'
  )
    return { ...as('PART'), lower: "'" };
  // "is contested by the owners"
  if (
    word.tag === 'ADJ' &&
    next?.lower === 'by' &&
    BE.has(left?.lower ?? '') &&
    CUE_FORMS.get(word.lower)?.form === 'past'
  )
    return as('VERB', CUE_FORMS.get(word.lower) ?? null);
  // "would neither confirm nor deny"
  if (word.lower === 'neither' && MODALS.has(left?.lower ?? '')) return as('ADV');
  if (
    left?.lower === 'neither' &&
    word.lower !== 'neither' &&
    MODALS.has(words[at - 2]?.lower ?? '') &&
    CUE_FORMS.get(word.lower)?.form === 'base'
  )
    return as('VERB', CUE_FORMS.get(word.lower) ?? null);
  // "accused each other of"
  if ((word.lower === 'each' && next?.lower === 'other') || (word.lower === 'other' && left?.lower === 'each'))
    return as('PRON');
  // "the fear is that donors have tired"
  if (word.lower === 'that' && word.tag === 'DET' && BE.has(left?.lower ?? '') && isPluralWord(next?.lower ?? ''))
    return as('SCONJ');
  // "when police announced": to police is rare, and wants an object
  if (word.lower === 'police' && word.tag === 'VERB' && left?.lower !== 'to' && left?.tag !== 'AUX') return as('NOUN');
  // "against suspected smugglers": behind a preposition no verb has this form
  if (
    word.tag === 'VERB' &&
    left?.tag === 'ADP' &&
    /ed$/.test(word.lower) &&
    (next?.tag === 'NOUN' || next?.tag === 'ADJ') &&
    !BEFORE_CLAUSE.has(left.lower)
  )
    return as('ADJ');
  if (
    word.lower.includes('-') &&
    EPITHET.test(word.lower) &&
    next?.tag !== 'NOUN' &&
    next?.tag !== 'PROPN' &&
    next?.tag !== 'ADJ'
  )
    return as('NOUN');
  // "Bread First called": the end of a name
  if (
    word.tag === 'NOUN' &&
    !titled &&
    isCapital(word) &&
    left?.tag === 'PROPN' &&
    isCapital(left) &&
    !isPersonNoun(word.lower) &&
    !isBodyNoun(word.lower)
  )
    return as('PROPN');
  // "Crownpress managing director Owen Castell": the word belongs to the post
  if (OF_A_POST.has(word.lower) && word.tag === 'VERB' && isPersonNoun(next?.lower ?? '')) return as('ADJ');
  if (at > 0 && phrasals[at - 1] !== null) return as('RP');
  const phrasal = phrasals[at] ?? null;
  if (phrasal !== null) return as('VERB', phrasal);
  if (
    word.lower === 'that' &&
    (next === undefined || next.tag === 'PUNCT') &&
    left?.tag === 'VERB' &&
    next?.text !== ','
  )
    return as('PRON');
  // "has since said", "further announced"
  if ((word.lower === 'since' && HAVE.has(left?.lower ?? '')) || word.lower === 'further')
    return as(next?.tag === 'VERB' ? 'ADV' : word.tag);
  if (word.lower === 'none' && (next?.lower === 'of' || next?.tag === 'VERB' || next?.tag === 'AUX')) return as('NOUN');
  // "no alert reached them", "the accused was ill": what a determiner opens and a verb follows, is a noun
  if (
    word.tag === 'ADJ' &&
    left?.tag === 'DET' &&
    (next?.tag === 'AUX' || (next?.tag === 'VERB' && /ed$/.test(next.lower))) &&
    !BE.has(words[at - 2]?.lower ?? '')
  )
    return as('NOUN');
  if (word.lower === 'there') return as(THERE_IS.test(next?.lower ?? '') ? 'PRON' : 'ADV');
  if (left?.quotation != null && opensAttribution(words, at)) return as('VERB', CUE_FORMS.get(word.lower) ?? null);
  if (word.tag === 'VERB' && !titled && at > 0 && isCapital(word) && (left?.tag !== 'PUNCT' || left.text === ','))
    return as('PROPN');
  if (REFLEXIVE.has(word.lower)) return as('ADV');
  if (
    word.lower === 'that' &&
    word.tag === 'DET' &&
    (left?.tag === 'NOUN' || left?.text === ',') &&
    isPluralWord(next?.lower ?? '')
  )
    return as('SCONJ');
  // "said that video clears him", "said Monday that video …": behind the verb it opens the clause
  if (
    word.lower === 'that' &&
    word.tag === 'DET' &&
    (saysClauses(left) || (TIME_WORDS.has(left?.lower ?? '') && saysClauses(words[at - 2])))
  )
    return as('SCONJ');
  if (word.tag !== 'VERB' && word.tag !== 'AUX' && (word.tag !== 'PROPN' || at === 0) && isVerbAfterAll(words, at))
    return as('VERB', CUE_FORMS.get(word.lower) ?? null);
  if (
    word.tag === 'ADJ' &&
    !titled &&
    at > 0 &&
    isCapital(word) &&
    next?.tag === 'PROPN' &&
    (left?.tag !== 'PUNCT' || left.text === ',') &&
    !DEMONYM.test(word.lower)
  )
    return as('PROPN');
  if (
    word.tag === 'ADJ' &&
    (isPersonNoun(word.lower) || (/ist$/.test(word.lower) && (left?.tag === 'ADJ' || left?.tag === 'DET'))) &&
    (next === undefined || ['ADP', 'PUNCT', 'VERB', 'AUX'].includes(next.tag))
  )
    return as('NOUN');
  if (word.tag === 'ADJ' && left?.tag === 'AUX' && HAVE.has(left.lower) && CUE_FORMS.get(word.lower)?.form === 'past')
    return as('VERB', CUE_FORMS.get(word.lower) ?? null);
  if (word.tag === 'ADP' && left?.tag === 'DET' && next?.tag === 'NOUN') return as('ADJ');
  if (
    word.tag === 'ADJ' &&
    (next?.lower === 'that' || next?.tag === 'QUOTE') &&
    left?.tag !== 'DET' &&
    CUE_FORMS.get(word.lower)?.form === 'past'
  )
    return as('VERB', CUE_FORMS.get(word.lower) ?? null);
  if (
    at === 0 &&
    word.tag === 'VERB' &&
    isCapital(word) &&
    next?.tag === 'VERB' &&
    !/(?:ing|ed)$/.test(word.lower) &&
    !titled
  )
    return as('PROPN');
  if (isNounAfterAll(words, at)) return as('NOUN');
  return as(
    word.tag,
    word.tag === 'VERB' && !isShouted(word) ? (CUE_FORMS.get(word.lower) ?? clauseForm(words, at)) : null,
  );
};

export const mendTags = (words: readonly Word[]): readonly TaggedWord[] => {
  const titled = isTitleLine(words);
  const phrasals = words.map((_, at) => withParticle(words, at));
  return words.map((word, at) => mend(words, at, titled, phrasals) ?? word);
};
