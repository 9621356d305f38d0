/**
 * A source that names two readings and leaves them open ("whether he jumped or was pushed is a matter for the inquest") tells which passages
 * of others stand against each other: one that tells the first, one that tells the second.
 */
import { conceptsOf } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const A = '([^.;,?]{3,70}?)';
const OPEN = '(?:is|remains?|will|depends|nobody|no one|only|cannot)\\b';
const EITHER = screened(
  new RegExp(
    `\\bwhether ${A} or (?!not\\b|no\\b)${A},? ${OPEN}|\\b(?:(?:disagree|divided|split|argue|quarrel|at odds|differ|debate|dispute|agree|know|say|tell|clear|certain|established|open)\\p{Ll}*|dispute) (?:over |about |on |as to )?whether ${A} or (?!not\\b|no\\b)${A}(?=[.,;”"]|$)`,
    'iu',
  ),
);
const BEFORE_DEED =
  /\b(?:(?:was|were|had|has|have|is|are|did)(?: been| being)?|(?:he|she|they|it) (?!was|were|had|has|is|did))\b/iu;
const NONE: ReadonlyMap<string, string> = new Map();
/** Of the most that a word can weigh. */
const TELLING = 0.5;
const CERTAINTY = 0.7;

interface Alternatives {
  /** The deeds of the two, as concepts. */
  readonly one: string;
  readonly other: string;
}

const firstOf = (words: string): string => [...conceptsOf(wordsOf(words), NONE)][0] ?? '';

/** The deed of the first stands behind its auxiliary or its pronoun; the second may share the auxiliary. */
const alternativesIn = onceEach(({ sentence: { text }, claim }): Alternatives | null => {
  const found = claim.place === 'body' ? EITHER.exec(text) : null;
  if (found === null) return null;
  const [a, b] = [found[1] ?? found[3] ?? '', found[2] ?? found[4] ?? ''];
  const [first, last] = [BEFORE_DEED.exec(a), BEFORE_DEED.exec(b)];
  if (first === null) return null;
  const one = firstOf(a.slice(first.index + first[0].length));
  const other = firstOf(last === null ? b : b.slice(last.index + last[0].length));
  return one === '' || other === '' || one === other ? null : { one, other };
});
const leavesOpen = onceEach((one) => alternativesIn(one) !== null);
const SUPPOSED = screened(/\b(?:whether|if|unless|unclear|unknown)\b|\?["”’']?$/iu);
/** "A tug sank", "her sister ship sank", "in 1931": another one, another time. */
const ANOTHER =
  /^\W*(?:(?:an?|two|three|four|some|several|another|other) |(?:its|his|her|their) \p{L}+ )|\b(?:1[89]|20)\d\d\b/iu;
const tells = ({ negated, claim, text }: Statement): boolean =>
  !negated &&
  !ANOTHER.test(text) &&
  claim.stance !== 'denies' &&
  claim.stance !== 'declines' &&
  claim.place === 'body' &&
  !SUPPOSED.test(text);

export const openAlternatives: FindKind = ({ story }) => {
  const least = TELLING * Math.log(1 + story.weighed);
  const seen = new Set<string>();
  return thoseThat(story, leavesOpen).flatMap((open): readonly Draft[] => {
    const read = alternativesIn(open);
    const place = `${open.claim.articleId} ${open.sentence.start}`;
    if (read === null || seen.has(place)) return [];
    seen.add(place);
    const telling = (deed: string, not: string): readonly Statement[] =>
      story.names.has(deed) || story.weight(deed) < least
        ? []
        : story.statements.filter(
            (one) => independent(one, open) && tells(one) && one.concepts.has(deed) && !one.concepts.has(not),
          );
    const [left, right] = [telling(read.one, read.other), telling(read.other, read.one)];
    const apart = left.filter((one) => right.every((other) => independent(one, other)));
    if (apart.length === 0 || right.length === 0) return [];
    return [
      {
        type: 'cause',
        question: questionOn('Which of the two was it', [open]),
        positions: [{ statements: apart }, { statements: right }],
        why: 'A source leaves two readings open, of which two others each tell one.',
        certainty: CERTAINTY,
      },
    ];
  });
};
