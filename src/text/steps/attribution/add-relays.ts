/** "According to Reuters, officials said that …": what an outlet reports somebody to say came through that outlet. */
import type { Finding } from '../../../domain/claim.ts';
import { contains } from '../../../domain/span.ts';
import { isOutlet } from '../../lexicon/media.ts';

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
  /\bfirst (?:reported|published|disclosed|revealed) by (?:the |The )?(\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,3})/u;

/** With the outlet that the claim's own sentence says had it first. */
export const withFirstReport = (finding: Finding): Finding => {
  const name = FIRST.exec(finding.evidence.text)?.[1]?.replace(/\.$/, '');
  if (name === undefined || !isOutlet(name) || finding.speaker?.name === name || finding.relay.includes(name))
    return finding;
  return { ...finding, relay: [...finding.relay, name] };
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
