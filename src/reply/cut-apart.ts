/** Cutting texts that stand against each other: around what only one of them says, for the same beginning tells nothing. */
import { cutAtWord } from './cut.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,:%-]*/gu;
const SHORT = 3;
/** Of the room, what stands up to the end of the word that differs; the rest is for what follows it. */
const UP_TO = 0.75;

const keyOf = (word: string): string => word.toLowerCase().replace(/[.,:'’-]+$/, '');
const keysOf = (text: string): ReadonlySet<string> => new Set((text.match(WORD) ?? []).map(keyOf));

/** Where the word ends that says most of what is this text's own; null where it says nothing of its own. */
const ownWord = (text: string, others: readonly string[], position: string): number | null => {
  const shared = keysOf(others.join(' '));
  const stated = keysOf(position);
  let best: { readonly end: number; readonly weight: number } | null = null;
  for (const found of text.matchAll(WORD)) {
    const key = keyOf(found[0]);
    if (shared.has(key)) continue;
    const weight = (/\p{N}/u.test(key) ? 2 : 0) + (stated.has(key) ? 3 : 0) + (key.length > SHORT ? 1 : 0);
    if (weight > (best?.weight ?? 0)) best = { end: found.index + key.length, weight };
  }
  return best?.end ?? null;
};

/**
 * At most `limit` UTF-16 units, cut at words; "…" where something was left out. From the beginning, as long as that shows
 * what none of `others` says. `position`: what the text is held to say, in short; its words count before others.
 */
export const cutApart = (text: string, others: readonly string[], position: string, limit: number): string => {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= limit) return folded;
  const end = ownWord(folded, others, position);
  if (end === null || end <= cutAtWord(folded, limit).length - 1) return cutAtWord(folded, limit);
  // Not further to the right than what fills the room.
  const from = Math.min(end - Math.floor(limit * UP_TO), folded.length - limit + 1);
  const space = folded.indexOf(' ', from);
  const start = space < 0 || space >= end ? from : space + 1;
  return `…${cutAtWord(
    folded
      .slice(start)
      .toWellFormed()
      .replace(/^\uFFFD/, ''),
    limit - 1,
  )}`;
};
