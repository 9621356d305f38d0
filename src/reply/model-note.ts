/** The small print below an answer that shows what a language model proposed: which lines, and which model. */
import type { Block } from './block.ts';
import { plain, strong } from './inline.ts';

const proposedIn = (blocks: readonly Block[]): readonly { readonly number: number; readonly model: string }[] =>
  blocks
    .flatMap((block) => (block.kind === 'disagreements' ? block.lines : []))
    .flatMap(({ number, model }) => (model === undefined ? [] : [{ number, model }]));

const noteOf = (model: string, numbers: readonly number[]): Block => {
  const lines = numbers.length === 1 ? `Line ${numbers[0]} was` : `Lines ${numbers.join(', ')} were`;
  return {
    kind: 'note',
    inlines: [
      plain(`${lines} proposed by the language model `),
      strong(model),
      plain(' and found by no rule. It chose the passages; every word shown is theirs or ours.'),
    ],
  };
};

/** The blocks as they are where no line was proposed by a model. */
export const withModelNote = (blocks: readonly Block[]): readonly Block[] => {
  const byModel = Map.groupBy(proposedIn(blocks), ({ model }) => model);
  return [
    ...blocks,
    ...[...byModel].map(([model, lines]) =>
      noteOf(
        model,
        lines.map(({ number }) => number),
      ),
    ),
  ];
};
