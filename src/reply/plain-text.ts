/** The plain-text form of every block: the whole content, in reading order, without markup. */
import { assertNever } from '../domain/assert-never.ts';
import type { AnswerLine, Block, DisagreementLine, SourceLine, StatementLine, TimelineLine } from './block.ts';
import { instantInWords, plainCitation, plainInlines, plainSource } from './plain-inline.ts';
import type { Reply } from './reply.ts';
import { stanceVerb } from './stance-verb.ts';
import { markBeside, originsInWords, positionBeyond, summaryBeyond, wordsBeyond } from './words-beyond.ts';

const indent = (lines: readonly string[], by = '   '): string => lines.map((line) => `${by}${line}`).join('\n');
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

const timelineLine = (line: TimelineLine): string =>
  joined(
    [`${line.number}. ${line.date.label}${markBeside(line)}`, summaryBeyond(line)]
      .filter((part) => part !== '')
      .join(' · '),
    indent(line.citations.map(plainCitation)),
    ...line.rivals.map((rival) =>
      indent([`or ${rival.date.label}:`, ...rival.citations.map((c) => `  ${plainCitation(c)}`)]),
    ),
  );

const statementLine = (line: StatementLine): string =>
  joined(
    `${line.number}. ${line.speaker}${line.role === null ? '' : `, ${line.role},`} ${stanceVerb(line.speaker, line.stance)}: ${plainInlines(wordsBeyond(line))}`.trimEnd(),
    indent([plainCitation(line.citation)]),
  );

type Side = DisagreementLine['sides'][number];

/** A side that its first passage tells is led by that. */
const sideLead = (side: Side): string => {
  const [first] = side.citations;
  return positionBeyond(side) || (first === undefined ? side.position : plainCitation(first));
};

const citationsBelow = (side: Side): Side['citations'] =>
  positionBeyond(side) === '' ? side.citations.slice(1) : side.citations;

const disagreementLine = (line: DisagreementLine): string =>
  joined(
    `${line.number}. ${line.question} (${line.label})`,
    ...line.sides.map((side) =>
      joined(
        indent([`• ${[sideLead(side), originsInWords(side.origins)].join(' ')}`]),
        indent(citationsBelow(side).map(plainCitation), '     '),
      ),
    ),
    line.caveat === null ? '' : indent([line.caveat]),
    indent([`Why: ${line.why}`]),
    line.ranking === undefined ? '' : indent([line.ranking]),
  );

const sourceLine = (line: SourceLine): string =>
  joined(
    `${line.number}. ${plainSource(line.source)} · ${line.title} (${line.label}, ${line.publishedAt === null ? 'no publication date known' : instantInWords(line.publishedAt)})`,
    indent([
      `${line.claims === 1 ? '1 claim' : `${line.claims} claims`}, ${Math.round(line.share * 100)} % of the story · ${line.source.uri}`,
    ]),
    line.copies.length === 0 ? '' : indent([`same text: ${line.copies.map(plainSource).join(', ')}`]),
  );

const answerLine = (line: AnswerLine): string =>
  joined(`${line.number}. ${plainInlines(line.text)}`, indent(line.citations.map(plainCitation)));

export const plainBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'─'.repeat(Math.min(block.text.length, 72))}`;
    case 'text':
      return plainInlines(block.inlines);
    case 'note':
      return plainInlines(block.inlines);
    case 'list':
      return block.items.map((item) => `• ${plainInlines(item)}`).join('\n');
    case 'timeline':
      return block.lines.map(timelineLine).join('\n');
    case 'statements':
      return block.lines.map(statementLine).join('\n');
    case 'disagreements':
      return block.lines.map(disagreementLine).join('\n\n');
    case 'sources':
      return block.lines.map(sourceLine).join('\n');
    case 'answers':
      return block.lines.map(answerLine).join('\n');
    case 'copy':
      return block.text;
    case 'passage':
      return `${plainSource(block.source)}:\n${block.before}»${block.passage}«${block.after}`;
    default:
      return assertNever(block);
  }
};

export const plainText = (reply: Reply): string => reply.blocks.map(plainBlock).join('\n\n');
