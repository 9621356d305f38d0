/**
 * Questions, positions and summaries in words cut from passages. A cut never turns a denial into what it denies: the words that
 * report stay with whatever is not plainly asserted.
 */
import { forMany } from './features/for-many.ts';
import { onceEach } from './features/once-each.ts';
import type { Statement } from './features/statement.ts';
import { standing, unquoted } from './standing.ts';
import { clip, sentenceCase } from './wording.ts';

const QUESTION = 120;
const POSITION = 130;
const LEAST_WORDS = 4;
const LEAST_SAID = 5;
const OPENS_ILL =
  /^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|its|their|there|one|some|and|but|or|so|which|who|whose|where|when|while|as|for|nor|yet|here|we|i|you|our|my)\b/iu;
/** A predicate without its subject. */
const GOES_ON = /^(?:to|of|by|had|has|have|was|were|is|are|been|being|would|will|could|should|must|not)\b/u;
/** What follows these is a sentence; what follows "called" or "put" is a piece of one. */
const SAYS =
  /\b(?:sa(?:y|ys|id|ying)|told|tell(?:s|ing)?|add(?:s|ed|ing)?|announc\w+|stat(?:e|es|ed|ing)|report(?:s|ed|ing)?|insist\w*|argu\w+|claim(?:s|ed|ing)?|warn\w*|wrote|writes?|not(?:es|ed|ing)|believ\w+|estimat\w+|according|acknowledg\w+|conced\w+|maintain\w*|explain\w*|recall\w*|predict\w*|promis\w+|suggest\w*|declar\w+|admit\w*|confirm\w*|repl(?:y|ies|ied)|answer\w*)\b/iu;
const CONNECTIVE = /^(?:and|but|or|so|which|that|who|as|while|although|though|because|since|nor|yet|where|when)\s+/iu;
/** What may follow a clause that is whole. */
const CLAUSE_ENDS =
  /^(?:$|["”’')\]]*[.,;:—–!?]|\s+(?:and|but|while|which|who|where|when|after|before|as|because|although|though|since|until|with)\b)/u;
const OPENS_WELL = /^["“'‘(]?[\p{Lu}\p{N}]/u;

const words = (text: string): number => text.split(/\s+/).length;

/** Whether the clause reads as a sentence: it opens one, and nothing of it is left behind. */
const whole = ({ text, sentence, end }: Statement): boolean =>
  OPENS_WELL.test(text) &&
  !CONNECTIVE.test(text) &&
  words(text) >= LEAST_WORDS &&
  CLAUSE_ENDS.test(sentence.text.slice(end - sentence.start));

/** What was said, where it is plainly asserted in a clause of its own; else the clause, or the sentence when the clause is a stump. */
const coreOf = onceEach((statement): string => {
  const { claim, text, sentence, start, end } = statement;
  const { content, stance } = claim;
  const said = content !== null && content.start >= start && content.end <= end ? content.text : null;
  if (
    said !== null &&
    stance === 'asserts' &&
    words(said) >= LEAST_SAID &&
    !OPENS_ILL.test(said) &&
    !GOES_ON.test(said) &&
    (claim.cue === null || SAYS.test(claim.cue))
  )
    return said;
  return whole(statement) ? text : sentence.text;
});

const cost = onceEach((statement): number => {
  const text = coreOf(statement);
  const count = words(text);
  const ill = OPENS_ILL.test(text) ? 40 : 0;
  return ill + (count < LEAST_WORDS ? 30 : 0) + Math.abs(count - 12) + (statement.claim.place === 'headline' ? 5 : 0);
});

/** A clause that another goes on from ("In 2020 a raid known" … "as Gideon failed") does not stand by itself. */
const isBeginning = ({ text }: Statement, statements: readonly Statement[]): boolean =>
  statements.some((other) => other.text.length > text.length && other.text.startsWith(text));

const readableIn = (statements: readonly Statement[]): string => {
  // Cheapest first; the first that stands by itself is enough.
  const best = statements
    .map((one) => ({ one, price: cost(one) }))
    .sort((a, b) => a.price - b.price || (a.one.text < b.one.text ? -1 : 1))
    .find(({ one }) => !isBeginning(one, statements))?.one;
  return best === undefined ? '' : standing(coreOf(best).replace(CONNECTIVE, ''));
};

const known = forMany<string>();

/** The passage that stands best by itself. */
export const readable = (statements: readonly Statement[]): string => known(statements, () => readableIn(statements));

/** "When was it: “…”?" */
export const questionOn = (lead: string, statements: readonly Statement[]): string =>
  `${lead}: “${unquoted(clip(readable(statements), QUESTION))}”?`;

/** Of the strongest few the one that stands best by itself. */
export const positionOf = (statements: readonly Statement[]): string =>
  sentenceCase(clip(readable(statements.slice(0, 4)), POSITION));

/** Of two sides that one sentence carries each keeps its own clause of it. */
export const clauseOf = ([statement]: readonly Statement[]): string =>
  statement === undefined ? '' : sentenceCase(clip(standing(statement.text.replace(CONNECTIVE, '')), POSITION));
