/**
 * The closed tree of things an answer can hold. Adapters render it exhaustively; every block has a plain-text form
 * (plain-text.ts). Blocks say what a thing is, never how a platform draws it.
 */
import type { Stance } from '../domain/stance.ts';
import type { Citation, DatedSpan, Inline, SourceRef } from './inline.ts';

/** A numbered line, so that "who says 2?" has an answer. Numbers run through the whole reply. */
interface Numbered {
  readonly number: number;
}

export interface TimelineLine extends Numbered {
  readonly date: DatedSpan;
  /** Empty where the passages differ: each side is in its own words. */
  readonly summary: string;
  readonly disputed: boolean;
  /** What is reserved of it, as " (disputed: how many)"; left out: no more than that its date is disputed, where it is. */
  readonly mark?: string;
  /** What else is said of the date, with whom. Empty unless disputed. */
  readonly rivals: readonly { readonly date: DatedSpan; readonly citations: readonly Citation[] }[];
  readonly citations: readonly Citation[];
}

export interface StatementLine extends Numbered {
  readonly speaker: string;
  readonly role: string | null;
  readonly stance: Stance;
  /** The words said, within quotation marks where they are a quotation. */
  readonly words: readonly Inline[];
  readonly citation: Citation;
  /** Another line of the answer rests on the same passage: only their words tell them apart. */
  readonly sharesPassage?: boolean;
}

export interface DisagreementLine extends Numbered {
  /** The kind in a reader's words: "date", "whose words", "denied". */
  readonly label: string;
  readonly question: string;
  readonly sides: readonly {
    readonly position: string;
    readonly origins: number;
    readonly citations: readonly Citation[];
  }[];
  /** The rule that set them apart, in words. */
  readonly why: string;
  /** The score and its parts in words, where they were asked for. */
  readonly ranking?: string;
  /** "Only one source says so", or null. */
  readonly caveat: string | null;
  /** The language model that proposed it, whose name stands below the answer; left out: a rule found it. */
  readonly model?: string;
}

export interface SourceLine extends Numbered {
  readonly source: SourceRef;
  readonly title: string;
  /** In words: "news", "analysis", "machine-written". */
  readonly label: string;
  readonly publishedAt: string | null;
  readonly claims: number;
  /** Share of the story's claims, 0 to 1. */
  readonly share: number;
  /** Outlets that print the same text, folded under this one. */
  readonly copies: readonly SourceRef[];
}

/** A sourced sentence: an answer to a question, a line of a briefing. */
export interface AnswerLine extends Numbered {
  readonly text: readonly Inline[];
  readonly citations: readonly Citation[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly inlines: readonly Inline[] }
  /** Small print: a limit, a caveat, a hint of what to type next. */
  | { readonly kind: 'note'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'timeline'; readonly lines: readonly TimelineLine[] }
  | { readonly kind: 'statements'; readonly lines: readonly StatementLine[] }
  | { readonly kind: 'disagreements'; readonly lines: readonly DisagreementLine[] }
  | { readonly kind: 'sources'; readonly lines: readonly SourceLine[] }
  | { readonly kind: 'answers'; readonly lines: readonly AnswerLine[] }
  /** Words to be copied as they stand, an address among them. */
  | { readonly kind: 'copy'; readonly text: string }
  /** A passage in its paragraph: `before` + `passage` + `after` is what the article says there. */
  | {
      readonly kind: 'passage';
      readonly before: string;
      readonly passage: string;
      readonly after: string;
      readonly source: SourceRef;
    };
