/** Whose words or deed it was: one quotation in two mouths, one deed in two hands, in texts of different origin. */

import type { Claim } from '../../domain/claim.ts';
import { clausesOf } from '../features/clauses-of.ts';
import { goesOn } from '../features/goes-on.ts';
import { oncePer } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { doerDrafts } from './doers.ts';
import type { Draft, FindKind } from './draft.ts';
import { type Quoted, quotationsOf } from './quoted.ts';

const FEWEST_TELLING = 2;
const FEWEST_WORDS = 5;
/** Fewer in another order may come together by chance. */
const FEWEST_REORDERED = 4;
/** A phrase in this many mouths is a label, not a quotation. */
const LABEL_SPEAKERS = 4;

const PRONOUN = /^(?:he|she|they|it)$/iu;

/** Two pronouns resolved apart are a poor ground for two mouths. */
const byPronoun = ({ speaker, evidence }: Claim): boolean =>
  speaker?.mention != null &&
  PRONOUN.test(evidence.text.slice(speaker.mention.start - evidence.start, speaker.mention.end - evidence.start));

// Every pair asks again.
const rootsOf = oncePer((quoted: Quoted): readonly string[] => quoted.telling.map(stem));
const inOrder = oncePer((quoted: Quoted): string => rootsOf(quoted).toSorted().join(' '));

const without = (quoted: Quoted, at: number): string => rootsOf(quoted).toSpliced(at, 1).join(' ');

const isName = oncePer((quoted: Quoted): boolean =>
  wordsOf(quoted.text).every(({ text: word, key }) => STOP_WORDS.has(key) || /^\p{Lu}/u.test(word)),
);

/** "Klara" in one text is "Klara Ferrin" in the next. */
const sameName = (a: Quoted, b: Quoted): boolean => {
  const [x, y] = [a, b].map(({ name }) => new Set(wordsOf(name).map(({ key }) => key)));
  return x !== undefined && y !== undefined && (x.isSubsetOf(y) || y.isSubsetOf(x));
};

/** "A stray dog carries no warhead", "a dog that strays carries no warhead": word for word but for their order and their endings. */
const sameButForOrder = (a: Quoted, b: Quoted): boolean =>
  a.telling.length === b.telling.length &&
  a.telling.length >= FEWEST_REORDERED &&
  inOrder(a) === inOrder(b) &&
  // One word moved: "a dog carries a man" is no "man carries a dog".
  rootsOf(a).some((_, at) => rootsOf(b).some((_, other) => without(a, at) === without(b, other)));

const sameWords = (a: Quoted, b: Quoted): boolean => {
  const [short, long] = a.line.length <= b.line.length ? [a, b] : [b, a];
  if (sameButForOrder(a, b)) return true;
  // The cheapest question first: most pairs end here.
  if (!long.line.includes(short.line)) return false;
  const enough =
    short.telling.length >= FEWEST_TELLING ||
    (short.telling.length > 0 && short.line.split(' ').length - 2 >= FEWEST_WORDS);
  return enough && !isName(short);
};

const MOST_QUOTED = 2 ** 26;

interface Held {
  readonly quoted: Quoted[];
  /** By their places. */
  readonly alike: (readonly [number, number])[];
}

/** Quotations with a telling word in common: only these are compared. `held`: by the word. */
const hold = (held: Map<string, Held>, one: Quoted): void => {
  for (const word of new Set(one.telling)) {
    const known = held.get(word) ?? { quoted: [], alike: [] };
    held.set(word, known);
    const { quoted, alike } = known;
    for (const [at, other] of quoted.entries()) if (sameWords(other, one)) alike.push([at, quoted.length]);
    quoted.push(one);
  }
};

const candidates = ({ memory }: StoryFeatures, quoted: readonly Quoted[]): readonly (readonly [Quoted, Quoted])[] => {
  const held = goesOn(memory, 'quotations', quoted, () => new Map<string, Held>(), hold);
  const pairs = new Map<number, readonly [Quoted, Quoted]>();
  const numbers = new Map<string, number>();
  const numbered = new Map(
    quoted.map((one) => {
      const key = `${one.claim.id} ${one.line}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return [one, number] as const;
    }),
  );
  for (const { quoted: list, alike } of held.values())
    for (const [x, y] of alike.sort(([a, b], [p, q]) => a - p || b - q)) {
      const [a, b] = [list[x] as Quoted, list[y] as Quoted];
      pairs.set((numbered.get(a) ?? 0) * MOST_QUOTED + (numbered.get(b) ?? 0), [a, b]);
    }
  return [...pairs.values()];
};

const statementsWith = (story: StoryFeatures, { claim, text }: Quoted): readonly Statement[] => {
  const all = clausesOf(story, claim);
  const holding = all.filter((statement) => statement.text.includes(text));
  return holding.length > 0 ? holding : all.slice(0, 1);
};

const quotationDrafts = (story: StoryFeatures): readonly Draft[] => {
  const quoted = quotationsOf(story);
  const { speakers, originOf } = story;
  const drafts: Draft[] = [];
  for (const [a, b] of candidates(story, quoted)) {
    if (originOf(a.claim.articleId) === originOf(b.claim.articleId)) continue;
    if (byPronoun(a.claim) && byPronoun(b.claim)) continue;
    if (speakers.speaksFor(a.entity, b.entity) || speakers.speaksFor(b.entity, a.entity)) continue;
    if (sameName(a, b)) continue;
    const short = a.line.length <= b.line.length ? a : b;
    const all = quoted.filter((other) => other.line.includes(short.line) || sameButForOrder(other, short));
    const bothMouths = all.filter(({ claim, entity }) => {
      const here = all.filter((other) => other.claim.articleId === claim.articleId);
      return here.some((other) => other.entity !== entity);
    });
    const entities = [...new Set(all.map(({ entity }) => entity))].sort();
    // An article that gives the phrase to both has one of them answer the other.
    if (bothMouths.length > 0 || entities.length >= LABEL_SPEAKERS) continue;
    drafts.push({
      type: 'attribution',
      question: `Who said “${clip(short.text, 100)}”?`,
      positions: entities.map((entity) => {
        const own = all.filter((other) => other.entity === entity);
        return { words: own[0]?.name ?? entity, statements: own.flatMap((one) => statementsWith(story, one)) };
      }),
      why: 'The same quoted words are given to different speakers.',
      certainty: Math.min(1, 0.85 + 0.03 * short.telling.length),
    });
  }
  return drafts;
};

export const attributionDisagreements: FindKind = ({ story }) => [...quotationDrafts(story), ...doerDrafts(story)];
