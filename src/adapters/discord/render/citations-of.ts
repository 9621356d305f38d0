/** Every passage an answer shows, with the number of its line: what the menu of passages offers. */
import { assertNever } from '../../../domain/assert-never.ts';
import type { Block } from '../../../reply/block.ts';
import type { Citation } from '../../../reply/inline.ts';

export interface Cited {
  readonly number: number;
  readonly citation: Citation;
}

const each = (number: number, citations: readonly Citation[]): readonly Cited[] =>
  citations.map((citation) => ({ number, citation }));

const ofBlock = (block: Block): readonly Cited[] => {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'note':
    case 'list':
    case 'sources':
    case 'copy':
    case 'passage':
      return [];
    case 'timeline':
      return block.lines.flatMap((line) => [
        ...each(line.number, line.citations),
        ...line.rivals.flatMap((rival) => each(line.number, rival.citations)),
      ]);
    case 'statements':
      return block.lines.map((line) => ({ number: line.number, citation: line.citation }));
    case 'disagreements':
      return block.lines.flatMap((line) => line.sides.flatMap((side) => each(line.number, side.citations)));
    case 'answers':
      return block.lines.flatMap((line) => each(line.number, line.citations));
    default:
      return assertNever(block);
  }
};

/** In reading order, each claim once. */
export const citationsOf = (blocks: readonly Block[]): readonly Cited[] => {
  const seen = new Set<string>();
  return blocks.flatMap(ofBlock).filter(({ citation }) => {
    const first = !seen.has(citation.claimId);
    seen.add(citation.claimId);
    return first;
  });
};
