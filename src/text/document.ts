/** A text with what the steps have found in it so far. Every step takes one and returns findings with their places. */
import type { Span } from '../domain/span.ts';

export interface Token extends Span {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Universal part-of-speech tag: NOUN, PROPN, VERB, AUX, ADP, DET, PRON, ADJ, ADV, NUM, PUNCT, … */
  readonly tag: string;
  readonly lemma: string;
}

/** Splits running text into tokens with tags and lemmas. Behind a port, because a tagger is heavy and replaceable. */
export interface Tagger {
  /** Tokens in reading order; every token's text stands at its place. Space is not a token. */
  tag(text: string): readonly Token[];
}

/** What a line of an article is, once the site's own furniture is told apart from the text. */
export type BlockKind = 'headline' | 'paragraph' | 'subhead' | 'list-item' | 'table-row' | 'site';

/** One line or paragraph of the text as read. `site` blocks ("Share on facebook", bylines, stubs) carry no claims. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Sentence extends Span {
  /** Index of the block it stands in. */
  readonly block: number;
}

/** A text on its way through the pipeline. */
export interface Doc {
  readonly text: string;
  /** ISO 8601 instant or day, or null when nobody knows. */
  readonly publishedAt: string | null;
  readonly blocks: readonly Block[];
  /** Sentences of the blocks that are not `site`, in reading order; they never cross a block. */
  readonly sentences: readonly Sentence[];
}
