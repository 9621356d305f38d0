/** One clause of a claim with what can be compared in it. Several statements of one claim share its evidence. */
import type { Claim } from '../../domain/claim.ts';
import type { EventDate } from '../../domain/interval.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { overlap, type Span } from '../../domain/span.ts';
import { type Word, wordsOf } from '../words/words-of.ts';
import { clausesOf } from './clauses.ts';
import { conceptsOf, namesOf } from './concepts.ts';
import { isNegated } from './polarity.ts';

export interface Statement extends Span {
  readonly claim: Claim;
  /** Articles of one origin (copies of one text) share this number. */
  readonly origin: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly concepts: ReadonlySet<string>;
  /** Concepts of the whole sentence. */
  readonly context: ReadonlySet<string>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
  readonly negated: boolean;
  /** Who says this very clause, as an entity of the story; null: the outlet. */
  readonly speaker: string | null;
  readonly date: EventDate | null;
  /** The date is that of the saying, not of what is said. */
  readonly datesSpeech: boolean;
  readonly quantities: readonly Quantity[];
}

interface Surroundings {
  readonly origin: number;
  readonly speaker: string | null;
  readonly acronyms: ReadonlyMap<string, string>;
  /** Concepts of the sentence it stands in. */
  readonly context: ReadonlySet<string>;
}

/** Of an attributed clause the words of its content: the cue that reports it negates nothing in it. */
const ownWords = ({ content, evidence }: Claim, place: Span, words: readonly Word[]): readonly Word[] => {
  if (content === null || overlap(content, place) === 0) return words;
  const [start, end] = [Math.max(content.start, place.start), Math.min(content.end, place.end)];
  return wordsOf(evidence.text.slice(start - evidence.start, end - evidence.start));
};

/** The statements of a claim, in reading order. Places count in the article. */
export const statementsOf = (
  claim: Claim,
  { origin, speaker, acronyms, context }: Surroundings,
): readonly Statement[] => {
  const { evidence } = claim;
  const spans = clausesOf(evidence.text);
  return spans.map(({ start, end }) => {
    const text = evidence.text.slice(start, end);
    const words = wordsOf(text);
    const place = { start: evidence.start + start, end: evidence.start + end };
    const expression = claim.eventDate?.expression.toLowerCase() ?? '';
    const dated = claim.eventDate !== null && (spans.length === 1 || text.toLowerCase().includes(expression));
    return {
      ...place,
      claim,
      origin,
      text,
      words,
      concepts: conceptsOf(words, acronyms),
      context,
      names: namesOf(words),
      negated: isNegated(ownWords(claim, place, words)),
      speaker: claim.content !== null && overlap(claim.content, place) === 0 ? null : speaker,
      date: dated ? claim.eventDate : null,
      datesSpeech: dated && claim.content !== null && !claim.content.text.toLowerCase().includes(expression),
      quantities: claim.quantities.filter(({ span }) => overlap(span, place) > 0),
    };
  });
};
