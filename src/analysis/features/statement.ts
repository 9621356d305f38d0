/** One clause of a claim with what can be compared in it. Several statements of one claim share its evidence. */
import type { Claim } from '../../domain/claim.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { Day, EventDate } from '../../domain/interval.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { overlap, type Passage, type Span } from '../../domain/span.ts';
import { type Word, wordsOf } from '../words/words-of.ts';
import { clausesOf } from './clauses.ts';
import { conceptsOf, namesOf } from './concepts.ts';
import { isNegated } from './polarity.ts';

export interface Statement extends Span {
  readonly claim: Claim;
  /** Of articles with one text the original's id. */
  readonly origin: ArticleId;
  readonly text: string;
  /** Of its article; null: the article tells no day. */
  readonly printedOn: Day | null;
  readonly words: readonly Word[];
  readonly concepts: ReadonlySet<string>;
  readonly sentence: Passage;
  /** Concepts of the whole sentence. */
  readonly context: ReadonlySet<string>;
  /** Concepts of capitalised words. */
  readonly names: ReadonlySet<string>;
  readonly negated: boolean;
  /** Who says this very clause, as an entity of the story; null: the outlet. */
  readonly speaker: string | null;
  readonly date: EventDate | null;
  /** The date is that of the saying, not of what is said. */
  readonly datesSpeech: boolean;
  readonly quantities: readonly Quantity[];
  /** What was worked out of it; for `onceEach` alone. */
  readonly notes: unknown[];
}

interface Surroundings {
  readonly printedOn: Day | null;
  readonly origin: ArticleId;
  readonly speaker: string | null;
  readonly acronyms: ReadonlyMap<string, string>;
  readonly sentence: Passage;
  /** Concepts of that sentence. */
  readonly context: ReadonlySet<string>;
}

const NEGATING_CONNECTIVE = /\b(?:nor|neither|never|not)\s+$/iu;

/** Of an attributed clause the words of its content: the cue that reports it negates nothing in it. */
const ownWords = ({ content, evidence }: Claim, place: Span, words: readonly Word[]): readonly Word[] => {
  if (content === null || overlap(content, place) === 0) return words;
  const [start, end] = [Math.max(content.start, place.start), Math.min(content.end, place.end)];
  return wordsOf(evidence.text.slice(start - evidence.start, end - evidence.start));
};

/** The words of the content, without the cue that may stand in the middle of it. */
const saidIn = ({ content, evidence }: Claim): string =>
  (content?.parts ?? [])
    .map(({ start, end }) => evidence.text.slice(start - evidence.start, end - evidence.start))
    .join(' ')
    .toLowerCase();

const OF_A_TEXT =
  /^\W{0,2}(?:\p{Ll}+ )?(?:updates?|live|latest|briefing|bulletin|edition|newsletter|round-?up|digest|blog)\b/iu;

/** "Saturday updates": the day is that of the text. */
const datesText = (text: string, expression: string): boolean => {
  const at = text.toLowerCase().indexOf(expression);
  return at >= 0 && OF_A_TEXT.test(text.slice(at + expression.length));
};

const clauseOf = (
  claim: Claim,
  span: Span,
  alone: boolean,
  { origin, speaker, acronyms, sentence, context, printedOn }: Surroundings,
): Statement => {
  const { evidence, content, eventDate } = claim;
  const text = evidence.text.slice(span.start, span.end);
  const words = wordsOf(text);
  const place = { start: evidence.start + span.start, end: evidence.start + span.end };
  const expression = eventDate?.expression.toLowerCase() ?? '';
  const dated = eventDate !== null && (alone || text.toLowerCase().includes(expression));
  const before = sentence.text.slice(0, Math.max(0, place.start - sentence.start));
  return {
    ...place,
    claim,
    origin,
    text,
    printedOn,
    words,
    concepts: conceptsOf(words, acronyms),
    sentence,
    context,
    names: namesOf(words),
    negated: isNegated(ownWords(claim, place, words)) !== NEGATING_CONNECTIVE.test(before),
    speaker: content !== null && overlap(content, place) === 0 ? null : speaker,
    date: dated ? eventDate : null,
    datesSpeech: dated && (datesText(text, expression) || (content !== null && !saidIn(claim).includes(expression))),
    quantities: claim.quantities.filter(({ span: where }) => overlap(where, place) > 0),
    notes: [],
  };
};

/** The statements of a claim, in reading order. Places count in the article. */
export const statementsOf = (claim: Claim, surroundings: Surroundings): readonly Statement[] => {
  const spans = clausesOf(claim.evidence.text);
  return spans.map((span) => clauseOf(claim, span, spans.length === 1, surroundings));
};
