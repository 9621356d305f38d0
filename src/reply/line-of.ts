/** One numbered line of a reply on its own: who says it, in which words, where it stands. */
import type { Block } from './block.ts';
import type { Citation } from './inline.ts';
import { plain, strong } from './inline.ts';
import { type Action, type Reply, reply, usage } from './reply.ts';
import { stanceVerb } from './stance-verb.ts';

interface NumberedLine {
  readonly number: number;
  readonly title: string;
  readonly citations: readonly Citation[];
}

const linesOf = (block: Block): readonly NumberedLine[] => {
  switch (block.kind) {
    case 'timeline':
      return block.lines.map(({ number, date, summary, mark = '', citations, rivals }) => ({
        number,
        title: summary === '' ? `${date.label}${mark}` : `${date.label}: ${summary}`,
        citations: [...citations, ...rivals.flatMap((rival) => rival.citations)],
      }));
    case 'statements':
      return block.lines.map(({ number, speaker, stance, citation }) => ({
        number,
        title: `${speaker} ${stanceVerb(speaker, stance)}`,
        citations: [citation],
      }));
    case 'disagreements':
      return block.lines.map(({ number, question, sides }) => ({
        number,
        title: question,
        citations: sides.flatMap((side) => side.citations),
      }));
    case 'answers':
      return block.lines.map(({ number, text, citations }) => ({
        number,
        title: text.map((inline) => ('text' in inline ? inline.text : '')).join(''),
        citations,
      }));
    case 'sources':
    case 'heading':
    case 'text':
    case 'note':
    case 'list':
    case 'copy':
    case 'passage':
      return [];
  }
};

const spokenBy = ({ speaker, source }: Citation): string => speaker ?? `${source.outlet}, in its own voice`;

const BUTTONS = 10;

/** Says which numbers there are when there is no such line. */
export const lineOf = ({ blocks }: Reply, number: number): Reply => {
  const lines = blocks.flatMap(linesOf);
  const line = lines.find((own) => own.number === number);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return usage('That answer has no numbered lines to ask about.');
  if (line === undefined)
    return usage(`There is no line ${number} here; they go from ${first.number} to ${last.number}.`);
  const each = [...new Map(line.citations.map((citation) => [citation.claimId, citation])).values()];
  const cards = each.slice(0, BUTTONS).map(
    ({ claimId, source }, i): Action => ({
      kind: 'run',
      label: `Passage ${i + 1}: ${source.outlet}`,
      run: { command: 'claim', args: { claim: claimId } },
    }),
  );
  return reply(
    [
      { kind: 'text', inlines: [strong(`${number}. `), plain(line.title)] },
      {
        kind: 'answers',
        lines: each.map((citation, i) => ({
          number: i + 1,
          text: [plain(spokenBy(citation))],
          citations: [citation],
        })),
      },
    ],
    { actions: cards, claimIds: each.map(({ claimId }) => claimId) },
  );
};
