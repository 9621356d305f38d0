/** A posted briefing shown with the disagreements marked that editors ruled out, and the words for its thread. */
import type { Block } from './block.ts';
import { plain, quoted, strong } from './inline.ts';
import type { Reply } from './reply.ts';

export interface RuledLine {
  readonly number: number;
  readonly question: string;
}

const CAVEAT = 'Editors decided that this is no disagreement.';

const inWords = (lines: readonly RuledLine[]): string => {
  const numbers = lines.map(({ number }) => number).join(', ');
  return lines.length === 1 ? `: line ${numbers} is` : `: lines ${numbers} are`;
};

/** `questions`: of the disagreements that are none. null when the reply shows none of them, or has them marked already. */
export const markRuled = (
  shown: Reply,
  questions: ReadonlySet<string>,
  at: string,
): { readonly marked: Reply; readonly lines: readonly RuledLine[] } | null => {
  const lines: RuledLine[] = [];
  const [heading, ...blocks] = shown.blocks.map((block): Block => {
    if (block.kind !== 'disagreements') return block;
    return {
      ...block,
      lines: block.lines.map((line) => {
        if (!questions.has(line.question) || line.caveat === CAVEAT) return line;
        lines.push({ number: line.number, question: line.question });
        return { ...line, caveat: CAVEAT };
      }),
    };
  });
  if (heading === undefined || lines.length === 0) return null;
  const note: Block = {
    kind: 'note',
    inlines: [
      strong('Corrected '),
      { kind: 'instant', at },
      plain(`${inWords(lines)} no disagreement, by the editors’ decision.`),
    ],
  };
  return { marked: { ...shown, blocks: [heading, note, ...blocks] }, lines };
};

export const ruledList = (lines: readonly RuledLine[]): Block => ({
  kind: 'list',
  items: lines.map(({ number, question }) => [
    strong(`Line ${number}`),
    plain(': editors decided that this is no disagreement: '),
    quoted(question),
  ]),
});
