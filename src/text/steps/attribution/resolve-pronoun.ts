/**
 * Whom a pronoun means, by recency, subjecthood, gender and number: a small Lappin & Leass (1994) ranking.
 * When nobody fits it stays unresolved: a pronoun is better than a wrong name.
 */
import type { Span } from '../../../domain/span.ts';
import type { Speaker } from '../../../domain/speaker.ts';
import { MAN_NOUNS, WOMAN_NOUNS } from '../../lexicon/gendered-nouns.ts';
import { isBodyNoun, isPersonNoun, isPlural } from '../../lexicon/unnamed-sources.ts';
import type { Gender, NameBook } from './name-book.ts';
import { nameSpeaker } from './name-speaker.ts';
import { owner } from './owner.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

const MAN = new Set(['he', 'him', 'his']);
const WOMAN = new Set(['she', 'her', 'hers']);
const REACH = 6;
/** How far a known gender, or that the noun has no name, moves a candidate. */
const GENDER_BONUS = 20;
/** Everything fades with distance: being near, being a subject, having spoken. */
const NEAR = 100;
/** Who spoke just before speaks on. */
const SPOKE = 45;
const UNNAMED_MALUS = 15;
const TALKING = 25;
const SPOKEN_OF = -30;
const VIEW = new Set(['view', 'opinion', 'words', 'account', 'judgment', 'judgement']);

export interface Discourse {
  readonly lines: readonly ParsedLine[];
  readonly book: NameBook;
  /** Speakers of the claims so far, by the line they spoke in. */
  readonly spoken: ReadonlyMap<number, readonly Speaker[]>;
  /** What the claims so far say, by the line it stands in. */
  readonly contents: ReadonlyMap<number, readonly Span[]>;
  /** Whom the text has already called "he" or "she". */
  readonly genders: ReadonlyMap<string, Gender>;
}

interface Candidate {
  readonly speaker: Speaker;
  /** The noun that heads the mention, lower case. */
  readonly head: string;
  readonly weight: number;
}

/** "The 29-year-old", "the father-of-three" name nobody anew: it is the person that the text speaks of. */
export const isEpithet = (head: string): boolean =>
  head.includes('-') && /^(?:\d+-year-old|\p{L}+-of-\p{L}+)$/u.test(head);

/** The gender a pronoun tells. */
export const genderOfPronoun = (pronoun: string): Gender =>
  MAN.has(pronoun) ? 'man' : WOMAN.has(pronoun) ? 'woman' : null;

const genderOfNoun = (noun: string): Gender => (MAN_NOUNS.has(noun) ? 'man' : WOMAN_NOUNS.has(noun) ? 'woman' : null);

/** How well somebody fits "he" or "she"; null when not at all. */
const fitsPerson = (speaker: Speaker, head: string, gender: Gender, { book, genders }: Discourse): number | null => {
  const known = book.names.get(speaker.name);
  const noun = genderOfNoun(head);
  const own = noun ?? known?.gender ?? genders.get(speaker.name) ?? null;
  if (own !== null && own !== gender) return null;
  if (speaker.type === 'person') return own === null ? 0 : GENDER_BONUS;
  const single = !isPlural(head) && (isPersonNoun(head) || noun !== null);
  return single && speaker.type === 'unnamed' ? (own === null ? 0 : GENDER_BONUS) - UNNAMED_MALUS : null;
};

/** "The mum-of-two" is no man. */
const fitsEpithet = (speaker: Speaker, head: string, epithet: string, discourse: Discourse): number | null => {
  const gender = genderOfNoun(epithet.split('-')[0] ?? '');
  if (gender !== null) return fitsPerson(speaker, head, gender, discourse);
  if (speaker.type === 'person') return 0;
  return speaker.type === 'unnamed' && !isPlural(head) && isPersonNoun(head) ? -UNNAMED_MALUS : null;
};

/** Files and shots do not speak: "they" are people. */
const isSomebody = ({ name }: Speaker, head: string): boolean =>
  isPersonNoun(head) || /(?:er|or|ist|ian|ant|ent|ee)s$/.test(head) || /\p{Lu}\S*$/u.test(name);

