/** Every block of the reply tree to pieces. Exhaustive: a new kind of block does not compile until it is drawn here. */
import { assertNever } from '../../../domain/assert-never.ts';
import type { Block } from '../../../reply/block.ts';
import { plain, sourced, strong } from '../../../reply/inline.ts';
import { LIMITS } from '../limits.ts';
import { drawInlines } from './draw-inlines.ts';
import {
  drawAnswerLine,
  drawDisagreementLine,
  drawSourceLine,
  drawStatementLine,
  drawTimelineLine,
} from './draw-lines.ts';
import { cleanWords, fenced } from './inert.ts';
import { bullet, type Piece, quote, RULE, rows, small } from './piece.ts';
import { splitWords } from './split-words.ts';

/** What stands round a box of words. */
const FENCE = 20;

const between = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, i) => (i === 0 ? [piece] : [RULE, piece]));

export const drawBlock = (block: Block): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return [rows(drawInlines([plain(block.text)]).map((row, i) => (i === 0 ? `### ${row}` : row)))];
    case 'text':
      return [rows(drawInlines(block.inlines))];
    case 'note':
      return [rows(small(drawInlines(block.inlines)))];
    case 'list':
      return [rows(block.items.flatMap((item) => bullet(drawInlines(item))))];
    case 'timeline':
      return block.lines.map(drawTimelineLine);
    case 'statements':
      return block.lines.map(drawStatementLine);
    case 'disagreements':
      return between(block.lines.map(drawDisagreementLine));
    case 'sources':
      return block.lines.map(drawSourceLine);
    case 'answers':
      return block.lines.map(drawAnswerLine);
    case 'copy':
      return [rows(splitWords(cleanWords(block.text), LIMITS.row - FENCE).map(fenced))];
    case 'passage': {
      const paragraph = drawInlines([plain(block.before), strong(block.passage), plain(block.after)]);
      return [rows(quote(paragraph), small(drawInlines([sourced(block.source)])))];
    }
    default:
      return assertNever(block);
  }
};
