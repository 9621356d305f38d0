/** Findings between the safe text, in which they were made, and the text as read, in which they are kept. */
import type { Claim, Finding } from '../domain/claim.ts';
import type { SafeText } from '../domain/safe-text.ts';
import { type Passage, passageOf, type Span } from '../domain/span.ts';

const moved = <F extends Finding>(finding: F, to: (span: Span) => Span, text: string): F => {
  const passage = (span: Span): Passage => passageOf(text, to(span));
  const { speaker, cueSpan, content } = finding;
  return {
    ...finding,
    evidence: passage(finding.evidence),
    speaker: speaker === null ? null : { ...speaker, mention: speaker.mention === null ? null : to(speaker.mention) },
    cueSpan: cueSpan === null ? null : to(cueSpan),
    content: content === null ? null : { ...passage(content), parts: content.parts.map(to) },
    quotes: finding.quotes.map(passage),
    quantities: finding.quantities.map((quantity) => ({ ...quantity, span: to(quantity.span) })),
  };
};

/** `text`: the text as read. */
export const moveFinding = (finding: Finding, safe: SafeText, text: string): Finding =>
  moved(finding, safe.asRead, text);

/** The other way: claims as the comparison wants them, without what nobody sees. */
export const claimInSafe = (claim: Claim, safe: SafeText): Claim => moved(claim, safe.inSafe, safe.text);
