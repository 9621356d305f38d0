/**
 * Which lines of a briefing are posted, and which go into its thread: one of each section first, then more, as long as
 * all of it is read in a minute; what a language model proposed comes after all the others. 200 words: 238 words a minute is the mean of silent reading (Brysbaert 2019), less what
 * a reader of chat loses by looking around.
 */
import type { ClaimId } from '../domain/ids.ts';
import type { Block } from './block.ts';
import { type Line, SECTION_ORDER, SECTIONS, type Section } from './briefing-line.ts';
import { plainBlock } from './plain-text.ts';

export const BRIEFING_WORDS = 200;
const IN_THREAD = 30;
/** Where there is not room for a line of each. */
const WORTH: readonly Section[] = ['changed', 'disputes', 'fresh', 'doubt', 'safe', 'open', 'said'];

/** Ids of claims are links in chat, not words; outlets are read. */
export const countWords = (text: string): number =>
  text.replace(/ ?\[c_\w+\]/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;

const byProposed = (a: Line, b: Line): number => Number(a.proposed ?? false) - Number(b.proposed ?? false);

const wordsOf = (block: Block): number => countWords(plainBlock(block));

/** Lines of the same kind that follow each other stand in one block. */
const merged = (blocks: readonly Block[]): readonly Block[] => {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last?.kind === 'answers' && block.kind === 'answers')
      all[all.length - 1] = { kind: 'answers', lines: [...last.lines, ...block.lines] };
    else if (last?.kind === 'statements' && block.kind === 'statements')
      all[all.length - 1] = { kind: 'statements', lines: [...last.lines, ...block.lines] };
    else if (last?.kind === 'disagreements' && block.kind === 'disagreements')
      all[all.length - 1] = { kind: 'disagreements', lines: [...last.lines, ...block.lines] };
    else all.push(block);
  }
  return all;
};

interface Laid {
  readonly blocks: readonly Block[];
  /** Each once. */
  readonly claimIds: readonly ClaimId[];
  /** The number of the next line. */
  readonly next: number;
}

const layOut = (lines: readonly Line[], from: number): Laid => {
  let number = from;
  const blocks: Block[] = [];
  const cited = new Set<ClaimId>();
  for (const section of SECTION_ORDER) {
    const own = lines.filter((line) => line.section === section);
    if (own.length > 0) blocks.push({ kind: 'heading', text: SECTIONS[section] });
    blocks.push(...merged(own.map((line) => line.block(number++))));
    for (const line of own) for (const id of line.claimIds) cited.add(id);
  }
  return { blocks, claimIds: [...cited], next: number };
};

/** `taken`: words that stand there already. */
export const fitBriefing = (lines: readonly Line[], taken: number): { post: Laid; thread: Laid | null } => {
  const ranked = lines.map((line, place) => ({
    line,
    place,
    rank: lines.slice(0, place).filter(({ section }) => section === line.section).length,
  }));
  // A second line of any section comes after the first of every other.
  const order = ranked.toSorted(
    (a, b) =>
      byProposed(a.line, b.line) ||
      a.rank - b.rank ||
      WORTH.indexOf(a.line.section) - WORTH.indexOf(b.line.section) ||
      a.place - b.place,
  );
  let left = BRIEFING_WORDS - taken;
  const chosen = new Set<Line>();
  for (const { line, rank } of order) {
    const words = wordsOf(line.block(1)) + (rank === 0 ? countWords(SECTIONS[line.section]) : 0);
    if (words > left) continue;
    left -= words;
    chosen.add(line);
  }
  const post = layOut(
    lines.filter((line) => chosen.has(line)),
    1,
  );
  const rest = lines
    .filter((line) => !chosen.has(line))
    .toSorted(byProposed)
    .slice(0, IN_THREAD);
  return { post, thread: rest.length === 0 ? null : layOut(rest, post.next) };
};
