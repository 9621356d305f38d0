/** The largest ever, or not: what one source calls the extreme of its kind, another says was outdone, or denies to be so. */
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader, thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

/** Of each quality the words for the most of it and for more of it. */
const QUALITIES: readonly (readonly [string, string])[] = [
  ['largest|biggest|greatest', 'larger|bigger|greater'],
  ['oldest|earliest', 'older|earlier'],
  ['youngest', 'younger'],
  ['worst|deadliest|gravest|most (?:deadly|serious|severe)', 'worse|deadlier|graver|more (?:deadly|serious|severe)'],
  ['highest|tallest', 'higher|taller'],
  ['longest', 'longer'],
  ['strongest|fiercest|most powerful', 'stronger|fiercer|more powerful|as strong'],
  ['fastest|quickest', 'faster|quicker'],
  ['hottest', 'hotter'],
  ['coldest', 'colder'],
  ['heaviest', 'heavier'],
  ['costliest|dearest|most expensive', 'costlier|dearer|more expensive'],
];
/** "The largest on record"; "the largest of the three halls" claims no record. */
const RECORD =
  '[^.;]{0,80}?\\b(?:ever|on record|record-keeping|records began|since|known|history|of all time|so far|living memory|in (?:more than )?(?:\\p{L}+|\\d+) years|in decades|in a (?:century|generation|decade)|(?:winner|holder|champion|president|minister|mayor)s?)\\b';
const NOT =
  "\\b(?:not|never|hardly|nor|isn[’']t|wasn[’']t|aren[’']t|weren[’']t)\\b[^,;.]{0,16}\\b(?:the |its |their )?";
/** "The flood of 1897 was higher"; "higher than expected" outdoes nothing. */
const OUTDID = '\\b(?:was|were|is|are|had been) (?:\\p{L}+ )?';
const OF_WHEN = '(?:\\b(?:1[5-9]|20)\\d\\d\\b|\\bthan (?:this|that|it|she|he|they|the|his|hers|its)\\b)';

const PATTERNS = QUALITIES.map(([most, more]) => ({
  most: screened(new RegExp(`\\b(?:the|its|their|his|her|\\p{L}+[’']s) (?:\\p{L}+ )?(?:${most})\\b${RECORD}`, 'iu')),
  denied: screened(new RegExp(`${NOT}(?:${most})\\b`, 'iu')),
  outdone: screened(new RegExp(`${OUTDID}(?:${more})\\b`, 'iu')),
  word: new RegExp(`\\b(?:${most})\\b(?! (?:is|was|are|were|over|yet)\\b)`, 'iu'),
}));
const WHEN = screened(new RegExp(OF_WHEN, 'iu'));
const NOT_SO = screened(new RegExp(NOT, 'iu'));
const CERTAINTY = 0.75;

const mostIn = onceEach(({ text }): readonly number[] =>
  NOT_SO.test(text) ? [] : PATTERNS.flatMap(({ most }, at) => (most.test(text) ? at : [])),
);
const lessIn = onceEach(({ text, sentence }): readonly number[] =>
  PATTERNS.flatMap(({ denied, outdone }, at) =>
    denied.test(text) || (outdone.test(text) && WHEN.test(sentence.text)) ? at : [],
  ),
);
const isMost = (one: Statement): boolean => one.claim.stance !== 'denies' && mostIn(one).length > 0;

/** What is said to be less than the most, and of what. */
interface Less {
  readonly statement: Statement;
  readonly qualities: readonly number[];
  readonly of: ReadonlySet<string>;
}

/** "“The oldest in the north.” It isn’t", "The largest ever? Hardly": of what, the sentence before tells. */
const ANSWERS_NO = screened(
  /^\W*(?:(?:it|this|that|he|she|they|these) (?:isn[’']t|wasn[’']t|aren[’']t|weren[’']t|(?:is|was|are|were) (?:not|no such thing|nothing of the (?:kind|sort)))(?: so| true| quite)?(?=[,.;:!—–]|$| (?:even|by|in|and|at)\b)|not (?:so|true|quite|at all|by far|even close|by any means)\b|wrong\b|hardly\b(?=[.,!])|far from it|no[.,!—])/iu,
);
/** Most sentences open otherwise, and need no further reading. */
const OPENS_SO = /^\W*(?:it|this|that|he|she|they|these|not|wrong|hardly|far|no)/iu;
const answersNo = (text: string): boolean => OPENS_SO.test(text) && ANSWERS_NO.test(text);
const LOOKED_BACK = 200;
/** A sentence that a blog or a column takes up: in quotation marks, a label, a question. */
const TAKEN_UP = /[”"’?]\W*$|^\W*(?:\p{L}+, )?[“"‘]/u;
const NONE: ReadonlyMap<string, string> = new Map();

const sentencesBefore = (text: string, place: number): readonly string[] =>
  text
    .slice(Math.max(0, place - LOOKED_BACK), place)
    .trimEnd()
    .split(/(?<=[.!?]["”’']?)\s+|\n+/u);

/** The sentence taken up right before, where this one denies it, or follows on a bare "Hardly." */
const takenUpBefore = (text: string, statement: Statement): string => {
  const [asked = '', last = ''] = sentencesBefore(text, statement.start).slice(-2);
  const taken = answersNo(statement.text) ? last || asked : answersNo(last) ? asked : '';
  return TAKEN_UP.test(taken.replace(/\.$/u, '')) ? taken : '';
};

const lessOf: Reader<Less> = ({ around: { article }, statements }) =>
  statements.flatMap((statement): readonly Less[] => {
    const own = lessIn(statement);
    if (own.length > 0) return [{ statement, qualities: own, of: statement.context }];
    const before = article.text === undefined ? '' : takenUpBefore(article.text, statement);
    const qualities = before === '' ? [] : PATTERNS.flatMap(({ word }, at) => (word.test(before) ? at : []));
    return qualities.length === 0 ? [] : [{ statement, qualities, of: conceptsOf(wordsOf(before), NONE) }];
  });

export const superlativeDisagreements: FindKind = ({ story }) => {
  const less = ofEachArticle(story, lessOf);
  if (less.length === 0) return [];
  const lesser = new Map(less.map((one) => [one.statement, one]));
  const about = (one: Statement, other: Statement): number => {
    const read = lesser.get(other);
    if (read === undefined || !independent(one, other)) return 0;
    if (!mostIn(one).some((quality) => read.qualities.includes(quality))) return 0;
    const shared = sharedConcepts(one.context, read.of).filter((concept) => !story.names.has(concept));
    return shared.length === 0 ? 0 : CERTAINTY;
  };
  const [most, others] = [thoseThat(story, isMost), less.map(({ statement }) => statement)];
  return setAgainst(most, others, about, story.weight).map(({ left, right }) => ({
    type: 'scope',
    question: questionOn('Is it the most of its kind', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One side calls it the extreme of its kind; another says that it is not, or was outdone.',
    certainty: CERTAINTY,
  }));
};
