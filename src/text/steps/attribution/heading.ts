/** Headlines with a colon: what is one, and whether the words before the colon speak or are only a label ("Weather: …"). */
import type { Speaker } from '../../../domain/speaker.ts';
import type { Doc } from '../../document.ts';
import { isBodyNoun } from '../../lexicon/unnamed-sources.ts';
import type { Draft } from './draft.ts';
import type { ParsedLine } from './phrase.ts';

const HEADING_LIMIT = 160;

/** A headline, or what opens the text as one though it ends with a full stop. */
export const isHeading = (doc: Doc, line: ParsedLine, next: ParsedLine | undefined): boolean =>
  doc.blocks[line.block]?.kind === 'headline' ||
  (line.index === 0 && line.end - line.start < HEADING_LIMIT && next !== undefined && next.block !== line.block);

const headOf = (draft: Draft, lines: readonly ParsedLine[]): string =>
  lines[draft.speakerLine]?.words[draft.subject?.head ?? -1]?.lower ?? '';

/** Names that speak by a verb somewhere in the text. */
export const speakingHeads = (drafts: readonly Draft[], lines: readonly ParsedLine[]): ReadonlySet<string> =>
  new Set(drafts.flatMap((draft) => (draft.rule === 'name-colon' ? [] : [headOf(draft, lines)])));

/** "Orkney ferry: …": a place or a subject before the colon, unless it speaks elsewhere or is quoted. */
export const isLabel = (
  text: string,
  draft: Draft,
  speaker: Speaker,
  lines: readonly ParsedLine[],
  heads: ReadonlySet<string>,
): boolean =>
  draft.rule === 'name-colon' &&
  speaker.type === 'office' &&
  !/["“‘']/.test(text[draft.parts[0]?.start ?? 0] ?? '') &&
  !isBodyNoun(speaker.name.toLowerCase()) &&
  !heads.has(headOf(draft, lines));
