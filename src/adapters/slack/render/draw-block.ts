/** The reply tree to Block Kit, exhaustively: a new kind of block is a type error here. */
import { assertNever } from '../../../domain/assert-never.ts';
import type { Block } from '../../../reply/block.ts';
import type { Inline } from '../../../reply/inline.ts';
import { drawDisagreement } from './draw-disagreement.ts';
import { drawAnswer, drawSource, drawStatement, drawTimelineLine } from './draw-lines.ts';
import { type Drawn, header, item, preformatted, quote, rich, section, small } from './drawn.ts';
import { bold, elementText, inlineElements, sourceLink, words } from './inlines.ts';

/** Small print knows no references; a note with one is drawn as running text. */
const drawNote = (inlines: readonly Inline[]): readonly Drawn[] => {
  const linked = inlines.some((inline) => ['source', 'instant', 'channel'].includes(inline.kind));
  const elements = inlineElements(inlines);
  return linked ? rich(section(...elements)) : small(elements.map(elementText).join(''));
};

export const drawBlock = (block: Block): readonly Drawn[] => {
  switch (block.kind) {
    case 'heading':
      return header(block.text);
    case 'text':
      return rich(section(...inlineElements(block.inlines)));
    case 'note':
      return drawNote(block.inlines);
    case 'list':
      return rich(...block.items.map((inlines) => item(...inlineElements(inlines))));
    case 'timeline':
      return block.lines.flatMap(drawTimelineLine);
    case 'statements':
      return block.lines.flatMap(drawStatement);
    case 'disagreements':
      return block.lines.flatMap(drawDisagreement);
    case 'sources':
      return block.lines.flatMap(drawSource);
    case 'answers':
      return block.lines.flatMap(drawAnswer);
    case 'copy':
      return preformatted(block.text);
    case 'passage':
      return rich(
        quote(words(block.before), bold(block.passage), words(block.after)),
        section(words('— '), sourceLink(block.source)),
      );
    default:
      return assertNever(block);
  }
};
