/** A posted briefing shown with the lines that fell marked, and the words for its thread. Nothing is taken away. */
import type { Revision } from '../domain/changes.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { Block } from './block.ts';
import { cutAtWord } from './cut.ts';
import { type Citation, type Inline, plain, quoted, sourced, strong } from './inline.ts';
import { type RuledLine, ruledList } from './mark-ruled.ts';
import { type Reply, reply } from './reply.ts';

export type Fallen = ReadonlyMap<ClaimId, Revision>;

const MARK = 'No longer stands. ';
const WORDS = 160;

interface FallenLine {
  readonly number: number;
  readonly revision: Revision;
}

const fallenIn = (citations: readonly Citation[], fallen: Fallen): Revision | null =>
  citations.map(({ claimId }) => fallen.get(claimId)).find((revision) => revision !== undefined) ?? null;

const markBlock = (block: Block, fallen: Fallen, found: FallenLine[]): Block => {
  const hit = (number: number, citations: readonly Citation[]): Revision | null => {
    const revision = fallenIn(citations, fallen);
    if (revision !== null) found.push({ number, revision });
    return revision;
  };
  switch (block.kind) {
    case 'answers':
      return {
        ...block,
        lines: block.lines.map((line) =>
          hit(line.number, line.citations) === null ? line : { ...line, text: [strong(MARK), ...line.text] },
        ),
      };
    case 'statements':
      return {
        ...block,
        lines: block.lines.map((line) =>
          hit(line.number, [line.citation]) === null ? line : { ...line, words: [strong(MARK), ...line.words] },
        ),
      };
    case 'disagreements':
      return {
        ...block,
        lines: block.lines.map((line) => {
          const revision = hit(
            line.number,
            line.sides.flatMap(({ citations }) => citations),
          );
          return revision === null ? line : { ...line, caveat: 'A passage of one side no longer stands.' };
        }),
      };
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

const whyOf = ({ before, source, now, articleGone }: Revision): readonly Inline[] => [
  plain(': '),
  quoted(cutAtWord(before.words, WORDS)),
  plain(articleGone ? ' was withdrawn with its article by ' : now === null ? ' was taken out by ' : ' was changed by '),
  sourced(source),
  ...(now === null ? [plain('.')] : [plain(' to '), quoted(cutAtWord(now.evidence.text, WORDS)), plain('.')]),
];

const listOf = (lines: readonly FallenLine[]): Block => ({
  kind: 'list',
  items: lines.map(({ number, revision }) => [strong(`Line ${number}`), ...whyOf(revision)]),
});

/** The marked reply with a note on top, and which lines fell; null when none did. */
export const markFallen = (
  shown: Reply,
  fallen: Fallen,
  at: string,
): { readonly marked: Reply; readonly lines: readonly FallenLine[] } | null => {
  const lines: FallenLine[] = [];
  const [heading, ...blocks] = shown.blocks.map((block) => markBlock(block, fallen, lines));
  if (heading === undefined || lines.length === 0) return null;
  const numbers = lines.map(({ number }) => number).join(', ');
  const note: Block = {
    kind: 'note',
    inlines: [
      strong('Corrected '),
      { kind: 'instant', at },
      plain(
        `: ${lines.length === 1 ? 'line' : 'lines'} ${numbers} no longer stand${lines.length === 1 ? 's' : ''}; the thread says why.`,
      ),
    ],
  };
  return { marked: { ...shown, blocks: [heading, note, ...blocks] }, lines };
};

export const correctionReply = (lines: readonly FallenLine[], ruled: readonly RuledLine[]): Reply =>
  reply([
    { kind: 'text', inlines: [strong('Correction to this briefing.')] },
    ...(lines.length === 0 ? [] : [listOf(lines)]),
    ...(ruled.length === 0 ? [] : [ruledList(ruled)]),
  ]);

/** One word for many, where telling each would flood the channel. */
export const correctionDigest = (briefings: number): Reply =>
  reply([
    {
      kind: 'text',
      inlines: [
        strong(
          briefings === 1
            ? 'One earlier briefing here is corrected too.'
            : `${briefings} earlier briefings here are corrected too.`,
        ),
        plain(' The lines that fell are marked in the messages themselves.'),
      ],
    },
  ]);
