/** The parts of a claim that no query asks for: spans, quotations, frame. Kept as one JSON column. */
import type { Content, Finding } from '../domain/claim.ts';
import type { Frame } from '../domain/frame.ts';
import type { EventDate } from '../domain/interval.ts';
import type { AsOf, Quantity } from '../domain/quantity.ts';
import type { Passage, Span } from '../domain/span.ts';
import { flag, list, nullable, number, object, oneOf, optional, type Read, text } from './json.ts';

export interface ClaimDetails
  extends Pick<Finding, 'cueSpan' | 'content' | 'quotes' | 'relay' | 'eventDate' | 'saidOn' | 'quantities' | 'frame'> {
  readonly mention: Span | null;
}

const readSpan = object<Span>({ start: number, end: number });
const readPassage = object<Passage>({ start: number, end: number, text });
const readEventDate = object<EventDate>({
  from: text,
  to: text,
  expression: text,
  basis: oneOf<EventDate['basis']>(['explicit', 'relative', 'inferred']),
});

export const readDetails: Read<ClaimDetails> = object<ClaimDetails>({
  mention: nullable(readSpan),
  cueSpan: nullable(readSpan),
  content: nullable(object<Content>({ start: number, end: number, text, parts: list(readSpan) })),
  quotes: list(readPassage),
  relay: list(text),
  eventDate: nullable(readEventDate),
  saidOn: optional(readEventDate),
  quantities: list(
    object<Quantity>({
      min: nullable(number),
      max: nullable(number),
      unit: text,
      approximate: flag,
      partOf: optional(number),
      sense: optional(oneOf<NonNullable<Quantity['sense']>>(['added', 'former'])),
      asOf: optional(
        object<AsOf>({ from: nullable(text), to: nullable(text), expression: text, clock: nullable(text) }),
      ),
      span: readSpan,
    }),
  ),
  frame: nullable(
    object<Frame>({
      action: text,
      actor: nullable(text),
      target: nullable(text),
      place: nullable(text),
      scope: nullable(oneOf<NonNullable<Frame['scope']>>(['first', 'only', 'one-of-several'])),
      negated: flag,
      hedged: flag,
    }),
  ),
});

export const detailsOf = (claim: Finding): ClaimDetails => ({
  mention: claim.speaker?.mention ?? null,
  cueSpan: claim.cueSpan,
  content: claim.content,
  quotes: claim.quotes,
  relay: claim.relay,
  eventDate: claim.eventDate,
  ...(claim.saidOn === undefined ? {} : { saidOn: claim.saidOn }),
  quantities: claim.quantities,
  frame: claim.frame,
});
