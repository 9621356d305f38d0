/** What is known of an article beyond its words: who wrote it, where its dates come from, what was noticed about it. */

/** given: typed by a person. metadata: the page says so. feed: the feed says so. byline: stands in the text. file: the file says so. */
export const DATE_ORIGINS = ['given', 'metadata', 'feed', 'byline', 'file'] as const;
export type DateOrigin = (typeof DATE_ORIGINS)[number];

export interface Particulars {
  readonly author: string | null;
  /** Where `publishedAt` of the article comes from; null when there is none. */
  readonly publishedFrom: DateOrigin | null;
  /** ISO 8601 instant or day of the last change the page speaks of. */
  readonly updatedAt: string | null;
  /** The address that the page calls its own; never shown as a source's, only compared. */
  readonly canonical: string | null;
  /** ISO 639-3, "und" when it cannot be told. Anything but English and "und" is stored and not read. */
  readonly language: string;
  /** Only the beginning was there; the rest is for subscribers. */
  readonly paywalled: boolean;
  /** The sentence by which the page says that a machine wrote it, or null. */
  readonly machineNote: string | null;
  /** The correction, clarification or retraction note it carries, or null. */
  readonly correction: string | null;
  /** When it first came in; ISO 8601 in UTC. */
  readonly addedAt: string | null;
  /** A hash of everything its claims were made from, the engine included: the same again need not be read again. */
  readonly readingKey: string | null;
}

export const NO_PARTICULARS: Particulars = {
  author: null,
  publishedFrom: null,
  updatedAt: null,
  canonical: null,
  language: 'und',
  paywalled: false,
  machineNote: null,
  correction: null,
  addedAt: null,
  readingKey: null,
};

/** Languages that the engine does not read; what is in doubt it reads. */
export const isUnread = ({ language }: Particulars): boolean => language !== 'eng' && language !== 'und';