const fits = (pronoun: string, speaker: Speaker, head: string, discourse: Discourse): number | null => {
  if (MAN.has(pronoun)) return fitsPerson(speaker, head, 'man', discourse);
  if (WOMAN.has(pronoun)) return fitsPerson(speaker, head, 'woman', discourse);
  if (isEpithet(pronoun)) return fitsEpithet(speaker, head, pronoun, discourse);
  if (speaker.type === 'person') return null;
  const plural = isPlural(head) && !isBodyNoun(head) && isSomebody(speaker, head);
  if (pronoun === 'it' || pronoun === 'its')
    return !isPlural(head) && speaker.type === 'office' && (isBodyNoun(head) || /\p{Lu}\S*$/u.test(speaker.name))
      ? 0
      : null;
  return (speaker.type === 'group' && isSomebody(speaker, head)) || plural ? 0 : null;
};

/** "The dealer’s assistant until 2019, she": what opens a sentence for its subject only describes it, or is somebody else. */
const opensFor = ({ words }: ParsedLine, to: number, pronoun: number): boolean =>
  words[pronoun - 1]?.text === ',' && !words.slice(to, pronoun).some(({ tag }) => tag === 'VERB' || tag === 'AUX');

/** "calls by this newspaper to its office": the outlet speaks of itself as "we". */
const isOutletItself = (first: string, head: string): boolean =>
  (first === 'this' || first === 'our') &&
  /^(?:news)?(?:paper|room|site|letter)s?$|^(?:website|magazine|reporters?|correspondents?|publication|outlet|programme|program|weekly|agency|column)$/.test(
    head,
  );

/** The first phrase behind `i` that is no adverb. */
const behind = ({ phrases }: ParsedLine, i: number): Phrase | undefined => {
  let at = i + 1;
  while (phrases[at]?.kind === 'adverb') at += 1;
  return phrases[at];
};

/** The first phrase behind `i` that does not hang on it: no adverb, no preposition with its noun. */
const behindTail = ({ phrases }: ParsedLine, i: number): Phrase | undefined => {
  for (let at = i + 1; at < phrases.length; at += 1) {
    const kind = phrases[at]?.kind;
    const hangs = kind === 'noun' && at > i + 1 && phrases[at - 1]?.kind === 'preposition';
    if (kind !== 'adverb' && kind !== 'preposition' && !hangs) return phrases[at];
  }
  return undefined;
};

