/** The sieve of further clauses: "said that the pump had failed and that nobody was told" makes a claim for each "that". */
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';

const isThat = (line: ParsedLine, at: number): boolean => {
  const phrase = line.phrases[at];
  return phrase !== undefined && phrase.to - phrase.from === 1 && line.words[phrase.from]?.lower === 'that';
};

export const furtherClauses = (line: ParsedLine, draft: Draft): readonly Draft[] => {
  const [part] = draft.parts;
  const { phrases, words } = line;
  const opens = phrases.findIndex((phrase) => words[phrase.from]?.start === part?.start);
  if (part === undefined || draft.parts.length > 1 || draft.line !== line.index || opens === -1) return [];
  const starts = phrases.flatMap((phrase, at) => {
    const inside = at > opens && (words[phrase.from]?.end ?? 0) < part.end;
    // "that the gate and that old fence had rusted" is one clause: its verb comes after the second "that"
    const whole = inside && phrases.slice(opens, at).some((earlier) => earlier.verb?.form === 'finite');
    return whole && phrase.kind === 'coordinator' && isThat(line, at + 1) ? [at + 1] : [];
  });
  const end = phrases.findLastIndex((phrase) => (words[phrase.to - 1]?.end ?? 0) <= part.end) + 1;
  return starts.flatMap((start, i) => {
    const next = starts[i + 1];
    const to = next === undefined ? end : next - 1;
    const clause = spanOfPhrases(line, start, to);
    return clause === null ? [] : [{ ...draft, rule: 'further-clause', parts: [clause] }];
  });
};
