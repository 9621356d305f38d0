/**
 * Whom a pronoun means, by recency, subjecthood, gender and number: a small Lappin & Leass (1994) ranking.
 * When nobody fits it stays unresolved: a pronoun is better than a wrong name.
 */
import type { Speaker } from '../../../domain/speaker.ts';
import { isBodyNoun, isPlural } from '../../lexicon/unnamed-sources.ts';
import type { Gender, NameBook } from './name-book.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { ParsedLine } from './phrase.ts';

const MAN = new Set(['he', 'him', 'his']);
const WOMAN = new Set(['she', 'her', 'hers']);
const REACH = 6;

interface Candidate {
  readonly speaker: Speaker;
  readonly weight: number;
}

const fits = (speaker: Speaker, gender: Gender, book: NameBook): boolean => {
  const known = book.names.get(speaker.name);
  if (speaker.type !== 'person') return false;
  return known === undefined || known.gender === null || known.gender === gender;
};

/** Noun groups that may be meant, in one line before word `before`, last first. */
const candidates = (line: ParsedLine, before: number, distance: number, book: NameBook): Candidate[] => {
  const found: Candidate[] = [];
  line.phrases.forEach((phrase, i) => {
    if (phrase.kind !== 'noun' || phrase.time || phrase.to > before) return;
    const left = line.phrases[i - 1];
    const right = line.phrases.slice(i + 1).find((p) => p.kind !== 'adverb');
    const subject =
      (left === undefined || left.kind === 'comma' || left.kind === 'coordinator' || left.kind === 'subordinator') &&
      right?.kind === 'verb';
    const governed = left?.kind === 'preposition';
    const head = line.words[phrase.head];
    if (head === undefined || head.tag === 'PRON') return;
    const speaker = nameSpeaker(line, { from: phrase.from, to: phrase.to, head: phrase.head }, book);
    found.push({
      speaker,
      weight: 100 / (1 + distance) + (subject ? 40 : 0) + (i === 0 ? 10 : 0) - (governed ? 20 : 0) + i / 100,
    });
  });
  return found;
};

export interface Discourse {
  readonly lines: readonly ParsedLine[];
  readonly book: NameBook;
  /** Speakers of the claims so far, by the line they spoke in. */
  readonly spoken: readonly { readonly line: number; readonly speaker: Speaker }[];
}

/** The speaker that the pronoun at word `at` of line `index` means, without its mention; null when nobody fits. */
export const resolvePronoun = (
  pronoun: string,
  index: number,
  at: number,
  { lines, book, spoken }: Discourse,
): Speaker | null => {
  const gender: Gender = MAN.has(pronoun) ? 'man' : WOMAN.has(pronoun) ? 'woman' : null;
  const personal = gender !== null;
  let best: Candidate | null = null;
  for (let distance = 0; distance < REACH && index - distance >= 0; distance += 1) {
    const line = lines[index - distance];
    if (line === undefined) break;
    for (const candidate of candidates(line, distance === 0 ? at : line.words.length, distance, book)) {
      const { speaker } = candidate;
      const head = speaker.name.split(' ').at(-1)?.toLowerCase() ?? '';
      const ok = personal
        ? fits(speaker, gender, book)
        : pronoun === 'it'
          ? speaker.type === 'office' && (isBodyNoun(head) || /^\p{Lu}/u.test(speaker.name)) && !isPlural(head)
          : speaker.type === 'group' || (speaker.type === 'unnamed' && isPlural(head));
      if (!ok) continue;
      const talked = spoken.some((item) => item.line === index - distance && item.speaker.name === speaker.name);
      const weight = candidate.weight + (talked ? 45 : 0);
      if (best === null || weight > best.weight) best = { speaker, weight };
    }
    const before = spoken.findLast(
      (item) =>
        item.line === index - distance && item.line < index && (personal ? fits(item.speaker, gender, book) : false),
    );
    if (before !== undefined) {
      const weight = 100 / (1 + distance) + 60;
      if (best === null || weight > best.weight) best = { speaker: before.speaker, weight };
    }
  }
  return best?.speaker ?? null;
};
