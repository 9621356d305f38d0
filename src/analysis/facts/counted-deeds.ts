/**
 * How often somebody did a thing, in the forms that counts of deeds take: "the Front has violated it eleven times", "seven violations by the
 * Front", "the fourth violation by the army …, and seven by the Front". Knows no story.
 */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { FIGURE, figureValue } from './figure-words.ts';

export interface CountedDeed {
  readonly count: number;
  readonly deed: string;
  /** Content words of who did it. */
  readonly by: ReadonlySet<string>;
  /** To what or whom, where it tells. */
  readonly to: ReadonlySet<string>;
}

const DOER = "((?:the |its |their |his |her )?(?:[\\p{L}’'-]{1,24} ){0,3}?[\\p{L}’'-]{2,24})";
const HOW = '(?:only |just |about |exactly |another |some |a total of )?';
const ENDS =
  '(?=$|[.,;:”"’]|\\s(?:in|since|on|during|between|from|over|and|but|while|with|at|so|this|last|alone|within)\\b)';
/** "The Front has violated it eleven times". */
const TIMES = screened(
  new RegExp(
    `(?:^|[,;:“"] ?|\\b(?:that|and|but|day|date|then|while|whereas) )${DOER} (?:has |have |had )?(?:\\p{Ll}+ly |now |already )?(\\p{Ll}{3,}ed|broke|broken|struck|shot|hit|rang|met|beat|sent|sought|wrote|sold|lost|fell|stole) ((?:[\\p{L}’'-]+ ){0,4}?)${HOW}${FIGURE} times\\b(?! (?:as|more|the|larger|bigger|higher|that|over)\\b)`,
    'iu',
  ),
);
/** "Seven violations by the Front". */
const NOUNS = screened(
  new RegExp(
    `\\b${HOW}${FIGURE} (?:\\p{Ll}+ )?(\\p{Ll}{4,}s) ((?:of [^.;,]{2,40}? )?)(?:by|committed by) ${DOER}${ENDS}`,
    'iu',
  ),
);
/** "The fourth violation …, and we have recorded seven by the Front": seven of what, the sentence told before. */
const OF_THOSE = screened(new RegExp(`\\b${HOW}${FIGURE} by ${DOER}${ENDS}`, 'iu'));
const COUNTED_BEFORE = new RegExp(
  `\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|${FIGURE.slice(0, -1)})) (?:\\p{Ll}+ )?(\\p{Ll}{4,})\\b`,
  'gu',
);
const HAS_DOER = screened(/ by \p{L}/u);
const ROUGH = /\b(?:at least|more than|over|about|around|nearly|some|up to|almost|dozens)\b/iu;
const NONE: ReadonlyMap<string, string> = new Map();

const made = (figure: string, deed: string, doer: string, object = ''): CountedDeed | null => {
  const [count, by] = [figureValue(figure), conceptsOf(wordsOf(doer), NONE)];
  return Number.isNaN(count) || by.size === 0 || deed === ''
    ? null
    : { count, deed: conceptOf(deed.toLowerCase()), by, to: conceptsOf(wordsOf(object), NONE) };
};

/** Null: the clause counts no deed. */
export const countedDeedIn = onceEach(({ text, sentence, start }): CountedDeed | null => {
  if (ROUGH.test(text)) return null;
  const [, doer = '', verb = '', object = '', times = ''] = TIMES.exec(text) ?? [];
  if (verb !== '') return made(times, verb, doer, object);
  if (!HAS_DOER.test(text)) return null;
  const found = NOUNS.exec(text);
  const [all = '', figure = '', noun = '', of = '', by = ''] = found ?? [];
  const behind = /^ (?:on|for|to|about|of) (.{2,40})/u.exec(text.slice((found?.index ?? 0) + all.length))?.[1] ?? '';
  if (noun !== '') return made(figure, noun, by, `${of} ${behind}`);
  const [, bare = '', whose = ''] = OF_THOSE.exec(text) ?? [];
  if (bare === '') return null;
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start));
  return made(bare, [...before.matchAll(COUNTED_BEFORE)].at(-1)?.at(-1) ?? '', whose);
});
