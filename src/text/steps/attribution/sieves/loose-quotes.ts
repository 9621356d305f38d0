/**
 * The sieve of quotations that no cue of their line took: a speaker named in the line or paragraph before or after.
 * A quotation that follows its speaker's words in the same paragraph is theirs; a paragraph that is only a quotation
 * and ends with a comma belongs to the cue that opens the next one.
 */
import type { Draft } from '../draft.ts';
import type { ParsedLine } from '../phrase.ts';

const isMark = (kind: string): boolean => kind === 'stop' || kind === 'comma' || kind === 'dash';
/** A line that is a quotation and nothing else. */
export const isQuoteOnly = (line: ParsedLine): boolean =>
  line.phrases.some((p) => p.kind === 'quote') && line.phrases.every((p) => p.kind === 'quote' || isMark(p.kind));

const contentOf = (line: ParsedLine) => ({
  start: line.start,
  end: line.words.findLast((word) => word.quotation !== null)?.end ?? line.end,
});

const endsOpen = (text: string, line: ParsedLine): boolean => /[,:]["”’]?$/.test(text.slice(line.start, line.end));

/** Adds quote-only lines to the drafts around them, or makes drafts of them. `drafts` in reading order. */
export const looseQuotes = (text: string, lines: readonly ParsedLine[], drafts: readonly Draft[]): readonly Draft[] => {
  const byLine = new Map<number, Draft[]>();
  for (const draft of drafts) byLine.set(draft.line, [...(byLine.get(draft.line) ?? []), draft]);
  const grown = new Map<Draft, Draft>();
  const added: Draft[] = [];
  let last: { draft: Draft; line: number; block: number; open: boolean } | null = null;
  for (const line of lines) {
    const here = byLine.get(line.index) ?? [];
    if (here.length > 0 || !isQuoteOnly(line)) {
      const draft = here.findLast((d) => d.parts.length > 0 && d.rule !== 'silence' && d.rule !== 'passive');
      if (draft !== undefined) {
        const quoted = draft.parts.some(
          (part) => /["“]/.test(text[part.start] ?? '') || /["”]/.test(text[part.end - 1] ?? ''),
        );
        last = { draft, line: line.index, block: line.block, open: quoted };
      } else if (line.phrases.some((p) => p.kind === 'verb')) last = null;
      continue;
    }
    const next = lines[line.index + 1];
    const ahead = next === undefined ? [] : (byLine.get(next.index) ?? []);
    if (
      last !== null &&
      last.line === line.index - 1 &&
      (last.block === line.block || unclosed(text, lines[line.index - 1]))
    ) {
      const base = grown.get(last.draft) ?? last.draft;
      grown.set(last.draft, { ...base, parts: [...base.parts, contentOf(line)] });
      last = { ...last, line: line.index, block: line.block };
    } else if (endsOpen(text, line) && ahead.length === 0 && next !== undefined) {
      added.push(...openedBy(line, next));
    }
  }
  return [...drafts.map((draft) => grown.get(draft) ?? draft), ...added];
};

const unclosed = (text: string, line: ParsedLine | undefined): boolean =>
  line !== undefined &&
  (/[:,]$/.test(text.slice(line.start, line.end).trimEnd()) || line.words.at(-1)?.quotation?.closed === false);

/** “…,” / Hegseth said earlier this month. */
const openedBy = (line: ParsedLine, next: ParsedLine): readonly Draft[] => {
  const [first, second] = next.phrases;
  const subject = first?.kind === 'noun' ? first : second;
  const verb = first?.kind === 'noun' ? second : first;
  const cue = next.words[verb?.head ?? -1];
  if (
    subject?.kind !== 'noun' ||
    verb?.kind !== 'verb' ||
    cue?.cue == null ||
    !(cue.cue.verb.frames.has('s') || cue.cue.verb.frames.has('q'))
  )
    return [];
  return [
    {
      rule: 'next-paragraph',
      line: next.index,
      speakerLine: next.index,
      subject: { from: subject.from, to: subject.to, head: subject.head },
      cue: { start: cue.start, end: cue.end },
      parts: [contentOf(line)],
      stance: cue.cue.verb.stance,
      addressee: null,
      open: true,
    },
  ];
};
