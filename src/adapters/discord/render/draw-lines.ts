/** The numbered lines of an answer, each to one piece: what is claimed in bold, words as block quotes, sources small. */
import type { AnswerLine, DisagreementLine, SourceLine, StatementLine, TimelineLine } from '../../../reply/block.ts';
import { type Citation, type Inline, plain, quoted, sourced, strong } from '../../../reply/inline.ts';
import { stanceVerb } from '../../../reply/stance-verb.ts';
import { markBeside, originsInWords, positionBeyond, wordsBeyond } from '../../../reply/words-beyond.ts';
import { drawInlines, instant } from './draw-inlines.ts';
import { inert } from './inert.ts';
import { bullet, type Piece, quote, rows, small } from './piece.ts';

const draw = (...inlines: readonly (Inline | string)[]) =>
  drawInlines(inlines.map((inline) => (typeof inline === 'string' ? plain(inline) : inline)));

/** CNN → Harbour Post: who carried it, ending with the outlet. */
const carried = ({ relay, source }: Citation): readonly Inline[] => [
  plain(relay.map((name) => `${name} → `).join('')),
  sourced(source),
];

/** The same words of the same outlet are shown once: several claims may share a sentence. */
const distinct = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(
    (one, i) => citations.findIndex((c) => c.words === one.words && c.source.outlet === one.source.outlet) === i,
  );

const passages = (citations: readonly Citation[]): readonly string[] =>
  distinct(citations).flatMap((citation) => quote(draw(quoted(citation.words), ' — ', ...carried(citation))));

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Passages below a line that may itself be their beginning: then their source is enough, the rest is one tap away. */
const passagesBelow = (line: string, citations: readonly Citation[]): readonly string[] => {
  const repeats = ({ words }: Citation) => letters(words).startsWith(letters(line));
  const known = citations.filter(repeats);
  const once = known.filter((one, i) => known.findIndex(({ source }) => source.outlet === one.source.outlet) === i);
  const sources = once.flatMap((citation, i) => [i === 0 ? '' : ' · ', ...carried(citation)]);
  return [...small(draw(...sources)), ...passages(citations.filter((citation) => !repeats(citation)))];
};

/** A, B, C …; what comes after Z is numbered. */
const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** One passage that goes on where the summary was cut says it whole. */
const whole = ({ summary, citations }: TimelineLine): string | null => {
  const [only, ...others] = distinct(citations);
  if (only === undefined || others.length > 0 || !summary.endsWith('…')) return null;
  return letters(only.words).includes(letters(summary)) ? only.words : null;
};

export const drawTimelineLine = (line: TimelineLine): Piece =>
  rows(
    draw(
      strong(`${line.number}. ${line.date.label}`),
      `${markBeside(line)}${line.summary === '' ? '' : ' · '}`,
      whole(line) ?? line.summary,
    ),
    line.summary === '' ? passages(line.citations) : passagesBelow(line.summary, line.citations),
    line.rivals.flatMap((rival) => [...draw('or ', strong(rival.date.label)), ...passages(rival.citations)]),
  );

export const drawStatementLine = (line: StatementLine): Piece =>
  rows(
    draw(
      strong(`${line.number}. ${line.speaker}`),
      line.role === null ? '' : `, ${line.role},`,
      ` ${stanceVerb(line.speaker, line.stance)}: `,
      ...wordsBeyond(line),
    ),
    passages([line.citation]),
  );

export const drawDisagreementLine = (line: DisagreementLine): Piece =>
  rows(
    draw(strong(`${line.number}. ${line.question}`), ` (${line.label})`),
    line.sides.flatMap((side, i) => [
      ...bullet(draw(strong(`${letterOf(i)} ${positionBeyond(side)}`.trimEnd()), ` ${originsInWords(side.origins)}`)),
      ...passages(side.citations),
    ]),
    line.caveat === null ? [] : small(draw(line.caveat)),
    small(draw(`Why: ${line.why}`)),
    line.ranking === undefined ? [] : small(draw(line.ranking)),
  );

const published = (at: string | null): string => {
  if (at === null) return 'no publication date known';
  return at.includes('T') ? instant(at, 'f') : inert(at.slice(0, 40));
};

export const drawSourceLine = (line: SourceLine): Piece =>
  rows(
    draw(strong(`${line.number}. `), sourced(line.source), ` · ${line.title}`),
    small([
      `${inert(line.label.slice(0, 60))} · ${published(line.publishedAt)} · ${line.claims} claims, ${Math.round(line.share * 100)} % of the story`,
    ]),
    line.copies.length === 0
      ? []
      : small(draw('The same text: ', ...line.copies.flatMap((copy, i) => [i === 0 ? '' : ', ', sourced(copy)]))),
  );

export const drawAnswerLine = (line: AnswerLine): Piece =>
  rows(draw(strong(`${line.number}. `), ...line.text), passages(line.citations));
