/** What a reader of one kind of file or page makes of it: the text, and what it says of itself. */
import type { DateOrigin } from '../domain/particulars.ts';

export interface Dated {
  /** ISO 8601 day or instant. */
  readonly at: string;
  readonly from: DateOrigin;
}

export interface SourceDocument {
  /** The text as read: offsets of claims are into this. */
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: Dated | null;
  readonly updated: string | null;
  readonly canonical: string | null;
  readonly paywalled: boolean;
  readonly machineNote: string | null;
  readonly correction: string | null;
}

/** A text that says nothing of itself. */
export const bareDocument = (text: string): SourceDocument => ({
  text,
  title: null,
  outlet: null,
  author: null,
  published: null,
  updated: null,
  canonical: null,
  paywalled: false,
  machineNote: null,
  correction: null,
});
