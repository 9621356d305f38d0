/**
 * The sieve of quotations that no cue of their line took: a speaker named in the line or paragraph before or after.
 * A quotation that follows its speaker's words in the same paragraph is theirs; one that is handed over by a colon, or
 * left open, goes on in the next paragraph; a paragraph that is only a quotation belongs to the cue that opens the next.
 */
import { isUnstated } from '../../../../domain/claim.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { handsOver } from './colon.ts';

const isMark = (kind: string): boolean => kind === 'stop' || kind === 'comma' || kind === 'dash';
/** A line that is a quotation and nothing else. */
const isQuoteOnly = (line: ParsedLine): boolean =>
  line.phrases.some((p) => p.kind === 'quote') && line.phrases.every((p) => p.kind === 'quote' || isMark(p.kind));

const contentOf = (line: ParsedLine): Span => ({
  start: line.start,
  end: line.words.findLast((word) => word.quotation !== null)?.end ?? line.end,
});

const endsWithComma = (text: string, line: ParsedLine): boolean => /[,]["”’]?$/.test(text.slice(line.start, line.end));
const lastQuote = (line: ParsedLine) => line.words.findLast((word) => word.quotation !== null)?.quotation ?? null;

/** What a quotation may be added to. */
interface Open {
  readonly draft: Draft;
  /** Line it reaches. */
  readonly line: number;
  readonly block: number;
  /** Goes on in the next paragraph: never closed, handed over by a colon, or stopped without a full stop. */
  readonly runsOn: boolean;
}

const runsOn = (text: string, line: ParsedLine): boolean => {
  const quote = lastQuote(line);
  return (quote?.closed === false && quote.end >= line.end) || /[\p{L},]$/u.test(text.slice(line.start, line.end));
};

/** A paragraph that is only a quotation, right behind one that quoted: the same voice goes on. */
const goesOnAlone = (text: string, open: Open, line: ParsedLine): boolean => {
  const last = open.draft.parts.at(-1);
  return (
    open.block === line.block - 1 &&
    open.line === line.index - 1 &&
    last !== undefined &&
    /["”’»]/.test(text[last.end - 1] ?? '')
  );
};

/** "I asked who pushed. “Read the minutes.”": the words behind are the other’s. */
const isAuthor = (line: ParsedLine, { subject }: Draft): boolean => line.words[subject?.head ?? -1]?.lower === 'i';

/** Adds quote-only lines to the drafts around them, or makes drafts of them. `drafts` in reading order. */
export const looseQuotes = (text: string, lines: readonly ParsedLine[], drafts: readonly Draft[]): readonly Draft[] => {
  const byLine = Map.groupBy(drafts, (draft) => draft.line);
  const grown = new Map<Draft, Draft>();
  const added: Draft[] = [];
  let open: Open | null = null;
  const grow = (to: Open, line: ParsedLine): void => {
    const base = grown.get(to.draft) ?? to.draft;
    grown.set(to.draft, { ...base, parts: [...base.parts, contentOf(line)] });
    open = { ...to, line: line.index, block: line.block, runsOn: lastQuote(line)?.closed === false };
  };
  for (const line of lines) {
    const here = byLine.get(line.index) ?? [];
    const quoteOnly = isQuoteOnly(line);
    const before: Open | null = open;
    if (here.length === 0 && quoteOnly) {
      const next = lines[line.index + 1];
      if (before !== null && (before.block === line.block || before.runsOn) && before.line === line.index - 1)
        grow(before, line);
      else if (next !== undefined && (byLine.get(next.index) ?? []).length === 0) {
        const draft = openedBy(text, line, next);
        if (draft !== null) added.push(draft);
        else if (before !== null && goesOnAlone(text, before, line)) grow(before, line);
      }
      continue;
    }
    const handed = handsOver(line);
    const follows = lines[line.index + 1];
    if (
      handed !== null &&
      follows !== undefined &&
      (byLine.get(follows.index) ?? []).length === 0 &&
      follows.phrases[0]?.kind === 'quote'
    ) {
      const draft = {
        ...handed,
        parts: [isQuoteOnly(follows) ? contentOf(follows) : (spanOfPhrases(follows, 0, 1) ?? contentOf(follows))],
      };
      added.push(draft);
      open = { draft, line: follows.index, block: follows.block, runsOn: lastQuote(follows)?.closed === false };
      byLine.set(follows.index, [draft]);
      continue;
    }
    const spoken = here.filter(
      (d) =>
        !isUnstated(d) && !isAuthor(line, d) && d.rule !== 'silence' && d.rule !== 'passive' && d.rule !== 'cue-noun',
    );
    const draft =
      spoken.findLast((d) => d.parts.some((part) => /^["“‘«]/.test(text.slice(part.start, part.start + 1)))) ??
      spoken.at(-1);
    if (before !== null && draft === before.draft) continue;
    if (draft !== undefined) open = { draft, line: line.index, block: line.block, runsOn: runsOn(text, line) };
    else open = null;
  }
  return [...drafts, ...added].map((draft) => grown.get(draft) ?? draft);
};

/** “…,” / Hegseth said earlier this month. */
const openedBy = (text: string, line: ParsedLine, next: ParsedLine): Draft | null => {
  const [first, second] = next.phrases;
  const subject = first?.kind === 'noun' ? first : second;
  const verb = first?.kind === 'noun' ? second : first;
  const cue = next.words[verb?.head ?? -1];
  if (!endsWithComma(text, line) || subject?.kind !== 'noun' || verb?.kind !== 'verb' || cue?.cue == null) return null;
  if (!(cue.cue.verb.frames.has('s') || cue.cue.verb.frames.has('q'))) return null;
  return {
    rule: 'next-paragraph',
    line: next.index,
    speakerLine: next.index,
    subject: { from: subject.from, to: subject.to, head: subject.head },
    cue: { start: cue.start, end: cue.end },
    parts: [contentOf(line)],
    stance: cue.cue.verb.stance,
    addressee: null,
    open: true,
  };
};