/** Noun groups that may be meant, in one line before word `before`, and not within what is said; of weight `least` at the least. */
const candidates = (
  line: ParsedLine,
  before: number,
  least: number,
  said: readonly Span[],
  book: NameBook,
  talked: readonly Speaker[],
  contents: readonly Span[],
): readonly Candidate[] => {
  const found: Candidate[] = [];
  line.phrases.forEach((phrase, i) => {
    const head = line.words[phrase.head];
    if (
      phrase.kind !== 'noun' ||
      phrase.time ||
      phrase.to > before ||
      head === undefined ||
      head.tag === 'PRON' ||
      isEpithet(head.lower)
    )
      return;
    if (opensFor(line, phrase.to, before) || isOutletItself(line.words[phrase.from]?.lower ?? '', head.lower)) return;
    if (said.some((part) => part.start <= head.start && head.end <= part.end)) return;
    const left = line.phrases[i - 1]?.kind;
    const right = behind(line, i);
    const opens =
      left === undefined ||
      // "On the steps of the court Hale was calm"
      (left === 'noun' && right?.kind === 'verb') ||
      left === 'comma' ||
      left === 'coordinator' ||
      left === 'subordinator' ||
      left === 'quote';
    const tail = behindTail(line, i);
    const inserted = right?.kind === 'comma' && i === 0 && line.phrases[i + 2]?.kind === 'noun';
    const subject = (opens && (tail?.kind === 'verb' || (i === 0 && tail?.kind === 'comma'))) || inserted;
    const to = inserted ? (line.phrases[i + 3]?.from ?? phrase.to) : phrase.to;
    // "Revenge, in the view of Colonel Maheb": whose view it is, spoke
    const viewed = left === 'preposition' && VIEW.has(line.words[phrase.from - 2]?.lower ?? '');
    // "The chief said that Mr Patel had been sent it. He": who speaks, before whom he speaks of
    const weight =
      (contents.some((part) => part.start <= head.start && head.end <= part.end) ? SPOKEN_OF : subject ? 40 : 0) +
      (i === 0 ? 10 : 0) +
      (viewed ? SPOKE : left === 'preposition' ? -20 : 0) +
      i / 100;
    if (weight < least) return;
    const named = talked.find(
      (item) => item.mention !== null && item.mention.start <= head.start && head.end <= item.mention.end,
    );
    // "a nurse at Moorgate, one of the wards": whoever was named begins with his own noun
    const opening = line.words[phrase.from]?.start ?? head.start;
    if (named?.mention != null && named.type !== 'person' && named.mention.start < opening) return;
    // "The mayor’s contribution was a statement in which he": the thing of somebody names him
    const thing = line.words[before - 1]?.lower === 'which' && !isPersonNoun(head.lower) && !isBodyNoun(head.lower);
    const owned = thing ? owner(line, phrase) : null;
    const whose = line.words[owned?.head ?? -1]?.tag === 'PROPN' ? owned : null;
    const mentioned = whose ?? { from: phrase.from, to, head: phrase.head };
    const speaker = named ?? nameSpeaker(line, mentioned, book);
    found.push({
      speaker,
      head: line.words[mentioned.head]?.lower ?? head.lower,
      weight,
    });
  });
  return found;
};

const isTalking = ({ name }: Speaker, talked: readonly Speaker[]): boolean => talked.some((item) => item.name === name);

/** Asked by a function: the compiler does not see that a closure sets what it asks. */
const weightOf = ({ weight }: { weight: number }): number => weight;

/** The speaker that the pronoun at word `at` of line `index` means, without its mention; null when nobody fits. */
export const resolvePronoun = (
  pronoun: string,
  index: number,
  at: number,
  said: readonly Span[],
  discourse: Discourse,
): Speaker | null => {
  const { lines, book, spoken } = discourse;
  let best: { speaker: Speaker; weight: number } | null = null;
  const consider = (speaker: Speaker, head: string, weight: number): void => {
    const fit = fits(pronoun, speaker, head, discourse);
    if (fit !== null && (best === null || weight + fit > best.weight)) best = { speaker, weight: weight + fit };
  };
  for (let distance = 0; distance < REACH && index - distance >= 0; distance += 1) {
    const line = lines[index - distance];
    if (line === undefined) break;
    const talked = spoken.get(index - distance) ?? [];
    for (const { speaker, head, weight } of candidates(
      line,
      distance === 0 ? at : line.words.length,
      // what weighs less cannot outdo the best, whoever it is; a hair's breadth for rounding
      best === null
        ? Number.NEGATIVE_INFINITY
        : (weightOf(best) - GENDER_BONUS - UNNAMED_MALUS) * (1 + distance) - NEAR - TALKING - 1e-6,
      said,
      book,
      talked,
      distance === 0 && pronoun !== 'it' ? [] : (discourse.contents.get(index - distance) ?? []),
    )) {
      consider(
        speaker,
        head,
        (NEAR + weight + (isTalking(speaker, talked) ? TALKING : 0)) / (1 + distance) +
          // who has just spoken needs no name to be meant
          (distance === 1 && speaker.type === 'unnamed' && isTalking(speaker, talked) ? UNNAMED_MALUS : 0),
      );
    }
    const last = distance === 0 ? undefined : talked.at(-1);
    if (last !== undefined)
      consider(last, last.name.split(' ').at(-1)?.toLowerCase() ?? '', (NEAR + SPOKE) / (1 + distance));
  }
  return best === null ? null : (best as { speaker: Speaker }).speaker;
};
