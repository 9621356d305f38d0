/** Particulars of an article as one JSON column; no query asks for their parts. */
import { DATE_ORIGINS, NO_PARTICULARS, type Particulars } from '../domain/particulars.ts';
import { flag, nullable, object, oneOf, parsed, text } from './json.ts';

const read = object<Particulars>({
  author: nullable(text),
  publishedFrom: nullable(oneOf(DATE_ORIGINS)),
  updatedAt: nullable(text),
  canonical: nullable(text),
  language: text,
  paywalled: flag,
  machineNote: nullable(text),
  correction: nullable(text),
  addedAt: nullable(text),
  readingKey: nullable(text),
});

/** `column`: null for articles that came in before particulars were kept. */
export const particularsOf = (column: string | null): Particulars =>
  column === null ? NO_PARTICULARS : parsed(column, read);
