/** "According to Reuters, officials said that …": what an outlet reports somebody to say came through that outlet. */
import type { Finding } from '../../../domain/claim.ts';
import { contains } from '../../../domain/span.ts';
import { isOutlet, isOutletSpokenTo } from '../../lexicon/media.ts';

/** Findings of one sentence stand within so many of each other. */
const WINDOW = 8;

const carries = (outer: Finding, inner: Finding): boolean =>
  outer !== inner &&
  outer.speaker !== null &&
  outer.speaker.name !== inner.speaker?.name &&
  inner.cueSpan !== null &&
  (outer.content?.parts ?? []).some((part) => inner.cueSpan !== null && contains(part, inner.cueSpan)) &&
  isOutlet(outer.speaker.name);

/** "…, as first reported by the Harbour Gazette": the outlet that had it before this one. */
const FIRST =
  /\b[Ff]irst (?:reported|published|disclosed|revealed) by (?:the |The )?(\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,3})/u;

/** "In an interview with CNN", "speaking to the Ledger", "in a statement to Reuters": to whom it was said. */
const OCCASION =
  /\b(?:interview(?:ed)? (?:with|by|on|for)|[Ss]peaking (?:to|on|with)|appear(?:ance|ing|ed) on|(?:comments|remarks|statement|e-?mail|letter|message) to) (?:the |The )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})/u;

const through = (finding: Finding, name: string | undefined): Finding =>
  name === undefined || finding.speaker?.name === name || finding.relay.includes(name)
    ? finding
    : { ...finding, relay: [...finding.relay, name] };

const outletIn = (shape: RegExp, text: string): string | undefined => {
  const name = shape.exec(text)?.[1]?.replace(/\.$/, '');
  return name !== undefined && isOutletSpokenTo(name) ? name : undefined;
};

/** With the outlet to which the claim's own sentence says it was said, and the one that had it first. */
export const withOutlets = (finding: Finding): Finding => {
  const { text } = finding.evidence;
  const said = finding.kind === 'narrated' ? finding : through(finding, outletIn(OCCASION, text));
  return through(said, outletIn(FIRST, text));
};

export const addRelays = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding, at) => {
    const carriers = findings
      .slice(Math.max(0, at - WINDOW), at + WINDOW)
      .filter((other) => carries(other, finding))
      .flatMap((other) => (other.speaker === null ? [] : [other.speaker.name]))
      .filter((name) => !finding.relay.includes(name));
    return carriers.length === 0 ? finding : { ...finding, relay: [...finding.relay, ...new Set(carriers)] };
  });
