/**
 * A posted briefing shown with the lines marked on which editors decided otherwise, and without the marks of decisions that
 * were taken back; and the words for its thread.
 */
import type { AnswerLine, Block, DisagreementLine, StatementLine } from './block.ts';
import { areApart, type Decided, isDisputeMark } from './decided.ts';
import { type Inline, plain, quoted, strong } from './inline.ts';
import type { Reply } from './reply.ts';

export interface RuledLine {
  readonly number: number;
  readonly why: readonly Inline[];
  /** A decision was taken back: the line stands again. */
  readonly back: boolean;
}

/** What a line that tells an event says where others date it otherwise. */
export const DATE_DISPUTED = ' (date disputed)';
const WRONG_SPEAKER = 'Wrong speaker, by the editors’ decision. ';
const TWO_EVENTS = 'Not one event, by the editors’ decision. ';

/** A line as it is to be shown; null: as it is. */
interface Marking<Line> {
  readonly line: Line;
  readonly why: readonly Inline[];
  readonly back: boolean;
}

const markDispute = (line: DisagreementLine, decided: Decided): Marking<DisagreementLine> | null => {
  const caveat = decided.none.get(line.question);
  if (isDisputeMark(line.caveat)) {
    if (!decided.standing.has(line.question)) return null;
    return { line: { ...line, caveat: null }, why: [quoted(line.question)], back: true };
  }
  if (caveat === undefined) return null;
  const said = `${caveat.charAt(0).toLowerCase()}${caveat.slice(1, -1)}: `;
  return { line: { ...line, caveat }, why: [plain(said), quoted(line.question)], back: false };
};

/** Of running words that are, or are not, to begin with a mark; null: they do already. */
const markWords = (words: readonly Inline[], mark: string, is: boolean): readonly Inline[] | null => {
  const [first, ...rest] = words;
  const marked = first?.kind === 'strong' && first.text === mark;
  if (marked === is) return null;
  return is ? [strong(mark), ...words] : rest;
};

const markStatement = (line: StatementLine, { wrongSpeaker, here }: Decided): Marking<StatementLine> | null => {
  const { claimId } = line.citation;
  if (!here.has(claimId)) return null;
  const is = wrongSpeaker.has(claimId);
  const words = markWords(line.words, WRONG_SPEAKER, is);
  const said = is ? ' is not the speaker, editors decided: ' : ': ';
  return words === null
    ? null
    : { line: { ...line, words }, why: [plain(line.speaker), plain(said), quoted(line.citation.words)], back: !is };
};

const markAnswer = (line: AnswerLine, decided: Decided): Marking<AnswerLine> | null => {
  const ids = line.citations.map(({ claimId }) => claimId);
  if (!ids.every((id) => decided.here.has(id))) return null;
  const rivals = line.text.some((inline) => inline.kind === 'text' && inline.text === DATE_DISPUTED);
  const is = areApart(decided, ids, rivals);
  const text = markWords(line.text, TWO_EVENTS, is);
  const [first] = line.citations;
  const said = is ? 'editors decided that others tell of another event: ' : '';
  return text === null ? null : { line: { ...line, text }, why: [plain(said), quoted(first?.words ?? '')], back: !is };
};

const noteOf = (lines: readonly RuledLine[], back: boolean, at: string): readonly Block[] => {
  const numbers = lines.filter((line) => line.back === back).map(({ number }) => number);
  const [first] = numbers;
  if (first === undefined) return [];
  const many = numbers.length > 1;
  const which = `: ${many ? 'lines' : 'line'} ${numbers.join(', ')}`;
  const what = back
    ? ` stand${many ? '' : 's'} again: the editors took back what they had decided.`
    : ', by the editors’ decision; the thread says why.';
  return [
    {
      kind: 'note',
      inlines: [strong(back ? 'Restored ' : 'Corrected '), { kind: 'instant', at }, plain(`${which}${what}`)],
    },
  ];
};

type Mark<Line> = (line: Line, decided: Decided) => Marking<Line> | null;

const markBlock = (block: Block, decided: Decided, found: RuledLine[]): Block => {
  const each = <Line extends { readonly number: number }>(all: readonly Line[], mark: Mark<Line>): readonly Line[] =>
    all.map((line) => {
      const made = mark(line, decided);
      if (made !== null) found.push({ number: line.number, why: made.why, back: made.back });
      return made?.line ?? line;
    });
  switch (block.kind) {
    case 'disagreements':
      return { ...block, lines: each(block.lines, markDispute) };
    case 'statements':
      return { ...block, lines: each(block.lines, markStatement) };
    case 'answers':
      return { ...block, lines: each(block.lines, markAnswer) };
    case 'heading':
    case 'text':
    case 'note':
    case 'list':
    case 'timeline':
    case 'sources':
    case 'copy':
    case 'passage':
      return block;
  }
};

/** null when every line is marked as it is to be. */
export const markRuled = (
  shown: Reply,
  decided: Decided,
  at: string,
): { readonly marked: Reply; readonly lines: readonly RuledLine[] } | null => {
  const lines: RuledLine[] = [];
  const [heading, ...blocks] = shown.blocks.map((block) => markBlock(block, decided, lines));
  if (heading === undefined || lines.length === 0) return null;
  const notes = [...noteOf(lines, false, at), ...noteOf(lines, true, at)];
  return { marked: { ...shown, blocks: [heading, ...notes, ...blocks] }, lines };
};

export const ruledList = (lines: readonly RuledLine[]): Block => ({
  kind: 'list',
  items: lines.map(({ number, why, back }) => [
    strong(`Line ${number}`),
    plain(back ? ' stands again, the editors took back what they had decided: ' : ': '),
    ...why,
  ]),
});
